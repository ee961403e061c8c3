package org.partnine.indicators;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.partnine.documents.FactRow;
import org.partnine.law.PartialDate;
import org.partnine.law.StateCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** G20: how many of the facts name an official document, in all and register by register. */
@Repository
class Documentation implements IndicatorGroup {

    private final JdbcClient jdbc;

    Documentation(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<IndicatorId, Function<Asked, List<Figure>>> indicators() {
        return Map.of(IndicatorId.G20, this::documented);
    }

    private List<Figure> documented(Asked asked) {
        var all = new ArrayList<Item>();
        var figures = new ArrayList<Figure>();
        for (FactTable table : FactTable.values()) {
            var items = new ArrayList<Item>();
            for (Item item : jdbc.sql(table.facts())
                    .params(asked.parameters())
                    .query((rs, n) -> item(table, new FactRow(rs)))
                    .list()) {
                switch (asked.placing(item.on())) {
                    case IN -> items.add(item);
                    case OPEN ->
                        items.add(Item.apart(Apart.DAY_UNKNOWN, item.register(), item.key(), item.on())
                                .in(item.seeState()));
                    case OUT -> {}
                }
            }
            all.addAll(items);
            figures.add(new Figure.Share(
                    FigureCode.DOCUMENTED, new Subject(Subject.Kind.REGISTER, table.register()), items));
        }
        figures.addFirst(new Figure.Share(FigureCode.DOCUMENTED, null, all));
        return figures;
    }

    private static Item item(FactTable table, FactRow row) throws SQLException {
        PartialDate on = row.dateOrNull("happened_on");
        Item item = Item.share(row.is("documented"), table.register(), row.key(), on);
        String state = row.textOrNull("state_code");
        return table.hasAddress() || state == null || !StateCode.isWellFormed(state)
                ? item
                : item.in(new StateCode(state));
    }
}
