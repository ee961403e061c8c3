package org.partnine.wording;

import java.util.ArrayList;
import java.util.List;

/** A sentence being written. */
final class Draft {

    private static final String LANGUAGE_OF_RECORD = "en";
    static final char FIRST_STRONG_ISOLATE = '\u2068';
    static final char POP_ISOLATE = '\u2069';

    private final StringBuilder current = new StringBuilder(160);
    private final List<Text.Run> finished = new ArrayList<>(2);

    private final Language language;

    Draft(Language language) {
        this.language = language;
    }

    void add(String words) {
        current.append(words);
    }

    /** Words of the record: another language, so another run, isolated where the text runs the other way. */
    void addRecord(String words) {
        if (language.isRightToLeft()) {
            current.append(FIRST_STRONG_ISOLATE);
        }
        closeRun();
        finished.add(new Text.Run(words, LANGUAGE_OF_RECORD));
        if (language.isRightToLeft()) {
            current.append(POP_ISOLATE);
        }
    }

    private void closeRun() {
        if (!current.isEmpty()) {
            finished.add(new Text.Run(current.toString(), null));
            current.setLength(0);
        }
    }

    /** The draft as it stands, for use inside another sentence. */
    String asPart() {
        closeRun();
        return new Text(finished).toString();
    }

    /** The draft as a sentence of its own, with a capital where the script has any. */
    Text asSentence() {
        if (finished.isEmpty() && !current.isEmpty()) {
            int first = current.codePointAt(0);
            if (Character.isLowerCase(first)) {
                int length = Character.charCount(first);
                current.replace(0, length, current.substring(0, length).toUpperCase(language.locale()));
            }
        }
        closeRun();
        return new Text(finished);
    }
}
