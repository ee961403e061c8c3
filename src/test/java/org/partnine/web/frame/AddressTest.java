package org.partnine.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class AddressTest {

    @Test
    void a_printed_address_is_parted_behind_its_host_and_its_parameters_and_nowhere_before() {
        var address = new Address("/findings/F-JOR-2017", Map.of())
                .with("on", "2017-12-11")
                .with("lang", "fr");

        assertThat(address.parts("http://127.0.0.1:8080"))
                .containsExactly("http://127.0.0.1:8080/", "findings/", "F-JOR-2017?", "on=2017-12-11&", "lang=fr");
    }
}
