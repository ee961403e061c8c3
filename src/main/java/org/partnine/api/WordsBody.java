package org.partnine.api;

import org.partnine.wording.Language;
import org.partnine.wording.Wording;

/** The same words in each language. */
record WordsBody(String en, String fr, String ar, String fa) {

    static WordsBody of(String key) {
        return new WordsBody(in(Language.EN, key), in(Language.FR, key), in(Language.AR, key), in(Language.FA, key));
    }

    private static String in(Language language, String key) {
        return Wording.in(language).terms().term(key);
    }
}
