package org.partnine.accounts;

/** Something was asked by someone of whom a second factor is demanded, and who has none yet. */
public final class SecondFactorFirst extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SecondFactorFirst() {
        super("a second factor has to be set up first");
    }
}
