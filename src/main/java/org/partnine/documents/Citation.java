package org.partnine.documents;

import java.util.List;
import java.util.Optional;

/**
 * One symbol, read.
 *
 * @param symbol canonical form, unique per type: {@code S/RES/1593 (2005)} whether or not the year was written
 * @param parts what the grammar tells apart, in its order: for a court record situation, case, transcript mark, number,
 *     suffixes, marks of the appeal; empty parts are left out
 * @param original as it stood in the source
 */
public record Citation(CitationType type, String symbol, List<String> parts, String original) {

    public Citation {
        parts = List.copyOf(parts);
    }

    /**
     * The document cited, by its own symbol: the resolution of an operative paragraph, the Statute of an article. Empty
     * for a proceeding, and for a provision whose text has no symbol here.
     */
    public Optional<Citation> document() {
        return switch (type.names()) {
            case DOCUMENT -> Optional.of(this);
            case PROCEEDING -> Optional.empty();
            case PLACE -> textThatHoldsIt();
        };
    }

    /** The place in {@link #document()}, as written; empty if the whole document is cited. */
    public Optional<String> pinpoint() {
        return switch (type) {
            case UN_SC_OP -> Optional.of(symbol.substring(symbol.indexOf(") ") + 2));
            case STATUTE, RULE, REGULATION -> Optional.of(symbol);
            case ICC_SITUATION,
                    ICC_CASE,
                    ICC_RECORD,
                    ICC_REGULATION46,
                    ASP,
                    UN_SC_RES,
                    UN_SC_OTHER,
                    UN_GA_RES,
                    UN_GA_DOC,
                    UN_CONF,
                    UN_HRC,
                    UN_DEPOSITARY,
                    UNTS,
                    LEGAL_TOOLS,
                    TRIBUNAL_CASE,
                    EU_ACT,
                    AU_DECISION -> Optional.empty();
        };
    }

    /** What the public may know of the document, as its own suffixes say. */
    public Publicity publicity() {
        if (type != CitationType.ICC_RECORD && type != CitationType.ICC_REGULATION46) {
            return Publicity.PUBLIC;
        }
        if (symbol.matches(".*-Red\\d?(-.*)?")) {
            return Publicity.REDACTED;
        }
        return symbol.matches(".*-(Conf|Exp|US|SECRET)(-.*)?")
                ? Publicity.CONFIDENTIAL_KNOWN_TO_EXIST
                : Publicity.PUBLIC;
    }

    private Optional<Citation> textThatHoldsIt() {
        if (type == CitationType.UN_SC_OP) {
            return Citations.parse(symbol.substring(0, symbol.indexOf(") ") + 1));
        }
        return type == CitationType.STATUTE ? Optional.of(ROME_STATUTE) : Optional.empty();
    }

    private static final Citation ROME_STATUTE =
            new Citation(CitationType.UN_CONF, "A/CONF.183/9", List.of("183", "9"), "Rome Statute");

    /** Whether a document is open to the public; of a confidential one only that it exists is ever kept. */
    public enum Publicity {
        PUBLIC,
        REDACTED,
        CONFIDENTIAL_KNOWN_TO_EXIST
    }
}
