package org.partnine.api;

/** Words that several endpoints share in the description of the API. */
final class Doc {

    static final String ON = "The day in law, YYYY-MM-DD; absent: today (UTC)";
    static final String KNOWN_AT =
            "What was known: an instant (2015-06-14T12:00:00Z), or a day for the end of that day (UTC); absent: now";
    static final String LIMIT = "Greatest number of items, 1 to 200";
    static final String CURSOR = "Where the list goes on: the cursor in the Link header or in next";
    static final String STATE = "State by ISO 3166-1 alpha-3 code";
    static final String SITUATION = "Situation by the register's id or the Court's number";
    static final String PERSON = "Person by the register's id, or by the name as recorded or a part of it";
    static final String CONFIDENCE = "Confidence of the fact";
    static final String FROM = "First day, YYYY-MM-DD";
    static final String TO = "Last day, YYYY-MM-DD";
    static final String LANG = "Language of the sentences: en, fr, ar or fa; absent: as Accept-Language asks";

    private Doc() {}
}
