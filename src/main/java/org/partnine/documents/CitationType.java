package org.partnine.documents;

import java.util.regex.Pattern;

/** The kinds of symbol by which the field cites; the grammar of each. */
public enum CitationType {
    ICC_SITUATION("icc-situation", Names.PROCEEDING, "ICC-(\\d{2})/(\\d{2})"),
    ICC_CASE("icc-case", Names.PROCEEDING, "ICC-(\\d{2})/(\\d{2})-(\\d{2})/(\\d{2})"),
    ICC_RECORD(
            "icc-record",
            Names.DOCUMENT,
            "ICC-(\\d{2}/\\d{2})(?:-(\\d{2}/\\d{2}))?-(T-)?([1-9]\\d{0,4})" + Suffix.OF_RECORDS
                    + "((?: (?:OA|A)\\d{0,2})*)"),
    ICC_REGULATION46(
            "icc-regulation46", Names.DOCUMENT, "ICC-RoC46\\(3\\)-(\\d{2}/\\d{2})-([1-9]\\d{0,3})" + Suffix.OF_RECORDS),
    ASP(
            "asp",
            Names.DOCUMENT,
            "ICC-ASP/([1-9]\\d?)/(?:(Res|Dec|INF|L|CRP)\\.([1-9]\\d?)|([1-9]\\d{0,2}))"
                    + "(?:/(Add|Corr|Rev)\\.([1-9]\\d?))*"),
    UN_SC_RES("un-sc-res", Names.DOCUMENT, "S/RES/([1-9]\\d{0,3})(?: \\((\\d{4})\\))?"),
    UN_SC_OP("un-sc-op", Names.PLACE, "S/RES/([1-9]\\d{0,3}) \\((\\d{4})\\),? (OP|PP) ?([1-9]\\d?)(?:\\(([a-z])\\))?"),
    UN_SC_OTHER(
            "un-sc-other",
            Names.DOCUMENT,
            "S/(?:PRST/(\\d{4})/([1-9]\\d{0,2})|PV\\.([1-9]\\d{0,4})(?: \\(Resumption ?\\d?\\))?"
                    + "|(\\d{4})/([1-9]\\d{0,3})|([1-9]\\d{4}))" + Suffix.OF_UN_DOCUMENTS),
    UN_GA_RES(
            "un-ga-res",
            Names.DOCUMENT,
            "A/RES/(?:([1-9]\\d)/([1-9]\\d{0,2})(?: ?[A-Z])?"
                    + "|([1-9]\\d{0,3}) ?\\(((?:S-|ES-)?[IVXLC]+)\\)(?: ?[A-Z])?)"),
    UN_GA_DOC("un-ga-doc", Names.DOCUMENT, "A/([1-9]\\d)/([1-9]\\d{0,3})" + Suffix.OF_UN_DOCUMENTS),
    UN_CONF("un-conf", Names.DOCUMENT, "A/CONF\\.([1-9]\\d{0,2})/([1-9]\\d{0,3})" + Suffix.OF_UN_DOCUMENTS),
    UN_HRC(
            "un-hrc",
            Names.DOCUMENT,
            "A/HRC/(?:(RES|DEC|PRST|OM)/([1-9]\\d?|S-[1-9]\\d?)/([1-9]\\d{0,2})"
                    + "|(S-[1-9]\\d?|[1-9]\\d?)/(L\\.)?([1-9]\\d{0,3}))" + Suffix.OF_UN_DOCUMENTS),
    UN_DEPOSITARY(
            "un-depositary",
            Names.DOCUMENT,
            "C\\.N\\.([1-9]\\d{0,4})\\.(\\d{4})\\.TREATIES(?:-(?:([IVXLC]+)\\.(\\d{1,2})(?:\\.([a-z]))?|(\\d{1,2})))?"
                    + "(?: \\(.+\\))?"),
    UNTS(
            "unts",
            Names.DOCUMENT,
            "(?:([1-9]\\d{0,3}) UNTS (?:p\\. ?)?([1-9]\\d{0,3})"
                    + "|UNTS,? vol\\. ([1-9]\\d{0,3}),? p\\. ([1-9]\\d{0,3}))"),
    LEGAL_TOOLS(
            "legal-tools", Names.DOCUMENT, "https?://(?:www\\.)?legal-tools\\.org/doc/([0-9a-z]{6})(?:/(?:pdf/?)?)?"),
    TRIBUNAL_CASE(
            "tribunal-case",
            Names.PROCEEDING,
            "(IT|ICTR|MICT)-(\\d{2,4})-([1-9]\\d{0,2})(?:/[1-9])?(?:-([A-Z][A-Za-z0-9]*(?:\\.\\d{1,3})?))*"),
    STATUTE(
            "statute",
            Names.PLACE,
            "(?:RS |Rome Statute )?(art|arts)\\. ([1-9]\\d{0,2})( bis| ter| quater)?"
                    + "((?:\\((?:[1-9]\\d?|[a-z]|i{1,3}|iv|vi{0,3}|ix|x)\\))*)"),
    RULE(
            "rule",
            Names.PLACE,
            "(?:RPE )?rule ([1-9]\\d{0,2})( bis| ter| quater| quinquies)?"
                    + "((?:\\((?:[1-9]\\d?|[a-z]|i{1,3}|iv|v)\\))*)"),
    REGULATION(
            "regulation", Names.PLACE, "(?:RoC )?reg\\. ([1-9]\\d{0,2})( bis| ter)?((?:\\((?:[1-9]\\d?|[a-z])\\))*)"),
    EU_ACT(
            "eu-act",
            Names.DOCUMENT,
            "(?:(\\d{4})/(\\d{1,4})/(CFSP|JHA|EU|EC|EEC)|OJ ([LC]) ?(\\d{1,3}), (\\d{1,2}\\.\\d{1,2}\\.\\d{4}), p\\. ?(\\d{1,4}))"),
    AU_DECISION(
            "au-decision", Names.DOCUMENT, "Assembly/AU/Dec\\.([1-9]\\d{0,3}) ?\\(([IVXLC]+)\\)(?: Rev\\.([1-9]))?");

    /** What a symbol names: a text of its own, a place in a text, or a proceeding with many texts. */
    public enum Names {
        DOCUMENT,
        PLACE,
        PROCEEDING
    }

    /** Endings that several grammars share. */
    private static final class Suffix {
        static final String OF_RECORDS =
                "((?:-(?:Red\\d?|Corr\\d?|Conf|Exp|US|SECRET|Anx(?:[A-Z]{1,6}|\\d{1,3})?(?:\\.\\d{1,3})*"
                        + "|t?(?:ENG|FRA|ARA|SPA|RUS|CHI|ZHO)))*)";
        static final String OF_UN_DOCUMENTS = "(?:/(Add|Corr|Rev)\\.\\d{1,2})*";
    }

    private final String code;
    private final Names names;
    private final Pattern whole;
    private final Pattern inText;

    CitationType(String code, Names names, String grammar) {
        this.code = code;
        this.names = names;
        this.whole = Pattern.compile(grammar);
        this.inText = Pattern.compile("(?<![\\w./-])(?:" + grammar + ")(?!\\w|[-/(]\\w|\\.\\d)");
    }

    /** The name by which the grammar of citations calls the type: {@code icc-record}. */
    public String code() {
        return code;
    }

    public Names names() {
        return names;
    }

    /** Matches a text that is one symbol and nothing else. */
    Pattern whole() {
        return whole;
    }

    /** Finds a symbol among other words; never a part of a longer one. */
    Pattern inText() {
        return inText;
    }
}
