package org.partnine.obligations;

import java.util.List;
import org.partnine.law.rome.Agreement;
import org.partnine.law.rome.CouncilDeferral;
import org.partnine.law.rome.CouncilParagraph;
import org.partnine.law.rome.Facts;
import org.partnine.law.rome.Flag;
import org.partnine.law.rome.JurisdictionDeclaration;
import org.partnine.law.rome.Office;
import org.partnine.law.rome.Reading;
import org.partnine.law.rome.SentenceEnforced;
import org.partnine.law.rome.Situation;
import org.partnine.law.rome.SoughtPerson;
import org.partnine.law.rome.TransitionalDeclaration;
import org.partnine.law.rome.TreatyAction;
import org.partnine.law.rome.Warrant;

/** Facts that decide who is bound: few, and seldom changed. */
record StandingFacts(
        List<TreatyAction> treatyActions,
        List<JurisdictionDeclaration> declarations,
        List<TransitionalDeclaration> transitional,
        List<CouncilParagraph> council,
        List<CouncilDeferral> deferrals,
        List<Agreement> agreements,
        List<Situation> situations,
        List<SoughtPerson> persons,
        List<Office> offices,
        List<Warrant> warrants,
        List<SentenceEnforced> sentences,
        List<Flag> flags,
        List<Reading> readings,
        DataSet dataSet) {

    /** With those about single matters. */
    Facts with(MatterFacts matters) {
        return new Facts.Collected()
                .treatyActions(treatyActions)
                .declarations(declarations)
                .transitional(transitional)
                .council(council)
                .deferrals(deferrals)
                .agreements(agreements)
                .situations(situations)
                .persons(persons)
                .offices(offices)
                .warrants(warrants)
                .requests(MatterFacts.all(matters.requests()))
                .requestEvents(MatterFacts.all(matters.requestEvents()))
                .pleas(MatterFacts.all(matters.pleas()))
                .visits(MatterFacts.all(matters.visits()))
                .findings(MatterFacts.all(matters.findings()))
                .sentences(sentences)
                .flags(flags)
                .readings(readings)
                .build();
    }
}
