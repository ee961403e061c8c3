package org.partnine.law;

/** The forms of cooperation, each with the article of the Rome Statute that names it. */
public enum Form {
    GENERAL("86"),
    ARREST_SURRENDER("89(1)"),
    PROVISIONAL_ARREST("92"),
    TRANSIT("89(3)"),
    F93_A("93(1)(a)"),
    F93_B("93(1)(b)"),
    F93_C("93(1)(c)"),
    F93_D("93(1)(d)"),
    F93_E("93(1)(e)"),
    F93_F("93(1)(f)"),
    F93_G("93(1)(g)"),
    F93_H("93(1)(h)"),
    F93_I("93(1)(i)"),
    F93_J("93(1)(j)"),
    F93_K("93(1)(k)"),
    F93_L("93(1)(l)"),
    TEMP_TRANSFER("93(7)"),
    ASSIST_TO_STATE("93(10)"),
    ART70_COOP("70(2)"),
    ART70_PROSECUTE("70(4)(b)"),
    REPARATIONS("75(5)"),
    FINES_FORFEITURE("109"),
    SENTENCE_ENFORCEMENT("103(1)"),
    ART108_APPROVAL("108(1)"),
    NATIONAL_PROCEDURES("88"),
    DIRECT_EXECUTION("99(4)"),
    PRIVILEGES("48"),
    INFO_IGO("87(6)"),
    HR_COOPERATION("");

    private final String article;

    Form(String article) {
        this.article = article;
    }

    /** The article of the Rome Statute that names the form; empty for a form outside the Statute. */
    public String article() {
        return article;
    }

    /** Whether the question is one of arresting a person. */
    public boolean isArrest() {
        return this == ARREST_SURRENDER || this == PROVISIONAL_ARREST;
    }
}
