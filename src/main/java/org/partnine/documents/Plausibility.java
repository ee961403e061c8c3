package org.partnine.documents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Doubts that a symbol of the right form raises all the same. */
public final class Plausibility {

    /** Why a citation can hardly be right. */
    public enum Doubt {
        /** A resolution of the Council does not bear this number in this year. */
        YEAR_AGAINST_NUMBER,
        /** The document cannot date from this day: its session sat in another year. */
        DATE_OUTSIDE_SESSION,
        /** A case is never older than its situation. */
        CASE_BEFORE_SITUATION,
        /** The instrument has no such article, rule or regulation. */
        NO_SUCH_PROVISION
    }

    private static final Set<String> INSERTED_ARTICLES = Set.of("8 bis", "15 bis", "15 ter");
    private static final int LAST_ARTICLE = 128;
    private static final int LAST_RULE = 225;
    private static final int LAST_REGULATION = 126;

    private Plausibility() {}

    /** Doubts about the symbol by itself. */
    public static List<Doubt> doubts(Citation c) {
        return switch (c.type()) {
            case UN_SC_RES, UN_SC_OP ->
                doubt(
                        Doubt.YEAR_AGAINST_NUMBER,
                        c.parts().size() > 1
                                && !CouncilResolutions.fits(
                                        number(c.parts().get(0)),
                                        number(c.parts().get(1))));
            case ICC_CASE ->
                doubt(
                        Doubt.CASE_BEFORE_SITUATION,
                        number(c.parts().get(3)) < number(c.parts().get(1)));
            case STATUTE -> doubt(Doubt.NO_SUCH_PROVISION, !isArticle(c.symbol()));
            case RULE -> doubt(Doubt.NO_SUCH_PROVISION, number(c.parts().get(0)) > LAST_RULE);
            case REGULATION -> doubt(Doubt.NO_SUCH_PROVISION, number(c.parts().get(0)) > LAST_REGULATION);
            case ICC_SITUATION,
                    ICC_RECORD,
                    ICC_REGULATION46,
                    ASP,
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
                    AU_DECISION -> List.of();
        };
    }

    /** Doubts about the symbol together with the day its document is said to bear. */
    public static List<Doubt> doubts(Citation c, LocalDate datedOn) {
        List<Doubt> doubts = new ArrayList<>(doubts(c));
        boolean outside = switch (c.type()) {
            case UN_GA_RES -> c.symbol().matches("A/RES/\\d\\d/.*") && !satOn(firstNumber(c), datedOn);
            case ASP -> datedOn.getYear() != 2001 + firstNumber(c);
            case ICC_SITUATION,
                    ICC_CASE,
                    ICC_RECORD,
                    ICC_REGULATION46,
                    UN_SC_RES,
                    UN_SC_OP,
                    UN_SC_OTHER,
                    UN_GA_DOC,
                    UN_CONF,
                    UN_HRC,
                    UN_DEPOSITARY,
                    UNTS,
                    LEGAL_TOOLS,
                    TRIBUNAL_CASE,
                    STATUTE,
                    RULE,
                    REGULATION,
                    EU_ACT,
                    AU_DECISION -> false;
        };
        doubts.addAll(doubt(Doubt.DATE_OUTSIDE_SESSION, outside));
        return List.copyOf(doubts);
    }

    /** Session n of the General Assembly opens in September of 1945+n and ends in September of the year after. */
    private static boolean satOn(int session, LocalDate day) {
        return !day.isBefore(LocalDate.of(1945 + session, 9, 1)) && !day.isAfter(LocalDate.of(1946 + session, 9, 30));
    }

    private static boolean isArticle(String symbol) {
        String article = symbol.replaceFirst("^art\\. ", "").replaceFirst("\\(.*$", "");
        return article.contains(" ") ? INSERTED_ARTICLES.contains(article) : number(article) <= LAST_ARTICLE;
    }

    private static int firstNumber(Citation c) {
        return number(c.parts().get(0));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static List<Doubt> doubt(Doubt doubt, boolean raised) {
        return raised ? List.of(doubt) : List.of();
    }
}
