package org.partnine.indicators;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.partnine.documents.FactRow;
import org.partnine.law.Confidence;
import org.partnine.law.PartialDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** G10 and G11: how the Council voted, and whom it ordered to cooperate. */
@Repository
class CouncilIndicators implements IndicatorGroup {

    private static final String REGISTER = "council-acts";

    /** One row for each act that was put to the vote; an act has several paragraphs, and one vote. */
    private static final String VOTES = """
            select distinct on (f.symbol) f.key, f.adopted_on, f.confidence, f.abstaining_or_vetoing,
                   f.kind = 'DRAFT_VETOED' as vetoed, f.kind = 'DRAFT_NOT_ADOPTED' as lacking,
                   f.abstentions > 0 as abstained
              from council_act f
             where %s
               and f.symbol is not null
               and f.votes_for is not null
               and f.adopted_earliest <= :measured
               and (cast(:situation as text) is null or f.situation_key = :situation)
             order by f.symbol, f.key collate "C"
            """.formatted(Known.at("f"));

    private static final String ORDERED = """
            select f.key, f.situation_key, f.adopted_on, s.key as member,
                   exists (
                     select from council_act c
                      where %s
                        and c.symbol = f.symbol
                        and c.kind = 'COOPERATION_CLAUSE'
                        and c.effect = 'OBLIGES'
                        and (s.key = any (c.addressee_codes) or 'ALL_OTHER_STATES' = any (c.addressee_codes))) as ordered
              from council_act f
              join state s on %s and s.un_member_since <= f.adopted_earliest
             where %s
               and f.kind = 'REFERRAL'
               and f.situation_key is not null
               and f.confidence <> 'LOW'
               and f.adopted_earliest <= :measured
               and (cast(:situation as text) is null or f.situation_key = :situation)
             order by f.adopted_earliest, f.situation_key, s.key
            """.formatted(Known.at("c"), Known.at("s"), Known.at("f"));

    private final JdbcClient jdbc;

    CouncilIndicators(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<IndicatorId, Function<Asked, List<Figure>>> indicators() {
        return Map.of(IndicatorId.G10, this::votes, IndicatorId.G11, this::ordered);
    }

    private record Vote(
            String key,
            PartialDate on,
            boolean unconfirmed,
            List<String> members,
            boolean vetoed,
            boolean lacking,
            boolean abstained) {}

    private List<Figure> votes(Asked asked) {
        var vetoed = new ArrayList<Item>();
        var lacking = new ArrayList<Item>();
        var vetoes = new TreeMap<String, List<Item>>();
        var abstentions = new TreeMap<String, List<Item>>();
        for (Vote vote : read(asked)) {
            Asked.Placing placing = asked.placing(vote.on());
            if (placing == Asked.Placing.OUT) {
                continue;
            }
            Item item = vote.unconfirmed()
                    ? Item.apart(Apart.UNCONFIRMED, REGISTER, vote.key(), vote.on())
                    : placing == Asked.Placing.OPEN
                            ? Item.apart(Apart.DAY_UNKNOWN, REGISTER, vote.key(), vote.on())
                            : Item.of(Part.COUNTED, REGISTER, vote.key(), vote.on());
            if (vote.vetoed()) {
                vetoed.add(item);
            }
            if (vote.lacking()) {
                lacking.add(item);
            }
            for (String member : vote.members()) {
                if (vote.vetoed() && vote.abstained()) {
                    Item mixed = Item.apart(Apart.VOTES_MIXED, REGISTER, vote.key(), vote.on());
                    vetoes.computeIfAbsent(member, m -> new ArrayList<>()).add(mixed);
                } else {
                    (vote.vetoed() ? vetoes : abstentions)
                            .computeIfAbsent(member, m -> new ArrayList<>())
                            .add(item);
                }
            }
        }
        var figures = new ArrayList<Figure>();
        figures.add(new Figure.Count(FigureCode.DRAFTS_VETOED, null, vetoed));
        figures.add(new Figure.Count(FigureCode.DRAFTS_LACKING_VOTES, null, lacking));
        vetoes.forEach((member, items) -> figures.add(new Figure.Count(FigureCode.VETOES, state(member), items)));
        abstentions.forEach(
                (member, items) -> figures.add(new Figure.Count(FigureCode.ABSTENTIONS, state(member), items)));
        return figures;
    }

    private static Subject state(String code) {
        return new Subject(Subject.Kind.STATE, code);
    }

    private List<Vote> read(Asked asked) {
        return jdbc.sql(VOTES)
                .params(asked.parameters())
                .query((rs, n) -> vote(new FactRow(rs)))
                .list();
    }

    private static Vote vote(FactRow row) throws SQLException {
        return new Vote(
                row.key(),
                row.date("adopted_on"),
                row.code(Confidence.class, "confidence") == Confidence.LOW,
                row.texts("abstaining_or_vetoing"),
                row.is("vetoed"),
                row.is("lacking"),
                row.is("abstained"));
    }

    private record Member(String referral, String situation, PartialDate on, String state, boolean ordered) {}

    /** A figure for each referral of a situation; its records are the Members of that day. */
    private List<Figure> ordered(Asked asked) {
        var situations = new TreeMap<String, List<Item>>();
        for (Member member : jdbc.sql(ORDERED)
                .params(asked.parameters())
                .query((rs, n) -> member(new FactRow(rs)))
                .list()) {
            if (asked.placing(member.on()) == Asked.Placing.IN) {
                situations
                        .computeIfAbsent(member.situation(), s -> new ArrayList<>())
                        .add(Item.share(member.ordered(), "states", member.state(), member.on()));
            }
        }
        if (situations.isEmpty()) {
            return List.of(new Figure.Share(FigureCode.ORDERED, null, List.of()));
        }
        var figures = new ArrayList<Figure>();
        situations.forEach((situation, items) -> figures.add(
                new Figure.Share(FigureCode.ORDERED, new Subject(Subject.Kind.SITUATION, situation), items)));
        return figures;
    }

    private static Member member(FactRow row) throws SQLException {
        return new Member(
                row.key(), row.text("situation_key"), row.date("adopted_on"), row.text("member"), row.is("ordered"));
    }
}
