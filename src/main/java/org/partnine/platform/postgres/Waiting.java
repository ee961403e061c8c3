package org.partnine.platform.postgres;

/** Waits that an interrupt ends with an exception rather than with a half-known state. */
final class Waiting {

    private Waiting() {}

    static int forExit(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    static void aMoment(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    static CannotStart interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new CannotStart("Interrupted while waiting for the database server: start again", e);
    }
}
