package org.partnine.api;

import static org.partnine.accounts.Operation.READ;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnine.accounts.Access;
import org.partnine.law.Form;
import org.partnine.obligations.FactsOnRecord;
import org.partnine.obligations.Obligations;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What every State owed on a day. */
@Access(READ)
@RestController
@RequestMapping(path = ObligationsApi.PATH + "/map", produces = MediaType.APPLICATION_JSON_VALUE)
class ObligationsMapApi {

    private final QuestionReader questions;
    private final Obligations obligations;
    private final RecordNames names;
    private final FactsOnRecord record;

    ObligationsMapApi(QuestionReader questions, Obligations obligations, RecordNames names, FactsOnRecord record) {
        this.questions = questions;
        this.obligations = obligations;
        this.names = names;
        this.record = record;
    }

    @GetMapping
    @Operation(summary = "The same question for every State of the register, answered in codes")
    ObligationsMapBody onDay(
            @Parameter(description = Doc.ON, example = "2015-06-13") @RequestParam(required = false) @Nullable
                    String on,
            @Parameter(
                            description = "Form of cooperation; absent: GENERAL",
                            example = "ARREST_SURRENDER",
                            schema = @Schema(implementation = Form.class))
                    @RequestParam(required = false)
                    @Nullable
                    String form,
            @Parameter(
                            description =
                                    Doc.SITUATION + "; absent: the one in which the person is sought, if only one",
                            example = "ICC-02/05")
                    @RequestParam(required = false)
                    @Nullable
                    String situation,
            @Parameter(description = Doc.PERSON, example = "al-bashir") @RequestParam(required = false) @Nullable
                    String person,
            @Parameter(description = "Day of the conduct or crime, where a basis depends on it, YYYY-MM-DD")
                    @RequestParam(required = false)
                    @Nullable
                    String conductOn,
            @Parameter(description = Doc.KNOWN_AT) @RequestParam(required = false) @Nullable String knownAt) {
        var asked = questions.read(
                new QuestionReader.Matter(on, form, situation, person, conductOn, knownAt), new Fields());
        var answers = obligations.map(
                asked.on(), asked.form(), asked.situation(), asked.person(), asked.conductOn(), asked.instant());
        return ObligationsMapBody.of(
                asked, answers, names.at(asked.instant()), record.dataSet().asOf());
    }
}
