package org.partnine.web.entry;

import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnine.documents.DocumentEntry;
import org.partnine.law.PartialDate;
import org.partnine.law.rome.life.ContentsOfRequest;
import org.partnine.law.rome.life.InformalStep;
import org.partnine.law.rome.life.RequestStep;
import org.partnine.recording.Fault;
import org.partnine.recording.Field;
import org.partnine.recording.RecordView;
import org.partnine.recording.Register;
import org.partnine.web.frame.Choices;
import org.partnine.web.frame.Frame;
import org.partnine.web.shown.CodeWords;
import org.partnine.web.shown.FaultWords;
import org.partnine.web.shown.RecordTitles;
import org.partnine.web.shown.RecordWords;
import org.partnine.web.shown.References;
import org.partnine.wording.Names;

/** The fields of a form about one record, in the reader's language: each with what was typed, what it suggests and what objects. */
public final class EntryWords {

    /** Texts that take more than a line. */
    private static final Set<String> LONG =
            Set.of("summary", "note", "words", "wording", "position", "consequence", "source", "matter", "occasion");

    /** Texts that are symbols of documents. */
    private static final Set<String> DOCUMENTS = Set.of("document", "answeredBy", "appealedBy");

    /** Suggested for the language of a statement. */
    private static final List<String> LANGUAGES =
            List.of("ar", "de", "en", "es", "fa", "fr", "it", "nl", "pt", "ru", "sw", "zh");

    private static final Pattern DAY = Pattern.compile("\\d{4}(-\\d{2}){0,2}");

    private static final LocalDate EXAMPLE = LocalDate.of(2015, 6, 13);

    private final Frame frame;
    private final EntryPart part;
    private final EntryLists lists;
    private final RecordWords words;
    private final CodeWords codes;
    private final FaultWords faultWords;

    public EntryWords(Frame frame, EntryPart part, EntryLists lists, Names names) {
        this.frame = frame;
        this.part = part;
        this.lists = lists;
        this.words = new RecordWords(frame, names, References.none());
        this.codes = new CodeWords(frame);
        this.faultWords = new FaultWords(frame, part.register());
    }

    /** The facts of the record. */
    public List<EntryField> facts() {
        return shown(part.register().fields());
    }

    /** Where they come from. */
    public List<EntryField> provenance() {
        return shown(Register.PROVENANCE);
    }

    /** Who may see them; empty if the register has no closed records. */
    public List<EntryField> confidentiality() {
        return part.register().level() ? shown(Register.CONFIDENTIALITY) : List.of();
    }

    /**
     * One thing that stands against the record.
     *
     * @param field id of the field; null: the record as a whole
     * @param label of the field
     */
    public record Objection(@Nullable String field, String label, String words) {}

    public List<Objection> objections() {
        return part.faults().stream().map(this::objection).toList();
    }

    private Objection objection(Fault fault) {
        String field = fieldOf(fault);
        boolean isShown =
                part.register().field(field).isPresent() && !part.left().contains(field);
        String id = part.typed().prefix() + idOf(fault);
        if (isShown) {
            return new Objection(id, words.label(part.register(), field), faultWords.of(fault));
        }
        // Reasons and sources of suggestions are asked for beside the facts.
        return switch (field) {
            case "reason", "words" -> new Objection("reason", frame.text("review.form." + field), faultWords.of(fault));
            case "source" -> new Objection("suggested-source", frame.text("review.form.source"), faultWords.of(fault));
            default -> new Objection(null, words.one(part.register()), faultWords.of(fault));
        };
    }

    private static String fieldOf(Fault fault) {
        return fault.pointer().replaceFirst("^/", "").replaceFirst("/.*", "");
    }

    /** Of a member of a group, its own; of an element of a list, that of the list. */
    private String idOf(Fault fault) {
        String path = fault.pointer().replaceFirst("^/", "");
        boolean isMember = part.register()
                .field(fieldOf(fault))
                .filter(field -> field.kind() == Field.Kind.FACTS)
                .isPresent();
        return isMember ? path.replace('/', '.') : fieldOf(fault);
    }

    /** What stands against the field of this name, which is asked for beside the facts. */
    public List<String> against(String field) {
        return part.faults().stream()
                .filter(fault -> fieldOf(fault).equals(field))
                .map(faultWords::of)
                .toList();
    }

    private List<EntryField> shown(List<Field> fields) {
        return fields.stream()
                .filter(field -> !part.left().contains(field.name()))
                .map(this::field)
                .toList();
    }

    private EntryField field(Field field) {
        return new EntryField(
                part.typed().prefix() + field.name(),
                words.label(part.register(), field.name()),
                control(field),
                field.required(),
                typed(field),
                options(field),
                list(field),
                understood(field).map(this::said).orElseGet(() -> hint(field)),
                field.kind() == Field.Kind.FACTS ? List.of() : against(field.name()),
                field.kind() == Field.Kind.FACTS ? members(field) : List.of());
    }

    /** What stands in the field; a day that was written in words, as the register reads it. */
    private List<String> typed(Field field) {
        return understood(field).map(List::of).orElseGet(() -> part.typed().all(field.name()));
    }

    private Optional<String> understood(Field field) {
        return switch (field.kind()) {
            case DAY, PARTIAL_DATE -> {
                String text = part.typed().one(field.name());
                String day = FactsTyped.day(text);
                yield day.equals(text) || !isDay(day) ? Optional.empty() : Optional.of(day);
            }
            case TEXT, CODE, CODES, BOOLEAN, NUMBER, REFERENCE, REFERENCES, FACTS -> Optional.empty();
        };
    }

    /** What has the form of a day and is none of the calendar stays as it was written, and is refused. */
    private static boolean isDay(String text) {
        if (!DAY.matcher(text).matches()) {
            return false;
        }
        try {
            PartialDate.parse(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private String said(String day) {
        return frame.text("entry.hint.read", "day", frame.day(PartialDate.parse(day)));
    }

    private EntryField.Control control(Field field) {
        if (!options(field).isEmpty()) {
            return field.kind() == Field.Kind.CODES ? EntryField.Control.TICKS : EntryField.Control.CHOICE;
        }
        return switch (field.kind()) {
            case TEXT -> LONG.contains(field.name()) ? EntryField.Control.LINES : EntryField.Control.LINE;
            case CODE, PARTIAL_DATE, NUMBER, REFERENCE, BOOLEAN -> EntryField.Control.LINE;
            // A browser would drop what is no day.
            case DAY -> against(field.name()).isEmpty() ? EntryField.Control.DAY : EntryField.Control.LINE;
            case CODES, REFERENCES -> EntryField.Control.SEVERAL;
            case FACTS -> EntryField.Control.GROUP;
        };
    }

    private List<EntryField.Option> options(Field field) {
        return switch (field.kind()) {
            case BOOLEAN -> Stream.of(true, false).map(this::option).toList();
            case CODE, CODES ->
                codes(field).map(code -> option(field.name(), code)).toList();
            case TEXT ->
                part.register().name().equals("visit-events") && field.name().equals("item")
                        ? Arrays.stream(InformalStep.values())
                                .map(item -> option(field.name(), item.name()))
                                .toList()
                        : List.of();
            case DAY, PARTIAL_DATE, NUMBER, REFERENCE, REFERENCES, FACTS -> List.of();
        };
    }

    private Stream<String> codes(Field field) {
        return switch (field.name()) {
            case "contents" -> Arrays.stream(ContentsOfRequest.Item.values()).map(Enum::name);
            case "audience" -> lists.audiences().stream();
            default -> field.values().stream();
        };
    }

    private EntryField.Option option(String field, String code) {
        return new EntryField.Option(code, codes.of(part.register(), field, code));
    }

    private EntryField.Option option(boolean flag) {
        return new EntryField.Option(String.valueOf(flag), codes.yesOrNo(flag));
    }

    private @Nullable String list(Field field) {
        if (FactsTyped.ACTORS.contains(field.name())) {
            return "actors";
        }
        if (FactsTyped.isAddressee(part.register(), field.name())) {
            return "addressees";
        }
        if (DOCUMENTS.contains(field.name())) {
            return "documents";
        }
        return switch (field.name()) {
            case "addressees" -> "states";
            case "language" -> "languages";
            default -> field.target();
        };
    }

    private @Nullable String hint(Field field) {
        return switch (field.name()) {
            case "asOf" -> frame.text("entry.hint.asOf");
            case "publicOn", "unsealedOn", "investigationPublicOn" -> frame.text("entry.hint.public");
            case "redactedAs" -> frame.text("entry.hint.redactedAs");
            case "source" -> frame.text("entry.hint.source");
            default -> field.kind() == Field.Kind.PARTIAL_DATE ? dates() : null;
        };
    }

    /** The ways in which a day may be written, and what may be written where it is not known. */
    private String dates() {
        return Stream.of(
                        EXAMPLE.toString(),
                        frame.wording().date(EXAMPLE),
                        YearMonth.from(EXAMPLE).toString(),
                        Year.from(EXAMPLE).toString())
                .map(frame::isolated)
                .collect(Collectors.joining(" \u00b7 "));
    }

    /** The facts that the law asks of a step, and the two that have a list of their own. */
    private List<EntryField> members(Field field) {
        var members = new ArrayList<EntryField>();
        for (String member : field.values()) {
            String name = field.name() + "." + member;
            List<EntryField.Option> options = listed(member);
            members.add(new EntryField(
                    part.typed().prefix() + name,
                    codes.fact(member),
                    options.isEmpty() ? EntryField.Control.LINE : EntryField.Control.CHOICE,
                    false,
                    part.typed().all(name),
                    options,
                    null,
                    null,
                    part.faults().stream()
                            .filter(fault -> fault.pointer().equals("/" + name.replace('.', '/')))
                            .map(faultWords::of)
                            .toList(),
                    List.of()));
        }
        return List.copyOf(members);
    }

    private List<EntryField.Option> listed(String member) {
        return switch (member) {
            case "MATTER" -> listed("matter", RequestStep.PendingMatter.values());
            case "PRESENCE" -> listed("presence", RequestStep.Presence.values());
            default -> List.of();
        };
    }

    private List<EntryField.Option> listed(String list, Enum<?>[] codes) {
        return Arrays.stream(codes)
                .map(code -> new EntryField.Option(code.name(), frame.text("code." + list + "." + code.name())))
                .toList();
    }

    /** The lists that its fields suggest from. */
    public Set<String> lists() {
        return Stream.of(facts(), provenance(), confidentiality())
                .flatMap(List::stream)
                .map(EntryField::list)
                .flatMap(Stream::ofNullable)
                .collect(Collectors.toSet());
    }

    /** Suggestions of one list. */
    public record Suggested(String id, List<Choices.Choice> choices) {}

    /** @param used the lists that are wanted */
    public static List<Suggested> suggested(Frame frame, EntryLists lists, Names names, Set<String> used) {
        var words = new RecordWords(frame, names, References.none());
        var all = new ArrayList<Suggested>();
        List<Choices.Choice> states = lists.choices().addressees();
        var actors = new ArrayList<>(states);
        Organs.CODES.forEach(code -> actors.add(new Choices.Choice(Organs.name(code, frame.language()), code)));
        var addressees = new ArrayList<>(states);
        lists.groups()
                .forEach(
                        code -> addressees.add(new Choices.Choice(NamesTyped.groupName(code, frame.language()), code)));
        all.add(new Suggested("states", states));
        all.add(new Suggested("organisations", states));
        all.add(new Suggested("actors", actors));
        all.add(new Suggested("addressees", addressees));
        all.add(new Suggested("persons", lists.choices().persons()));
        all.add(new Suggested("situations", lists.choices().situations()));
        all.add(new Suggested("documents", documents(lists.documents())));
        all.add(new Suggested(
                "languages",
                LANGUAGES.stream()
                        .map(tag -> new Choices.Choice(
                                tag,
                                new ULocale(tag)
                                        .getDisplayLanguage(frame.language().conventions())))
                        .toList()));
        lists.records()
                .forEach((register, records) -> all.add(new Suggested(
                        register,
                        records.stream().map(record -> choice(record, words)).toList())));
        return all.stream().filter(list -> used.contains(list.id())).toList();
    }

    private static List<Choices.Choice> documents(List<DocumentEntry> documents) {
        return documents.stream()
                .map(document -> new Choices.Choice(
                        document.symbol(), document.title() == null ? "" : String.valueOf(document.title())))
                .toList();
    }

    private static Choices.Choice choice(RecordView record, RecordWords words) {
        String day = words.day(record);
        return new Choices.Choice(
                record.key(), words.title(record) + (day.isEmpty() ? "" : RecordTitles.SEPARATOR + day));
    }
}
