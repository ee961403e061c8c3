package org.partnine.indicators;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnine.documents.FactRow;
import org.partnine.law.PartialDate;
import org.partnine.law.rome.life.Deadline;
import org.partnine.law.rome.life.ProceedingStep.Kind;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Of G8: open letters of the Assembly's Bureau that the State replied to within two weeks, as far as replies are on record. */
@Repository
class LettersAnswered {

    private static final String REPLIES = """
            select f.letter_key, f.made_on
              from reply f
             where %s
               and f.letter_key is not null
               and f.confidence <> 'LOW'
               and (f.made_earliest is null or f.made_earliest <= :measured)
            """.formatted(Known.publicAt("f"));

    private final JdbcClient jdbc;

    LettersAnswered(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A letter belongs to the period in which it was sent. */
    Figure answered(List<ComplianceMatter> matters, Asked asked) {
        List<MatterStep> letters = matters.stream()
                .flatMap(matter -> matter.steps().stream())
                .filter(step -> step.kind() == Kind.F2)
                .distinct()
                .toList();
        if (letters.isEmpty()) {
            return new Figure.NotComputable(FigureCode.REPLIED_IN_TIME, Reason.LETTERS_NOT_RECORDED);
        }
        Map<String, List<@Nullable PartialDate>> replies = replies(asked);
        var items = new ArrayList<Item>();
        for (MatterStep letter : letters) {
            Asked.Placing placing = asked.placing(letter.on());
            if (placing != Asked.Placing.OUT) {
                items.add(item(letter, placing, replies.getOrDefault(letter.key(), List.of()), asked.measuredOn()));
            }
        }
        return new Figure.Share(FigureCode.REPLIED_IN_TIME, null, items);
    }

    private static Item item(
            MatterStep letter, Asked.Placing placing, List<@Nullable PartialDate> replies, LocalDate measuredOn) {
        PartialDate sent = letter.on();
        if (sent == null || placing == Asked.Placing.OPEN) {
            return Item.apart(Apart.DAY_UNKNOWN, MatterStep.REGISTER, letter.key(), sent);
        }
        LocalDate surelyInTime = Deadline.Code.REPLY_TO_OPEN_LETTER.lastDay(sent.earliest());
        LocalDate surelyLate = Deadline.Code.REPLY_TO_OPEN_LETTER.lastDay(sent.latest());
        if (replies.stream().anyMatch(on -> on != null && !on.latest().isAfter(surelyInTime))) {
            return Item.share(true, MatterStep.REGISTER, letter.key(), sent);
        }
        if (replies.stream().anyMatch(on -> on == null || !on.earliest().isAfter(surelyLate))) {
            return Item.apart(Apart.DAY_UNKNOWN, MatterStep.REGISTER, letter.key(), sent);
        }
        return surelyLate.isBefore(measuredOn)
                ? Item.share(false, MatterStep.REGISTER, letter.key(), sent)
                : Item.apart(Apart.TOO_RECENT, MatterStep.REGISTER, letter.key(), sent);
    }

    /** Days of the replies by the letter that they answer; null: a day not known. */
    private Map<String, List<@Nullable PartialDate>> replies(Asked asked) {
        var byLetter = new HashMap<String, List<@Nullable PartialDate>>();
        jdbc.sql(REPLIES).params(asked.parameters()).query((RowCallbackHandler) rs -> {
            var row = new FactRow(rs);
            byLetter.computeIfAbsent(row.text("letter_key"), letter -> new ArrayList<>())
                    .add(row.dateOrNull("made_on"));
        });
        return byLetter;
    }
}
