package org.partnine.states;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnine.law.Addressee;
import org.partnine.law.OrganisationCode;
import org.partnine.law.StateCode;
import org.partnine.law.rome.Agreement;
import org.partnine.testing.TestDatabase;

class AgreementsDbTest {

    private static final TestDatabase DB = TestDatabase.fresh();

    @BeforeAll
    static void agreements() {
        DB.asOwner().sql("""
                insert into organisation (key, known_from, data_code, name, source, confidence, as_of)
                values ('UN', '-infinity', 'XUN', 'United Nations', 'the test', 'HIGH', '2026-11-22');
                insert into agreement (key, known_from, party_code, kind, in_force_on, source, confidence, as_of)
                values ('a-un', '2004-10-04Z', 'XUN', 'RELATIONSHIP', '2004-10-04', 'the test', 'MEDIUM', '2026-11-22'),
                       ('b-nld', '2008-03-01Z', 'NLD', 'RELATIONSHIP', '2008-03', 'the test', 'HIGH', '2026-11-22'),
                       ('c-lux', '2008-03-01Z', 'LUX', 'RELATIONSHIP', '2008-03', 'the test', 'HIGH', '2026-11-22'),
                       ('d-irq', '2008-03-01Z', 'IRQ', 'ART_87_5', '2008', 'the test', 'HIGH', '2026-11-22');
                """).update();
    }

    @AfterAll
    static void close() {
        DB.close();
    }

    @Test
    void a_relationship_agreement_is_an_organisations_or_the_host_States() {
        var agreements = new Agreements(DB.asApplication()).all();
        assertThat(agreements)
                .extracting(Agreement::key, Agreement::party, Agreement::kind)
                .containsExactly(
                        tuple(
                                "a-un",
                                new Addressee.Organisation(new OrganisationCode("UN")),
                                Agreement.Kind.ORGANISATION),
                        tuple("b-nld", state("NLD"), Agreement.Kind.HOST),
                        tuple("d-irq", state("IRQ"), Agreement.Kind.AD_HOC_ARRANGEMENT));
    }

    @Test
    void a_date_known_only_to_its_month_stays_partial() {
        var host = new Agreements(DB.asApplication()).all().get(1);
        assertThat(host.inForceOn()).hasToString("2008-03");
        assertThat(host.signedOn()).isNull();
        assertThat(List.of(host.source().text())).containsExactly("the test");
    }

    private static Addressee state(String code) {
        return new Addressee.State(new StateCode(code));
    }
}
