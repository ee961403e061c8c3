package org.partnine.web.ask;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** All that a question in one line can name: looked up by the whole name, or by a part of it. */
final class LineNames {

    /** Below this, letters without their spaces fit too many names. */
    private static final int ENOUGH_LETTERS = 5;

    private final Map<String, Set<LineMeaning>> whole = new HashMap<>();
    private final List<Named> names = new ArrayList<>();
    private int longest = 1;

    private record Named(Set<String> words, String letters, LineMeaning meaning) {}

    void add(String name, LineMeaning meaning) {
        List<String> words = LineWords.of(name);
        if (!words.isEmpty()) {
            whole.computeIfAbsent(String.join(" ", words), n -> new LinkedHashSet<>())
                    .add(meaning);
            names.add(new Named(new HashSet<>(words), String.join("", words), meaning));
            longest = Math.max(longest, words.size());
        }
    }

    void addAll(LineNames others) {
        others.whole.forEach((name, meanings) ->
                whole.computeIfAbsent(name, n -> new LinkedHashSet<>()).addAll(meanings));
        names.addAll(others.names);
        longest = Math.max(longest, others.longest);
    }

    /** How many words the longest name has. */
    int longest() {
        return longest;
    }

    /** Those that are called exactly so; empty if none is. */
    List<LineMeaning> called(List<String> words) {
        return List.copyOf(whole.getOrDefault(String.join(" ", words), Set.of()));
    }

    /** Those of the wanted parts whose names hold all the words, or hold one word as letters without a space. */
    List<LineMeaning> holding(List<String> words, Collection<LineMeaning.Part> wanted) {
        List<LineMeaning> found = holding(words, wanted, false);
        return found.isEmpty() && String.join("", words).length() >= ENOUGH_LETTERS
                ? holding(words, wanted, true)
                : found;
    }

    private List<LineMeaning> holding(List<String> words, Collection<LineMeaning.Part> wanted, boolean letters) {
        String together = String.join("", words);
        return names.stream()
                .filter(name -> wanted.contains(name.meaning().part()))
                .filter(name -> letters
                        ? name.letters().contains(together)
                        : name.words().containsAll(words))
                .map(Named::meaning)
                .collect(Collectors.toCollection(LinkedHashSet::new))
                .stream()
                .toList();
    }
}
