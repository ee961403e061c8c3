package org.partnine.indicators;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.partnine.documents.FactRow;
import org.partnine.law.Addressee;
import org.partnine.law.Confidence;
import org.partnine.law.Form;
import org.partnine.law.Outcome;
import org.partnine.law.PartialDate;
import org.partnine.law.PersonId;
import org.partnine.law.Question;
import org.partnine.law.SituationId;
import org.partnine.law.StateCode;
import org.partnine.obligations.Obligations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** G19: requests to single States that the Council had only urged, and what those States did. */
@Repository
class UrgedRequests implements IndicatorGroup {

    private static final String REGISTER = "requests";

    private static final String REQUESTS = """
            select f.key, f.addressee, f.form, f.situation_key, f.person_key, f.transmitted_on, f.confidence,
                   exists (
                     select from request_event e
                      where %s
                        and e.request_key = f.key
                        and e.kind in ('PARTLY_EXECUTED', 'EXECUTED')
                        and e.confidence <> 'LOW'
                        and (e.happened_earliest is null or e.happened_earliest <= :measured)) as helped
              from cooperation_request f
             where %s
               and f.addressee_kind = 'STATE'
               and f.nature not in ('REMINDER', 'PUBLIC_CALL')
               and (f.transmitted_earliest is null or f.transmitted_earliest <= :measured)
               and (cast(:state as text) is null or f.addressee = :state)
               and (cast(:situation as text) is null or f.situation_key = :situation)
               and (cast(:person as text) is null or f.person_key = :person)
               and (cast(:form as text) is null or f.form = :form)
             order by f.key collate "C"
            """.formatted(Known.realAt("e"), Known.realAt("f"));

    private final Obligations obligations;
    private final JdbcClient jdbc;

    UrgedRequests(Obligations obligations, JdbcClient jdbc) {
        this.obligations = obligations;
        this.jdbc = jdbc;
    }

    @Override
    public Map<IndicatorId, Function<Asked, List<Figure>>> indicators() {
        return Map.of(IndicatorId.G19, this::helped);
    }

    private record Sent(
            String key,
            StateCode to,
            Form form,
            SituationId situation,
            @Nullable PersonId person,
            @Nullable PartialDate on,
            boolean unconfirmed,
            boolean helped) {}

    private List<Figure> helped(Asked asked) {
        var items = new ArrayList<Item>();
        for (Sent sent : read(asked)) {
            Asked.Placing placing = asked.placing(sent.on());
            if (placing != Asked.Placing.OUT) {
                Item item = item(sent, placing, asked);
                if (item != null) {
                    items.add(item);
                }
            }
        }
        return List.of(new Figure.Share(FigureCode.HELPED, null, items));
    }

    /** Null for a request to a State that was bound, or that nobody urged. */
    private @Nullable Item item(Sent sent, Asked.Placing placing, Asked asked) {
        PartialDate on = sent.on();
        boolean first = on != null && isUrged(sent, on.earliest(), asked);
        boolean last = on != null && isUrged(sent, on.latest(), asked);
        if (on == null ? !isUrged(sent, asked.measuredOn(), asked) : !first && !last) {
            return null;
        }
        Apart why = sent.unconfirmed()
                ? Apart.UNCONFIRMED
                : on == null || placing == Asked.Placing.OPEN || first != last ? Apart.DAY_UNKNOWN : null;
        return why != null
                ? Item.apart(why, REGISTER, sent.key(), on)
                : Item.share(sent.helped(), REGISTER, sent.key(), on);
    }

    private boolean isUrged(Sent sent, LocalDate day, Asked asked) {
        var question =
                new Question(new Addressee.State(sent.to()), day, sent.form(), sent.situation(), sent.person(), null);
        return obligations.answer(question, asked.at()).answer().outcome() == Outcome.URGED;
    }

    private List<Sent> read(Asked asked) {
        return jdbc.sql(REQUESTS)
                .params(asked.parameters())
                .query((rs, n) -> sent(new FactRow(rs)))
                .list();
    }

    private static Sent sent(FactRow row) throws SQLException {
        return new Sent(
                row.key(),
                row.state("addressee"),
                row.code(Form.class, "form"),
                row.situation("situation_key"),
                row.personOrNull("person_key"),
                row.dateOrNull("transmitted_on"),
                row.code(Confidence.class, "confidence") == Confidence.LOW,
                row.is("helped"));
    }
}
