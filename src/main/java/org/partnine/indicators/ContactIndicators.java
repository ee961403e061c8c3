package org.partnine.indicators;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.partnine.documents.FactRow;
import org.partnine.law.Confidence;
import org.partnine.law.PartialDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** G17: informal contacts before a visit, and whether the visit then took place. No cause is claimed. */
@Repository
class ContactIndicators implements IndicatorGroup {

    /** Steps of the informal procedure that hang on the visit itself, and those that hang on a matter about it. */
    private static final String CONTACTS =
            """
            select v.key as visit, v.first_day, v.outcome, v.confidence as visit_confidence,
                   'visit-events' as register, f.key, f.happened_on, f.confidence
              from visit v
              join visit_event f on f.visit_key = v.key and f.kind = 'INFORMAL_STEP' and %2$s
             where %1$s and %3$s
            union all
            select v.key, v.first_day, v.outcome, v.confidence, 'proceeding-events', f.key, f.happened_on, f.confidence
              from visit v
              join proceeding_event f on f.kind = 'INFORMAL' and %4$s
                   and (f.finding_key = v.finding_key
                        or f.proceeding_key in (
                             select p.key from non_compliance_proceeding p where %5$s and p.visit_key = v.key))
             where %1$s and %3$s
             order by visit, register, key
            """.formatted(Known.realAt("v"), Known.publicAt("f"), """
                    v.outcome <> 'OVERFLIGHT'
                    and v.first_day_earliest <= :measured
                    and (f.happened_earliest is null or f.happened_earliest <= :measured)
                    and (cast(:state as text) is null or v.state_code = :state)
                    and (cast(:person as text) is null or v.person_key = :person)
                    and (cast(:situation as text) is null or exists (
                          select from warrant w
                           where w.person_key = v.person_key and w.situation_key = :situation and w.level = 'PUBLIC'))
                    """, Known.realAt("f"), Known.realAt("p"));

    private final JdbcClient jdbc;

    ContactIndicators(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<IndicatorId, Function<Asked, List<Figure>>> indicators() {
        return Map.of(IndicatorId.G17, this::contacts);
    }

    private record Contact(
            String visit,
            PartialDate visitOn,
            Stay.Recorded outcome,
            boolean visitUnconfirmed,
            String register,
            String key,
            @Nullable PartialDate on,
            boolean unconfirmed) {

        /** Whether it came before the visit: null where the days leave it open. */
        @Nullable
        Boolean before() {
            if (on == null) {
                return null;
            }
            if (on.latest().isBefore(visitOn.earliest())) {
                return true;
            }
            return on.earliest().isBefore(visitOn.latest()) ? null : Boolean.FALSE;
        }
    }

    private List<Figure> contacts(Asked asked) {
        var contacts = new LinkedHashMap<String, Item>();
        var visits = new LinkedHashMap<String, Item>();
        for (Contact contact : read(asked)) {
            Boolean before = contact.before();
            Asked.Placing placing = asked.placing(contact.visitOn());
            if (Boolean.FALSE.equals(before) || placing == Asked.Placing.OUT) {
                continue;
            }
            Apart why = contact.unconfirmed()
                    ? Apart.UNCONFIRMED
                    : before == null || placing == Asked.Placing.OPEN ? Apart.DAY_UNKNOWN : null;
            Item item = why != null
                    ? Item.apart(why, contact.register(), contact.key(), contact.on())
                    : Item.of(Part.COUNTED, contact.register(), contact.key(), contact.on());
            contacts.merge(contact.register() + "/" + contact.key(), item, ContactIndicators::moreCertain);
            visits.merge(contact.visit(), visit(contact, why), ContactIndicators::moreCertain);
        }
        return List.of(
                new Figure.Count(FigureCode.CONTACTS, null, List.copyOf(contacts.values())),
                new Figure.Share(FigureCode.DID_NOT_HAPPEN, null, List.copyOf(visits.values())));
    }

    /** A contact may come before several visits, and one certain contact is enough for a visit to count. */
    private static Item moreCertain(Item known, Item other) {
        return known.part() == Part.APART ? other : known;
    }

    private static Item visit(Contact contact, @Nullable Apart why) {
        Apart apart = contact.visitUnconfirmed()
                ? Apart.UNCONFIRMED
                : why != null
                        ? why
                        : switch (contact.outcome()) {
                            case EXPECTED -> Apart.TOO_RECENT;
                            case UNCONFIRMED -> Apart.UNCONFIRMED;
                            case NOT_ARRESTED,
                                    CANCELLED_OR_MOVED,
                                    HOSTING_REFUSED,
                                    ARRESTED_THEN_RELEASED,
                                    WARRANT_NOT_YET_ISSUED,
                                    ARRESTED_AND_SURRENDERED,
                                    OVERFLIGHT -> null;
                        };
        if (apart != null) {
            return Item.apart(apart, Stay.REGISTER, contact.visit(), contact.visitOn());
        }
        boolean averted = contact.outcome() == Stay.Recorded.CANCELLED_OR_MOVED
                || contact.outcome() == Stay.Recorded.HOSTING_REFUSED;
        return Item.share(averted, Stay.REGISTER, contact.visit(), contact.visitOn());
    }

    private List<Contact> read(Asked asked) {
        return jdbc.sql(CONTACTS)
                .params(asked.parameters())
                .query((rs, n) -> contact(new FactRow(rs)))
                .list();
    }

    private static Contact contact(FactRow row) throws SQLException {
        return new Contact(
                row.text("visit"),
                row.date("first_day"),
                row.code(Stay.Recorded.class, "outcome"),
                row.code(Confidence.class, "visit_confidence") == Confidence.LOW,
                row.text("register"),
                row.key(),
                row.dateOrNull("happened_on"),
                row.code(Confidence.class, "confidence") == Confidence.LOW);
    }
}
