package org.partnine.web.plots;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.TextLayout;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Paints a drawing as PNG, twice as large as its units, so that it can be printed. */
public final class PngPainter {

    private static final int SCALE = 2;

    private final Graphics2D paint;
    private final boolean rightToLeft;

    private PngPainter(Graphics2D paint, boolean rightToLeft) {
        this.paint = paint;
        this.rightToLeft = rightToLeft;
    }

    /** @param margin around the drawing */
    public static byte[] png(Drawing drawing, boolean rightToLeft, int margin) {
        int width = (drawing.width() + 2 * margin) * SCALE;
        int height = (drawing.height() + 2 * margin) * SCALE;
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D paint = image.createGraphics();
        try {
            paint.setColor(Color.decode(Colours.PAPER));
            paint.fillRect(0, 0, width, height);
            paint.scale(SCALE, SCALE);
            paint.translate(margin, margin);
            paint.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            paint.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            paint.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            paint.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            var painter = new PngPainter(paint, rightToLeft);
            drawing.shapes().forEach(painter::paint);
        } finally {
            paint.dispose();
        }
        return written(image);
    }

    private static byte[] written(BufferedImage image) {
        var bytes = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, "png", bytes)) {
                throw new IllegalStateException("the platform writes no PNG");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        return bytes.toByteArray();
    }

    private void paint(Shape shape) {
        switch (shape) {
            case Shape.Box box ->
                fillOrDraw(box.ink(), new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()));
            case Shape.Dot dot -> {
                double r = dot.radius();
                fillOrDraw(dot.ink(), new Ellipse2D.Double(dot.x() - r, dot.y() - r, 2 * r, 2 * r));
            }
            case Shape.Cross cross -> {
                var path = new Path2D.Double();
                double r = cross.reach();
                path.moveTo(cross.x() - r, cross.y() - r);
                path.lineTo(cross.x() + r, cross.y() + r);
                path.moveTo(cross.x() - r, cross.y() + r);
                path.lineTo(cross.x() + r, cross.y() - r);
                draw(cross.ink(), path);
            }
            case Shape.Line line -> {
                var path = new Path2D.Double();
                for (Shape.Point point : line.points()) {
                    if (path.getCurrentPoint() == null) {
                        path.moveTo(point.x(), point.y());
                    } else {
                        path.lineTo(point.x(), point.y());
                    }
                }
                draw(line.ink(), path);
            }
            case Shape.Words words -> words(words);
        }
    }

    private void fillOrDraw(Ink ink, java.awt.Shape outline) {
        if (ink == Ink.FULL) {
            paint.setColor(Color.decode(Colours.of(ink)));
            paint.fill(outline);
        } else {
            draw(ink, outline);
        }
    }

    private void draw(Ink ink, java.awt.Shape outline) {
        paint.setColor(Color.decode(Colours.of(ink)));
        paint.setStroke(new BasicStroke((float) Colours.thickness(ink)));
        paint.draw(outline);
    }

    private void words(Shape.Words words) {
        if (words.text().isEmpty()) {
            return;
        }
        boolean quiet = words.voice() == Shape.Voice.QUIET;
        paint.setColor(Color.decode(quiet ? Colours.QUIET : Colours.INK));
        TextLayout layout = new TextLayout(
                PlotFonts.set(words.text(), words.voice().size(), rightToLeft).getIterator(),
                paint.getFontRenderContext());
        double before = switch (words.anchor()) {
            case START -> 0;
            case MIDDLE -> layout.getAdvance() / 2;
            case END -> layout.getAdvance();
        };
        layout.draw(paint, (float) (words.x() - before), (float) words.y());
    }
}
