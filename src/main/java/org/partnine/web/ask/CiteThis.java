package org.partnine.web.ask;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.partnine.wording.Language;
import tools.jackson.databind.json.JsonMapper;

/**
 * How a page of the register is cited, in four customs. The register has no personal author: it stands as the container.
 *
 * @param title of what is cited, in the language of the page
 * @param address its permanent link
 * @param asOf the day up to which the record was read
 * @param knownAt the state of knowledge that the link holds
 * @param accessed the day of reading
 */
public record CiteThis(
        String title, String address, LocalDate asOf, Instant knownAt, LocalDate accessed, Language language) {

    private static final String REGISTER = "Part Nine";
    private static final String SUBTITLE = "Register of State Cooperation with the International Criminal Court";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** A custom of citing. */
    public enum Custom {
        OSCOLA("txt", "text/plain"),
        CHICAGO("txt", "text/plain"),
        BIBTEX("bib", "application/x-bibtex"),
        CSL_JSON("json", "application/vnd.citationstyles.csl+json");

        private final String ending;
        private final String type;

        Custom(String ending, String type) {
            this.ending = ending;
            this.type = type;
        }

        /** As it stands in an address: {@code csl-json}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Optional<Custom> of(String code) {
            return Stream.of(values())
                    .filter(custom -> custom.code().equals(code))
                    .findFirst();
        }

        /** The media type of its file. */
        String type() {
            return type;
        }

        String fileName() {
            return "part-nine." + code() + "." + ending;
        }
    }

    public List<Custom> customs() {
        return List.of(Custom.values());
    }

    public String in(Custom custom) {
        return switch (custom) {
            case OSCOLA -> oscola();
            case CHICAGO -> chicago();
            case BIBTEX -> bibtex();
            case CSL_JSON -> cslJson();
        };
    }

    private String oscola() {
        return "‘%s’ (%s, record as of %s) <%s> accessed %s"
                .formatted(bare(), REGISTER, dayFirst(asOf), address, dayFirst(accessed));
    }

    private String chicago() {
        return "%s. “%s.” Record as of %s. Accessed %s. %s."
                .formatted(REGISTER, bare(), monthFirst(asOf), monthFirst(accessed), address);
    }

    private String bibtex() {
        return """
                @online{%s,
                  title        = {{%s}},
                  organization = {%s: %s},
                  year         = {%d},
                  date         = {%s},
                  url          = {%s},
                  urldate      = {%s},
                  langid       = {%s},
                  note         = {State of knowledge: %s}
                }
                """.formatted(
                key(), tex(bare()), REGISTER, SUBTITLE, asOf.getYear(), asOf, address, accessed, langid(), knownAt);
    }

    private String cslJson() {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", key());
        item.put("type", "webpage");
        item.put("title", bare());
        item.put("container-title", REGISTER + ": " + SUBTITLE);
        item.put("issued", date(asOf));
        item.put("accessed", date(accessed));
        item.put("URL", address);
        item.put("language", language.tag());
        item.put("note", "State of knowledge: " + knownAt);
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(List.of(item));
    }

    private static Map<String, Object> date(LocalDate day) {
        return Map.of("date-parts", List.of(List.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth())));
    }

    /** The sentence without its full stop, which each custom sets for itself. */
    private String bare() {
        return title.endsWith(".") ? title.substring(0, title.length() - 1) : title;
    }

    /** Short, and the same for the same question, whichever second it was asked in: who exports twice has one entry. */
    private String key() {
        String question = address.replaceAll("[?&]knownAt=[^&]*", "");
        return "partnine-" + asOf + "-" + Integer.toHexString(question.hashCode());
    }

    private static String tex(String text) {
        return text.replaceAll("([#$%&_{}])", "\\\\$1");
    }

    private String langid() {
        return switch (language) {
            case EN -> "english";
            case FR -> "french";
            case AR -> "arabic";
            case FA -> "persian";
        };
    }

    private static String dayFirst(LocalDate day) {
        return day.getDayOfMonth() + " " + month(day) + " " + day.getYear();
    }

    private static String monthFirst(LocalDate day) {
        return month(day) + " " + day.getDayOfMonth() + ", " + day.getYear();
    }

    private static String month(LocalDate day) {
        return new DateFormatSymbols(ULocale.ENGLISH).getMonths()[day.getMonthValue() - 1];
    }
}
