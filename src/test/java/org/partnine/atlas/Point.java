package org.partnine.atlas;

/** A place: in degrees, or in units of the picture. */
record Point(double x, double y) {

    double distance(Point other) {
        return Math.hypot(x - other.x, y - other.y);
    }
}
