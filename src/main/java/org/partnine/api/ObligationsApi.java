package org.partnine.api;

import static org.partnine.accounts.Operation.READ;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnine.accounts.Access;
import org.partnine.law.Form;
import org.partnine.obligations.Obligations;
import org.partnine.wording.Language;
import org.partnine.wording.Wording;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** What an addressee owed on a day. */
@Access(READ)
@RestController
@RequestMapping(path = ObligationsApi.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
class ObligationsApi {

    static final String PATH = "/api/v1/obligations";

    private final QuestionReader questions;
    private final Obligations obligations;
    private final RequestedLanguage languages;
    private final RecordNames names;
    private final AnswerTags tags;
    private final ApiTexts texts;
    private final WrittenAnswers written;

    ObligationsApi(
            QuestionReader questions,
            Obligations obligations,
            RequestedLanguage languages,
            RecordNames names,
            AnswerTags tags,
            ApiTexts texts,
            WrittenAnswers written) {
        this.questions = questions;
        this.obligations = obligations;
        this.languages = languages;
        this.names = names;
        this.tags = tags;
        this.texts = texts;
        this.written = written;
    }

    @GetMapping
    @Operation(summary = "Whether an addressee owed cooperation on a day, on which bases, and why, step by step")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema = @Schema(implementation = ObligationBody.class)))
    @Nullable
    ResponseEntity<byte[]> onDay(
            @Parameter(description = Doc.STATE + "; this or addressee", example = "ZAF")
                    @RequestParam(required = false)
                    @Nullable
                    String state,
            @Parameter(description = "Organisation by code: UN, EU, AU, INTERPOL, OAS; this or state")
                    @RequestParam(required = false)
                    @Nullable
                    String addressee,
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
            @Parameter(description = Doc.KNOWN_AT) @RequestParam(required = false) @Nullable String knownAt,
            @Parameter(description = Doc.LANG, example = "en") @RequestParam(required = false) @Nullable String lang,
            HttpServletRequest request,
            HttpServletResponse response) {
        var fields = new Fields();
        Language language = languages.strict(lang, request, fields);
        var asked = questions.read(
                state, addressee, new QuestionReader.Matter(on, form, situation, person, conductOn, knownAt), fields);
        String tag = tags.of(asked.instant(), asked.today(), language);
        if (new ServletWebRequest(request, response).checkNotModified(tag)) {
            return null;
        }
        byte[] body = written.of(tag, asked, () -> answer(asked, language));
        return ResponseEntity.ok()
                .eTag(tag)
                .header(HttpHeaders.CACHE_CONTROL, ContentTags.keeping(request))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .body(body);
    }

    private ObligationBody answer(QuestionReader.AskedOf asked, Language language) {
        return new AnswerWriter(
                        Wording.in(language),
                        names.at(asked.instant()),
                        asked,
                        obligations.answer(asked.question(), asked.instant()),
                        texts.of(language, "not-advice", Map.of()))
                .body();
    }
}
