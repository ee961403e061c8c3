package org.partnine.indicators;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.partnine.documents.FactRow;
import org.partnine.law.Confidence;
import org.partnine.law.PartialDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** G18: who came into the Statute and who left it, by the days on which that took effect. */
@Repository
class MembershipIndicator implements IndicatorGroup {

    /** A notice that was rescinded before its effect is a notice, and no departure. */
    private static final String MOVES = """
            select f.key, f.state_code, f.effective_on as moved_on, f.confidence, 'JOINED' as move
              from treaty_action f
             where %1$s
               and f.treaty = 'ROME'
               and f.action in ('RATIFICATION', 'ACCESSION', 'ACCEPTANCE', 'APPROVAL', 'SUCCESSION')
               and f.effective_on is not null
            union all
            select f.key, f.state_code, f.effective_on, f.confidence, 'LEFT'
              from treaty_action f
             where %1$s
               and f.treaty = 'ROME'
               and f.action = 'WITHDRAWAL_NOTICE'
               and f.effective_on is not null
               and not exists (
                     select from treaty_action r
                      where %2$s
                        and r.treaty = f.treaty
                        and r.state_code = f.state_code
                        and r.action = 'WITHDRAWAL_RESCINDED'
                        and r.acted_on >= f.acted_on
                        and r.acted_on < f.effective_on)
            union all
            select f.key, f.state_code, f.acted_on, f.confidence,
                   case f.action
                     when 'WITHDRAWAL_ANNOUNCED' then 'ANNOUNCED'
                     when 'WITHDRAWAL_NOTICE' then 'NOTIFIED'
                     else 'RESCINDED'
                   end
              from treaty_action f
             where %1$s
               and f.treaty = 'ROME'
               and f.action in ('WITHDRAWAL_ANNOUNCED', 'WITHDRAWAL_NOTICE', 'WITHDRAWAL_RESCINDED')
               and f.acted_on is not null
            """.formatted(Known.at("f"), Known.at("r"));

    private final JdbcClient jdbc;

    MembershipIndicator(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<IndicatorId, Function<Asked, List<Figure>>> indicators() {
        return Map.of(IndicatorId.G18, this::drift);
    }

    private enum Kind {
        JOINED,
        LEFT,
        ANNOUNCED,
        NOTIFIED,
        RESCINDED
    }

    private record Move(String state, PartialDate on, Confidence confidence, Kind kind) {

        Item item(Part part) {
            return confidence == Confidence.LOW
                    ? Item.apart(Apart.UNCONFIRMED, "states", state, on)
                    : Item.of(part, "states", state, on);
        }
    }

    private List<Figure> drift(Asked asked) {
        var moves = new EnumMap<Kind, List<Move>>(Kind.class);
        for (Kind kind : Kind.values()) {
            moves.put(kind, new ArrayList<>());
        }
        for (Move move : read(asked)) {
            boolean counts = asked.state() == null || asked.state().value().equals(move.state());
            boolean hasCome = !move.on().earliest().isAfter(asked.measuredOn());
            if (counts && hasCome && asked.placing(move.on()) == Asked.Placing.IN) {
                moves.getOrDefault(move.kind(), new ArrayList<>()).add(move);
            }
        }
        var net = Stream.concat(
                        items(moves, Kind.JOINED, Part.COUNTED).stream(),
                        items(moves, Kind.LEFT, Part.SUBTRACTED).stream())
                .toList();
        return List.of(
                new Figure.Count(FigureCode.JOINED, null, items(moves, Kind.JOINED, Part.COUNTED)),
                new Figure.Count(FigureCode.LEFT, null, items(moves, Kind.LEFT, Part.COUNTED)),
                new Figure.Count(FigureCode.NET, null, net),
                new Figure.Count(FigureCode.ANNOUNCED, null, items(moves, Kind.ANNOUNCED, Part.COUNTED)),
                new Figure.Count(FigureCode.NOTIFIED, null, items(moves, Kind.NOTIFIED, Part.COUNTED)),
                new Figure.Count(FigureCode.RESCINDED, null, items(moves, Kind.RESCINDED, Part.COUNTED)));
    }

    private static List<Item> items(Map<Kind, List<Move>> moves, Kind kind, Part part) {
        return moves.getOrDefault(kind, List.of()).stream()
                .map(move -> move.item(part))
                .toList();
    }

    private List<Move> read(Asked asked) {
        return jdbc.sql(MOVES)
                .params(asked.parameters())
                .query((rs, n) -> move(new FactRow(rs)))
                .list();
    }

    private static Move move(FactRow row) throws SQLException {
        return new Move(
                row.text("state_code"),
                row.date("moved_on"),
                row.code(Confidence.class, "confidence"),
                row.code(Kind.class, "move"));
    }
}
