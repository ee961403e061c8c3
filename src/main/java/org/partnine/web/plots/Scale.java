package org.partnine.web.plots;

/**
 * From nought to at least the largest value.
 *
 * @param most the value at the end
 * @param step from one label to the next: one, two or five of a power of ten
 */
record Scale(double length, int most, int step) {

    private static final double ROOM_OF_A_LABEL = 62;

    static Scale to(int largest, double length) {
        int step = 1;
        int nth = 0;
        while ((double) largest / step > Math.max(1, length / ROOM_OF_A_LABEL)) {
            step = nth % 3 == 1 ? step / 2 * 5 : step * 2;
            nth++;
        }
        return new Scale(length, largest, step);
    }

    double of(double value) {
        return length * value / most;
    }
}
