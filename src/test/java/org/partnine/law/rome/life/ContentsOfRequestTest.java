package org.partnine.law.rome.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnine.law.rome.life.ContentsOfRequest.Item.*;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnine.law.Form;

class ContentsOfRequestTest {

    @Test
    void a_request_for_surrender_lacks_what_it_does_not_state() {
        assertThat(ContentsOfRequest.missing(Form.ARREST_SURRENDER, false, Set.of(CHANNEL, LANGUAGE, SURRENDER_PERSON)))
                .containsExactly(SURRENDER_IN_WRITING, SURRENDER_WARRANT);
    }

    @Test
    void a_convicted_person_is_asked_for_with_the_judgment() {
        assertThat(ContentsOfRequest.of(Form.ARREST_SURRENDER, true))
                .contains(CONVICTED_JUDGMENT, CONVICTED_SENTENCE)
                .doesNotContain(SURRENDER_WARRANT);
        assertThat(ContentsOfRequest.missing(Form.ARREST_SURRENDER, true, EnumSet.noneOf(ContentsOfRequest.Item.class)))
                .contains(CONVICTED_JUDGMENT)
                .doesNotContain(CONVICTED_SENTENCE);
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void every_request_goes_through_the_channel_in_the_language_chosen(Form form) {
        var items = ContentsOfRequest.of(form, false);
        assertThat(items).contains(CHANNEL, LANGUAGE, CONFIDENTIALITY, PROTECTION);
        assertThat(ContentsOfRequest.missing(form, false, items)).isEmpty();
        String article = form.article();
        assertThat(items.contains(ASSISTANCE_PURPOSE)).isEqualTo(article.startsWith("93"));
    }

    @Test
    void every_item_has_its_provision() {
        assertThat(PROVISIONAL_SURRENDER_FOLLOWS.provision().pinpoint()).isEqualTo("art. 92(2)(d)");
        assertThat(TRANSIT_FACTS.provision().pinpoint()).isEqualTo("art. 89(3)(b)(ii)");
    }
}
