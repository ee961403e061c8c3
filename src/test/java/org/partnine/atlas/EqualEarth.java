package org.partnine.atlas;

/**
 * The Equal Earth projection of the sphere (B. Šavrič, T. Patterson, B. Jenny, 2018): areas keep their proportions, so that
 * no State looks larger than it is.
 */
final class EqualEarth {

    private static final double A1 = 1.340264;
    private static final double A2 = -0.081106;
    private static final double A3 = 0.000893;
    private static final double A4 = 0.003796;
    private static final double M = Math.sqrt(3) / 2;

    private EqualEarth() {}

    /** From degrees to radii of the sphere, north upwards. */
    static Point project(Point degrees) {
        double theta = Math.asin(M * Math.sin(Math.toRadians(degrees.y())));
        double t2 = theta * theta;
        double t6 = t2 * t2 * t2;
        double stretch = A1 + 3 * A2 * t2 + t6 * (7 * A3 + 9 * A4 * t2);
        return new Point(
                Math.toRadians(degrees.x()) * Math.cos(theta) / (M * stretch),
                theta * (A1 + A2 * t2 + t6 * (A3 + A4 * t2)));
    }
}
