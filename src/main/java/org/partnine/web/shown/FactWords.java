package org.partnine.web.shown;

import org.jspecify.annotations.Nullable;
import org.partnine.law.Fact;
import org.partnine.law.rome.Agreement;
import org.partnine.law.rome.CouncilDeferral;
import org.partnine.law.rome.CouncilParagraph;
import org.partnine.law.rome.Finding;
import org.partnine.law.rome.Flag;
import org.partnine.law.rome.JurisdictionDeclaration;
import org.partnine.law.rome.Office;
import org.partnine.law.rome.Plea;
import org.partnine.law.rome.Reading;
import org.partnine.law.rome.Request;
import org.partnine.law.rome.RequestEvent;
import org.partnine.law.rome.SentenceEnforced;
import org.partnine.law.rome.Situation;
import org.partnine.law.rome.SoughtPerson;
import org.partnine.law.rome.TransitionalDeclaration;
import org.partnine.law.rome.TreatyAction;
import org.partnine.law.rome.Visit;
import org.partnine.law.rome.Warrant;

/** What a fact of the law is in the record: its kind, and its page. */
public final class FactWords {

    private FactWords() {}

    /** The table that holds it, which names its kind: {@code treaty_action}. */
    public static String table(Fact fact) {
        return switch (fact) {
            case TreatyAction act -> "treaty_action";
            case JurisdictionDeclaration declaration -> "declaration";
            case TransitionalDeclaration declaration -> "declaration";
            case CouncilParagraph paragraph -> "council_act";
            case CouncilDeferral deferral -> "council_act";
            case Agreement agreement -> "agreement";
            case Situation situation -> "situation";
            case SoughtPerson person -> "person";
            case Office office -> "office";
            case Warrant warrant -> "warrant";
            case Request request -> "cooperation_request";
            case RequestEvent event -> "request_event";
            case Plea plea -> "plea";
            case Visit visit -> "visit";
            case Finding finding -> "finding";
            case SentenceEnforced sentence -> "cooperation_act";
            case Flag flag -> "flag";
            case Reading reading -> "reading";
            // A ruling that closes a question is a reading that the Court has made its own.
            default -> "reading";
        };
    }

    /** Its page; null if facts of its kind are shown with the State alone. */
    public static @Nullable String path(Fact fact) {
        return switch (fact) {
            case Situation situation -> RecordPaths.best("situations", fact.key());
            case SoughtPerson person -> RecordPaths.best("persons", fact.key());
            case Finding finding -> RecordPaths.best("findings", fact.key());
            case CouncilParagraph paragraph -> RecordPaths.plain("council-acts", fact.key());
            case CouncilDeferral deferral -> RecordPaths.plain("council-acts", fact.key());
            case Office office -> RecordPaths.plain("offices", fact.key());
            case Warrant warrant -> RecordPaths.plain("warrants", fact.key());
            case Request request -> RecordPaths.plain("requests", fact.key());
            case RequestEvent event -> RecordPaths.plain("request-events", fact.key());
            case Plea plea -> RecordPaths.plain("pleas", fact.key());
            case Visit visit -> RecordPaths.plain("visits", fact.key());
            case Reading reading -> RecordPaths.plain("readings", fact.key());
            case TreatyAction act -> "/states/" + act.state().value() + "#treaty";
            case JurisdictionDeclaration declaration ->
                "/states/" + declaration.state().value() + "#declarations";
            case TransitionalDeclaration declaration ->
                "/states/" + declaration.state().value() + "#declarations";
            case Flag flag -> "/states/" + flag.state().value() + "#flags";
            case SentenceEnforced sentence -> "/states/" + sentence.state().value() + "#did";
            default -> null;
        };
    }
}
