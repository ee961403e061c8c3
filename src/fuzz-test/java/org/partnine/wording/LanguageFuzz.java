package org.partnine.wording;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;

class LanguageFuzz {

    @FuzzTest
    @DictionaryEntries({"fr-CA,fr;q=0.9,en;q=0.8", "ar-u-nu-latn", "*;q=0.5", "fa-IR", "zh-cmn-Hans-CN", "i-klingon"})
    void every_header_and_every_tag_ends_in_a_language(@NotNull String text) {
        assertThat(Language.accepting(text)).isNotNull();
        Language.ofTag(text)
                .ifPresent(
                        language -> assertThat(Language.ofTag(language.tag())).contains(language));
        for (Language language : Language.values()) {
            assertThat(Language.accepting(language.tag() + ",xx;q=0.1")).isEqualTo(language);
        }
    }
}
