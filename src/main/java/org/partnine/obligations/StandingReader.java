package org.partnine.obligations;

import org.partnine.documents.Readings;
import org.partnine.requests.SentencesEnforced;
import org.partnine.situations.CouncilActs;
import org.partnine.situations.Offices;
import org.partnine.situations.Persons;
import org.partnine.situations.Situations;
import org.partnine.situations.Warrants;
import org.partnine.states.Agreements;
import org.partnine.states.Declarations;
import org.partnine.states.Flags;
import org.partnine.states.TreatyActions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the facts that decide who is bound, as far as the present reader sees them. */
@Component
class StandingReader {

    private final TreatyActions treatyActions;
    private final Declarations declarations;
    private final Agreements agreements;
    private final Flags flags;
    private final CouncilActs councilActs;
    private final Situations situations;
    private final Persons persons;
    private final Offices offices;
    private final Warrants warrants;
    private final SentencesEnforced sentences;
    private final Readings readings;
    private final DataSets dataSets;
    private final JdbcClient jdbc;

    StandingReader(
            TreatyActions treatyActions,
            Declarations declarations,
            Agreements agreements,
            Flags flags,
            CouncilActs councilActs,
            Situations situations,
            Persons persons,
            Offices offices,
            Warrants warrants,
            SentencesEnforced sentences,
            Readings readings,
            DataSets dataSets,
            JdbcClient jdbc) {
        this.treatyActions = treatyActions;
        this.declarations = declarations;
        this.agreements = agreements;
        this.flags = flags;
        this.councilActs = councilActs;
        this.situations = situations;
        this.persons = persons;
        this.offices = offices;
        this.warrants = warrants;
        this.sentences = sentences;
        this.readings = readings;
        this.dataSets = dataSets;
        this.jdbc = jdbc;
    }

    StandingFacts all() {
        return new StandingFacts(
                treatyActions.all(),
                declarations.acceptingJurisdiction(),
                declarations.transitional(),
                councilActs.cooperationClauses(),
                councilActs.deferrals(),
                agreements.all(),
                situations.all(),
                persons.all(),
                offices.all(),
                warrants.all(),
                sentences.all(),
                flags.all(),
                readings.all(),
                dataSets.newest());
    }

    /** Whether the present reader sees some that are not public. */
    boolean closed() {
        return jdbc.sql("""
                select exists (select from person where level <> 'PUBLIC')
                    or exists (select from office where level <> 'PUBLIC')
                    or exists (select from warrant where level <> 'PUBLIC')
                """).query(Boolean.class).single();
    }
}
