package org.partnine.web.shown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.partnine.law.Addressee;
import org.partnine.law.OrganisationCode;
import org.partnine.law.StateCode;
import org.partnine.web.frame.Frame;
import org.partnine.wording.Language;
import org.partnine.wording.Wording;

/**
 * Those who hold a reading, or whom the Council addressed, in the reader's language: Chambers with the States whose matters they decided, States,
 * organisations, and the ways in which the record speaks of others.
 */
public final class Holders {

    private static final Pattern GROUP = Pattern.compile("(.+?)(?: \\(([^()]+)\\))?");

    /** Between the names of a group; the number of a Chamber is no name of its own. */
    private static final Pattern BETWEEN = Pattern.compile(", | and (?:the )?");

    private static final Map<String, StateCode> STATES = states();

    private static final Map<String, String> PHRASES = Map.ofEntries(
            Map.entry("court", "holder.COURT"),
            Map.entry("part of doctrine", "holder.DOCTRINE"),
            Map.entry("most commentators", "holder.MOST_COMMENTATORS"),
            Map.entry("several commentators", "holder.SEVERAL_COMMENTATORS"),
            Map.entry("some commentators", "holder.SOME_COMMENTATORS"),
            Map.entry("several ngos", "holder.SEVERAL_NGOS"),
            Map.entry("defence", "holder.DEFENCE"),
            Map.entry("literal reading", "holder.LITERAL_READING"),
            Map.entry("text of the statute", "holder.TEXT_OF_STATUTE"),
            Map.entry("un practice", "holder.UN_PRACTICE"),
            Map.entry("de facto authorities", "holder.DE_FACTO_AUTHORITIES"),
            Map.entry("practice of unnamed states", "holder.UNNAMED_STATES"),
            Map.entry("icc", "holder.COURT"),
            Map.entry("icc prosecutor", "actor.PROSECUTOR"),
            Map.entry("security council", "actor.SECURITY_COUNCIL"),
            Map.entry("united nations", "organisation.UN"),
            Map.entry("african union", "organisation.AU"),
            Map.entry("european union", "organisation.EU"),
            Map.entry("league of arab states", "actor.LEAGUE_OF_ARAB_STATES"));

    private Holders() {}

    /** Empty if a part of the words is none of these: half a translation would hide what the record says. */
    public static Optional<String> in(Frame frame, String recorded) {
        var groups = new ArrayList<String>();
        for (String group : recorded.split("; ")) {
            @Nullable String words = group(frame, group);
            if (words == null) {
                return Optional.empty();
            }
            groups.add(words);
        }
        return Optional.of(String.join(frame.semicolon(), groups));
    }

    private static @Nullable String group(Frame frame, String group) {
        Matcher parts = GROUP.matcher(group);
        if (!parts.matches()) {
            return null;
        }
        // Trial Chamber V(A): the letter is a part of its number.
        @Nullable String whole = one(frame, group);
        if (whole != null) {
            return whole;
        }
        @Nullable String holders = all(frame, parts.group(1));
        @Nullable String matters = parts.group(2) == null ? "" : all(frame, parts.group(2));
        if (holders == null || matters == null) {
            return null;
        }
        return matters.isEmpty() ? holders : holders + " (" + matters + ")";
    }

    private static @Nullable String all(Frame frame, String names) {
        var words = new ArrayList<String>();
        for (String name : BETWEEN.split(names)) {
            @Nullable String one = one(frame, name);
            if (one == null) {
                return null;
            }
            words.add(one);
        }
        return String.join(frame.comma(), words);
    }

    private static @Nullable String one(Frame frame, String name) {
        @Nullable String phrase = PHRASES.get(name.toLowerCase(Locale.ROOT));
        if (phrase != null) {
            return phrase.startsWith("organisation.")
                    ? frame.wording()
                            .name(new Addressee.Organisation(
                                    new OrganisationCode(phrase.substring(phrase.indexOf('.') + 1))))
                    : frame.text(phrase);
        }
        @Nullable StateCode state = STATES.get(name);
        if (state != null) {
            return frame.state(state);
        }
        return frame.wording().isChamber(name) ? frame.wording().chamber(name) : null;
    }

    private static Map<String, StateCode> states() {
        var states = new HashMap<String, StateCode>();
        for (String country : Locale.getISOCountries()) {
            var state = new StateCode(Locale.of("", country).getISO3Country());
            states.put(Wording.in(Language.EN).name(new Addressee.State(state)), state);
        }
        states.put("DRC", new StateCode("COD"));
        states.put("Cote d'Ivoire", new StateCode("CIV"));
        return Map.copyOf(states);
    }
}
