package org.partnine.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.partnine.testing.OnTestDatabase;
import org.partnine.testing.ReferenceData;
import org.partnine.wording.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
@AutoConfigureMockMvc
@OnTestDatabase(seed = ReferenceData.class)
class BrokenConstraintDbTest {

    @Autowired
    private JdbcClient jdbc;

    @Test
    void each_constraint_told_is_one_of_the_database_and_has_its_texts() {
        List<String> constraints = jdbc.sql("select conname from pg_constraint")
                .query((row, n) -> row.getString(1))
                .list();
        assertThat(constraints).containsAll(BrokenConstraint.TOLD);
        var missing = new ArrayList<String>();
        for (Language language : Language.values()) {
            for (String name : BrokenConstraint.TOLD) {
                String code = "accepted.constraint." + name;
                if (!bundle("api.texts", language).containsKey(code)) {
                    missing.add(language + " " + code);
                }
                if (!bundle("messages", language).containsKey("entry." + code)) {
                    missing.add(language + " entry." + code);
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    private static ResourceBundle bundle(String name, Language language) {
        return ResourceBundle.getBundle(name, Locale.forLanguageTag(language.tag()));
    }
}
