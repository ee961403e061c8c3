package org.partnine.accounts;

import com.nulabinc.zxcvbn.Zxcvbn;

/** Passwords that attackers try first: the common ones, words and names, dates, rows of keys, and what is made of these. */
final class GuessablePasswords {

    /** Of 0 to 4; below it fewer than 10^8 guesses are enough. */
    private static final int GOOD_ENOUGH = 3;

    private GuessablePasswords() {}

    /** Its dictionaries are loaded with the first password asked about. */
    private static final class Loaded {
        private static final Zxcvbn JUDGE = new Zxcvbn();
    }

    static boolean isGuessable(String password) {
        return Loaded.JUDGE.measure(password).getScore() < GOOD_ENOUGH;
    }
}
