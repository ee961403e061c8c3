package org.partnine.platform.synthetic;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words of the real record, the commonest first; texts made of them have common words and rare ones. */
final class Words {

    /** Counts a word in each text that holds it. */
    private static final String WORDS = """
            select word, count(*)
              from (select summary as words from cooperation_request where synthetic is null
                    union all select note from cooperation_request where synthetic is null
                    union all select summary from request_event where synthetic is null
                    union all select summary from plea where synthetic is null
                    union all select occasion from visit where synthetic is null
                    union all select note from visit where synthetic is null
                    union all select triggering_event from finding where synthetic is null
                    union all select note from finding where synthetic is null
                    union all select summary from proceeding_event where synthetic is null
                    union all select note from warrant
                    union all select note from agreement
                    union all select name from state
                    union all select name from person) texts,
                   lateral regexp_split_to_table(lower(words), '[^[:alpha:]''-]+') word
             where length(word) between 3 and 24 and word ~ '^[[:alpha:]]'
             group by word
             order by count(*) desc, word collate "C"
            """;

    private final List<String> words;

    private Words(List<String> words) {
        this.words = List.copyOf(words);
    }

    static Words of(Connection connection) throws SQLException {
        var words = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(WORDS)) {
            while (rows.next()) {
                words.add(rows.getString(1));
            }
        }
        return new Words(words);
    }

    int size() {
        return words.size();
    }

    /** A run of words that begins like a sentence and means nothing. */
    String text(Draw draw, int least, int most) {
        int count = draw.between(least, most);
        var text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            String word = draw.mostlyFirst(words);
            if (i == 0) {
                text.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
            } else {
                text.append(i % 9 == 8 ? ", " : " ").append(word);
            }
        }
        return text.toString();
    }
}
