package org.partnine.platform;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnine.platform.postgres.CannotStart;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mock.env.MockEnvironment;

class LinksByMailSettingsTest {

    private static final ObjectProvider<JavaMailSender> NONE =
            new StaticListableBeanFactory().getBeanProvider(JavaMailSender.class);

    @ParameterizedTest
    @ValueSource(strings = {"", "register", "register@", "two words@example.org"})
    void a_mail_server_without_a_sender_stops_the_start(String from) {
        var settings = new MockEnvironment()
                .withProperty("spring.mail.host", "mail.example.org")
                .withProperty("part-nine.mail-from", from);
        assertThatThrownBy(() -> new LinksByMail(NONE, settings))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("part-nine.mail-from");
    }

    @Test
    void a_sender_may_have_a_name_and_none_is_needed_without_a_server() {
        assertThatCode(() -> new LinksByMail(NONE, new MockEnvironment().withProperty("spring.mail.host", " ")))
                .doesNotThrowAnyException();
        assertThatCode(() -> new LinksByMail(
                        NONE,
                        new MockEnvironment()
                                .withProperty("spring.mail.host", "mail.example.org")
                                .withProperty("part-nine.mail-from", "The register <register@example.org>")))
                .doesNotThrowAnyException();
    }
}
