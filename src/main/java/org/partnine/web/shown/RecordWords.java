package org.partnine.web.shown;

import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.partnine.findings.ActEntry;
import org.partnine.law.Addressee;
import org.partnine.law.Confidence;
import org.partnine.law.OrganisationCode;
import org.partnine.law.PartialDate;
import org.partnine.law.PersonId;
import org.partnine.law.SituationId;
import org.partnine.law.Source;
import org.partnine.law.StateCode;
import org.partnine.recording.Field;
import org.partnine.recording.RecordView;
import org.partnine.recording.Register;
import org.partnine.recording.Values;
import org.partnine.web.frame.Frame;
import org.partnine.wording.Names;

/** The facts of records of every register in the reader's language. */
public final class RecordWords {

    /** Texts that are symbols of documents. */
    private static final Set<String> SYMBOLS = Set.of("document", "symbol", "answeredBy", "appealedBy");

    /** Texts that are numbers of the Court; that of a decision is its symbol too. */
    private static final Set<String> NUMBERS = Set.of("number", "code", "caseNumber");

    /** Texts that say who acted or spoke. */
    private static final Set<String> ACTORS = Set.of("actor", "author", "madeBy");

    /** The language in which the record's own words were written down. */
    private static final String RECORDED_IN = "en";

    private final Frame frame;
    private final Names names;
    private final References references;
    private final CodeWords codes;

    /** @param references the records that may be named */
    public RecordWords(Frame frame, Names names, References references) {
        this.frame = frame;
        this.names = names;
        this.references = references;
        this.codes = new CodeWords(frame);
    }

    /** The field's name in the reader's language. */
    public String label(Register register, String field) {
        return label(frame, register, field);
    }

    public static String label(Frame frame, Register register, String field) {
        String own = "field." + register.name() + "." + field;
        return frame.text(frame.texts().has(own) ? own : "field." + field);
    }

    /** One record of the register: "Request". */
    public String one(Register register) {
        return frame.text("fact." + register.table());
    }

    /** What the record is: its register, but for what the Court sent, which is no act of the body it was sent to. */
    public String one(RecordView record) {
        boolean ofBody = Set.of("council-acts", "assembly-acts")
                .contains(record.register().name());
        return ofBody && ActEntry.isOfCourt(record.facts().must("kind"))
                ? frame.text("fact.sent_by_court")
                : one(record.register());
    }

    /** What the record is, in a few words: as a heading, or as a link to it. */
    public String title(RecordView record) {
        return RecordTitles.of(record, this, frame);
    }

    /** The day by which its register is ordered; as much of it as is known. */
    public String day(RecordView record) {
        String field = RecordDays.field(record.register());
        return field == null ? "" : frame.day(record.facts().date(field));
    }

    /** A State or organisation that a request was addressed to, or that an answer of the law is about. */
    public Cell addressee(String code) {
        if (frame.texts().has("actor." + code)) {
            return Cell.words(frame.text("actor." + code));
        }
        return reference(StateCode.isWellFormed(code) ? "states" : "organisations", code);
    }

    /** The addressee of one life of a request: the one it was sent to, or a State of the group. */
    public Cell addressee(RecordView request, String code) {
        return code.equals(request.facts().text("addressee"))
                ? cells(request, "addressee").getFirst()
                : addressee(code);
    }

    /** The values of a field; empty if it is not given. */
    public List<Cell> cells(RecordView record, String field) {
        Object value = record.values().get(field);
        return value == null
                ? List.of()
                : cells(record.register(), record.register().field(field).orElseThrow(), value, record.facts());
    }

    /** @param record the facts beside the value, on which its reading may depend */
    public List<Cell> cells(Register register, Field field, Object value, Values record) {
        return switch (field.kind()) {
            case DAY, PARTIAL_DATE -> List.of(Cell.words(frame.day(PartialDate.parse(value.toString()))));
            case BOOLEAN -> List.of(Cell.words(codes.yesOrNo(Boolean.TRUE.equals(value))));
            case NUMBER -> List.of(Cell.words(frame.number(((Number) value).longValue())));
            case CODE -> List.of(Cell.words(codes.of(register, field.name(), value.toString())));
            case CODES -> each(value, code -> code(register, field.name(), code));
            case REFERENCE -> List.of(reference(String.valueOf(field.target()), value.toString()));
            case REFERENCES -> each(value, key -> reference(String.valueOf(field.target()), key));
            case FACTS -> facts(value);
            case TEXT -> List.of(text(register, field.name(), value.toString(), record));
        };
    }

    private static List<Cell> each(Object value, Function<String, Cell> cell) {
        var cells = new ArrayList<Cell>();
        if (value instanceof List<?> list) {
            list.forEach(element -> cells.add(cell.apply(String.valueOf(element))));
        }
        return cells;
    }

    private Cell code(Register register, String field, String code) {
        String label = codes.of(register, field, code);
        return label.equals(code) ? actor(code) : Cell.words(label);
    }

    private List<Cell> facts(Object value) {
        var cells = new ArrayList<Cell>();
        if (value instanceof Map<?, ?> members) {
            members.forEach(
                    (name, words) -> cells.add(fact(name.toString(), words).ledBy(codes.fact(name.toString()))));
        }
        return cells;
    }

    private Cell fact(String name, Object words) {
        if (words instanceof Boolean yes) {
            return Cell.words(codes.yesOrNo(yes));
        }
        String coded = "code." + name.toLowerCase(Locale.ROOT) + "." + words;
        return frame.texts().has(coded) ? Cell.words(frame.text(coded)) : Cell.record(words.toString(), RECORDED_IN);
    }

    private Cell text(Register register, String field, String text, Values record) {
        if (SYMBOLS.contains(field)) {
            return Cell.symbol(text, frame.document(text));
        }
        if (NUMBERS.contains(field)) {
            return Cell.symbol(
                    text, register.name().equals("findings") && field.equals("number") ? frame.document(text) : null);
        }
        if (ACTORS.contains(field)) {
            return actor(text);
        }
        return switch (field) {
            case "addressee" -> addressee(register, text, record);
            case "heldBy" -> named(text);
            case "paragraph", "pinpoint" -> Cell.words(frame.wording().place(text));
            case "chamber" -> Cell.words(frame.chamber(text));
            case "question" -> Cell.words(codes.of(register, field, text));
            case "item" -> Cell.words(codes.of(register, field, text));
            case "language" -> Cell.words(languageName(text));
            case "words" -> Cell.record(text, record.must("language"));
            default -> Cell.record(SourceSaid.plain(text), RECORDED_IN);
        };
    }

    private String languageName(String tag) {
        return new ULocale(tag).getDisplayLanguage(frame.language().conventions());
    }

    private Cell addressee(Register register, String text, Values record) {
        if (!register.name().equals("requests")) {
            return named(text);
        }
        return switch (record.must("addresseeKind")) {
            case "STATE" -> reference("states", text);
            case "ORGANISATION" -> reference("organisations", text);
            default -> Cell.words(frame.label("addresseeGroup", text));
        };
    }

    /** A State by its code, an organ by its code or by the name of a Chamber; anyone else as recorded. */
    Cell actor(String text) {
        String organ = "actor." + text;
        if (frame.texts().has(organ)) {
            return Cell.words(frame.text(organ));
        }
        if (StateCode.isWellFormed(text)) {
            return reference("states", text);
        }
        String chamber = frame.chamber(text);
        return chamber.contains(text) ? Cell.record(text, RECORDED_IN) : Cell.words(chamber);
    }

    /** Persons, organs and organisations by their names; as recorded where one of them has none in the language. */
    private Cell named(String text) {
        return Holders.in(frame, text).map(Cell::words).orElseGet(() -> Cell.record(text, RECORDED_IN));
    }

    private Cell reference(String register, String key) {
        return Cell.link(named(register, key), RecordPaths.best(register, key));
    }

    private String named(String register, String key) {
        return switch (register) {
            case "states" -> frame.state(new StateCode(key));
            case "organisations" -> frame.wording().name(new Addressee.Organisation(new OrganisationCode(key)));
            case "situations" -> frame.situation(new SituationId(key), names);
            case "persons" -> frame.person(new PersonId(key), names);
            default -> {
                RecordView named = references.find(register, key);
                yield named == null ? key : dated(named);
            }
        };
    }

    /** Its title and its day. */
    private String dated(RecordView record) {
        String day = day(record);
        return day.isEmpty() ? title(record) : title(record) + RecordTitles.SEPARATOR + frame.isolated(day);
    }

    /** Items of a request's checklist, by their codes. */
    public List<String> contents(List<String> items) {
        return items.stream().map(codes::contents).toList();
    }

    /** Who says so, and how: "Reported by ...". */
    public String said(RecordView statement) {
        String author = cells(statement, "author").getFirst().text();
        return frame.text(
                switch (statement.facts().must("standing")) {
                    case "FOUND" -> "page.finding.foundBy";
                    case "ALLEGED" -> "page.finding.allegedBy";
                    default -> "page.finding.reportedBy";
                },
                "author",
                author);
    }

    /** Where the record comes from, as other pages show it. */
    public Source source(RecordView record) {
        Values facts = record.facts();
        String asOf = facts.text("asOf");
        return new Source(
                facts.must("source"),
                record.documents(),
                facts.text("pinpoint"),
                Confidence.valueOf(facts.must("confidence")),
                asOf == null ? Moments.dayOf(record.knownFrom()) : LocalDate.parse(asOf));
    }
}
