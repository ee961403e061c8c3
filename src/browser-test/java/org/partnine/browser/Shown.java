package org.partnine.browser;

/** The pages that are looked at, by the names of their pictures. */
enum Shown {
    HOME("/?"),
    ASK("/ask?"),
    FAULTS("/ask?state=Narnia&on=&"),
    ANSWER("/ask?state=ZAF&on=2015-06-13&form=ARREST_SURRENDER&person=al-bashir&situation=ICC-02/05&"),
    STATES("/states?"),
    STATE("/states/ZAF?on=2015-06-13&"),
    SITUATIONS("/situations?"),
    SITUATION("/situations/ICC-02/05?"),
    PERSONS("/persons?"),
    PERSON("/persons/al-bashir?"),
    FINDINGS("/findings?"),
    FINDING("/findings/F-JOR-2017?"),
    REGISTERS("/records?"),
    RECORDS("/records/requests?"),
    RECORD("/records/requests/RQ-bashir-ZAF-2015-06?"),
    HISTORY("/records/visits/V-al-bashir-41/history?"),
    DOCUMENT("/documents?symbol=S/RES/1593%20(2005)&"),
    INDICATORS("/indicators?"),
    SEARCH("/search?q=Bashir&"),
    NOTHING_FOUND("/search?q=zzzzzz&"),
    SIGN_IN("/login?"),
    MISSING("/states/XXX?"),
    ACCOUNT("/account?", true),
    ADMINISTRATION("/administration/accounts?", true),
    EVENTS("/administration/events?", true),
    REVIEW("/review?", true),
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
