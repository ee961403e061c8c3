package org.partnine.web.ask;

import static org.partnine.accounts.Operation.READ;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.partnine.accounts.Access;
import org.partnine.law.Question;
import org.partnine.obligations.Answered;
import org.partnine.obligations.Obligations;
import org.partnine.web.frame.NotFound;
import org.partnine.web.shown.RecordedNames;
import org.partnine.wording.Language;
import org.partnine.wording.Wording;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Citations of answers as files, for programs that keep literature. */
@Access(READ)
@Controller
class CitePages {

    static final String PATH = "/ask/cite/";

    private final Asking asking;
    private final Obligations obligations;
    private final RecordedNames names;
    private final Clock clock;

    CitePages(Asking asking, Obligations obligations, RecordedNames names, Clock clock) {
        this.asking = asking;
        this.obligations = obligations;
        this.names = names;
        this.clock = clock;
    }

    /**
     * The answer that the parameters of {@code /ask} ask for, cited.
     *
     * @throws NotFound if there is no such custom, or no such answer
     */
    @GetMapping(PATH + "{custom}")
    ResponseEntity<byte[]> citation(
            @PathVariable("custom") String code,
            @RequestParam Map<String, String> parameters,
            Language language,
            HttpServletRequest request) {
        var custom = CiteThis.Custom.of(code).orElseThrow(() -> new NotFound(NotFound.Kind.CITATION, code));
        LocalDate today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
        return switch (asking.read(AskForm.of(parameters, today))) {
            case Asked.Faulty faulty ->
                throw new NotFound(
                        NotFound.Kind.CITATION, faulty.faults().getFirst().value());
            case Asked.Understood asked -> {
                String base = ServletUriComponentsBuilder.fromContextPath(request)
                        .build()
                        .toUriString();
                CiteThis cite = cite(asked, today, base, language);
                yield ResponseEntity.ok()
                        .contentType(new MediaType(MediaType.parseMediaType(custom.type()), StandardCharsets.UTF_8))
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.attachment()
                                        .filename(custom.fileName())
                                        .build()
                                        .toString())
                        .body(cite.in(custom).getBytes(StandardCharsets.UTF_8));
            }
        };
    }

    private CiteThis cite(Asked.Understood asked, LocalDate today, String base, Language language) {
        Question question = asked.question();
        Answered answered = obligations.answer(question, asked.knownAt());
        var recorded = names.at(asked.knownAt());
        return new CiteThis(
                Wording.in(language).verdict(answered.answer(), recorded, today, answered.asOf()),
                base
                        + Ruling.asked("/ask", question, recorded)
                                .with("knownAt", asked.knownAt().toString()),
                answered.asOf(),
                asked.knownAt(),
                today,
                language);
    }
}
