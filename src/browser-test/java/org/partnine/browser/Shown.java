package org.partnine.browser;

/** The pages that are looked at, by the names of their pictures. */
enum Shown {
    HOME("/?"),
    ASK("/ask?"),
    FAULTS("/ask?state=Narnia&on=&"),
    ANSWER("/ask?state=ZAF&on=2015-06-13&form=ARREST_SURRENDER&person=al-bashir&situation=ICC-02/05&"),
    ONE_LINE("/ask?q=Congo%202015%20arrest&"),
    MAP("/map?on=2015-06-13&"),
    STATES("/states?"),
    COMPARED("/states/compare?state=ZAF&state=JOR&on=2017-03-29&"),
    STATE("/states/ZAF?on=2015-06-13&"),
    SITUATIONS("/situations?"),
    SITUATION("/situations/ICC-02/05?"),
    PERSONS("/persons?"),
    PERSON("/persons/al-bashir?"),
    ARREST_MAP("/persons/al-bashir/map?on=2015-06-13&"),
    FINDINGS("/findings?"),
    MATRIX("/findings/matrix?"),
    LADDER("/findings/ladder?"),
    MATTER("/matters/F-JOR-2017?"),
    FINDING("/findings/F-JOR-2017?"),
    REGISTERS("/records?"),
    RECORDS("/records/requests?"),
    RECORD("/records/requests/RQ-bashir-ZAF-2015-06?"),
    HISTORY("/records/visits/V-al-bashir-41/history?"),
    DOCUMENT("/documents?symbol=S/RES/1593%20(2005)&"),
    VISITS("/visits?"),
    CHECKLIST("/visits/V-al-bashir-41/checklist?"),
    LETTER("/visits/V-al-bashir-41/letter?kind=INFORMATION&"),
    INDICATORS("/indicators?"),
    INDICATOR("/indicators/G3?"),
    COUNTED("/indicators/G3/records?"),
    SEARCH("/search?q=Bashir&"),
    NOTHING_FOUND("/search?q=zzzzzz&"),
    LAW("/law?"),
    RULE("/law/rules/L6?"),
    READING("/law/readings/OQ3?"),
    GLOSSARY("/glossary?q=surrender&"),
    ABOUT("/about?"),
    DATA("/data?"),
    ACCESSIBILITY("/accessibility?"),
    HELP("/help?"),
    DESIGN("/design?"),
    SIGN_IN("/login?"),
    MISSING("/states/XXX?"),
    ACCOUNT("/account?", true),
    ADMINISTRATION("/administration/accounts?", true),
    AUDIENCES("/administration/audiences?", true),
    EVENTS("/administration/events?", true),
    REVIEW("/review?", true),
    TOKENS("/administration/tokens?", true),
    UPKEEP("/administration/register?", true),
    JOBS("/administration/work?", true),
    SAVED("/account/saved?", true),
    NEW_STAY("/records/visits/new?", true),
    CORRECTION("/records/visits/V-al-bashir-41/correct?", true),
    STEP("/records/requests/RQ-bashir-ZAF-2015-06/step?", true),
    RETRACTION("/records/visits/V-al-bashir-41/retract?", true),
    INCIDENT("/records/incident/new?", true),
    ;

    private final String address;
    private final boolean signedIn;

    Shown(String address) {
        this(address, false);
    }

    Shown(String address, boolean signedIn) {
        this.address = address;
        this.signedIn = signedIn;
    }

    /** The address in a language given by its tag. */
    String in(String language) {
        return address + "lang=" + language;
    }

    /** Whether an administrator has to be signed in. */
    boolean isForAdministrators() {
        return signedIn;
    }
}
