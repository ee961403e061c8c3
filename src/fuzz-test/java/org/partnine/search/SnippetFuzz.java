package org.partnine.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

class SnippetFuzz {

    @FuzzTest
    void a_piece_of_the_words_is_whole_characters_of_them(
            @NotNull String title, @NotNull String body, int from, int length) {
        Snippet piece = Snippet.of(title, title, body, marked(body, from, length));
        String words = piece.runs().stream().map(Snippet.Run::text).collect(Collectors.joining());
        assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(words))
                .isEqualTo(StandardCharsets.UTF_8.newEncoder().canEncode(title + body));
        String cut = words.replaceFirst("^…", "").replaceFirst("…\\z", "");
        assertThat("…" + title.replace("\n", " · ") + "…" + body.replace("\n", " · ") + "…")
                .contains(cut);
    }

    /** As the database marks it: around whole characters. */
    private static String marked(String body, int from, int length) {
        int[] characters = body.codePoints().toArray();
        if (characters.length == 0) {
            return body;
        }
        int begin = Math.floorMod(from, characters.length);
        int end = begin + Math.floorMod(length, characters.length - begin + 1);
        return new String(characters, 0, begin)
                + "\ue000"
                + new String(characters, begin, end - begin)
                + "\ue001"
                + new String(characters, end, characters.length - end);
    }
}
