package org.partnine.law.rome;

import java.util.List;
import java.util.stream.Collectors;
import org.partnine.law.Answer;
import org.partnine.law.Basis;
import org.partnine.law.Detail;
import org.partnine.law.Explanation;
import org.partnine.law.Fact;
import org.partnine.law.Ground;
import org.partnine.law.LaterEvent;
import org.partnine.law.MissingFact;
import org.partnine.law.Provision;
import org.partnine.law.Step;

/** An answer written out in full, one line a statement, so that a lawyer can read it and a change shows. */
final class Outline {

    private Outline() {}

    static String of(Answer answer) {
        Explanation why = answer.why();
        var text = new StringBuilder();
        line(text, "answer", answer.outcome() + " by " + why.reason() + details(why.reasonDetails()));
        for (Basis basis : why.bases()) {
            line(
                    text,
                    "basis",
                    basis.code() + " from " + basis.from() + " until " + basis.until() + " on " + facts(basis.facts())
                            + " " + provisions(basis.provisions()));
        }
        line(text, "qualifiers", why.qualifiers().toString());
        line(text, "route", why.route().toString());
        for (Step step : why.steps()) {
            line(
                    text,
                    step.rule().toString(),
                    step.code() + " " + step.result() + details(step.details()) + " " + facts(step.facts()) + " "
                            + provisions(step.provisions()));
        }
        for (Ground ground : why.grounds()) {
            line(
                    text,
                    "ground",
                    ground.code() + " " + ground.effect() + " answered " + ground.answer() + " by "
                            + ground.answeredBy() + " on " + ground.answeredOn() + " " + facts(ground.facts()));
        }
        for (MissingFact missing : why.missing()) {
            line(
                    text,
                    "missing",
                    missing.code() + details(missing.details()) + " " + facts(missing.facts()) + " "
                            + missing.consequences().stream()
                                    .map(c -> c.given() + " " + c.outcome())
                                    .toList());
        }
        line(text, "readings", facts(why.readings()));
        line(text, "found by then", facts(why.findings().byThen()));
        line(text, "found later", facts(why.findings().later()));
        for (LaterEvent event : why.later()) {
            line(
                    text,
                    "later",
                    event.kind() + " " + event.on() + " " + event.fact().key());
        }
        return text.toString();
    }

    private static void line(StringBuilder text, String name, String rest) {
        text.append("  ").append(name).append(": ").append(rest).append('\n');
    }

    private static String facts(List<? extends Fact> facts) {
        return facts.stream().map(Fact::key).toList().toString();
    }

    private static String provisions(List<Provision> provisions) {
        return provisions.stream()
                .map(p -> p.instrument() + " " + p.pinpoint())
                .collect(Collectors.joining("; ", "(", ")"));
    }

    private static String details(List<Detail> details) {
        return details.isEmpty()
                ? ""
                : details.stream()
                        .map(d -> d.name() + "=" + value(d.value()))
                        .collect(Collectors.joining(", ", " {", "}"));
    }

    private static String value(Detail.Value value) {
        return switch (value) {
            case Detail.Value.Day day -> day.date().edtf();
            case Detail.Value.OfAddressee addressee -> addressee.addressee().code();
            case Detail.Value.OfSituation situation -> situation.situation().value();
            case Detail.Value.OfPerson person -> person.person().value();
            case Detail.Value.OfDocument document -> document.symbol();
            case Detail.Value.OfProvision provision -> provision.provision().pinpoint();
            case Detail.Value.OfCode code -> code.code().name();
            case Detail.Value.Count count -> Integer.toString(count.count());
            case Detail.Value.Words words -> "'" + words.text() + "'";
        };
    }
}
