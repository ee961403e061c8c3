package org.partnine.web.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.partnine.recording.Registers;
import org.partnine.testing.OnTestDatabase;
import org.partnine.testing.ReferenceData;
import org.partnine.web.shown.RecordPaths;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Every record of the reference data can be opened from the list that names it. */
@SpringBootTest
@AutoConfigureMockMvc
@OnTestDatabase(seed = ReferenceData.class)
@TestPropertySource(properties = "part-nine.requests-per-minute.client=0")
class RecordLinksTest {

    private static final Pattern RECORD = Pattern.compile("<th scope=\"row\"><a href=\"(/records/[^\"]+)\"");
    private static final Pattern NEXT = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"");

    @Autowired
    private MockMvcTester web;

    @Autowired
    private Registers registers;

    @Test
    void every_record_that_a_list_names_opens_as_a_page_and_for_programs() {
        List<String> records = registers.all().stream()
                .filter(RecordPages::hasPages)
                .flatMap(register -> named(RecordPaths.list(register.name())).stream())
                .toList();

        assertThat(records).hasSizeGreaterThan(1_000).doesNotHaveDuplicates();
        var closed = new ArrayList<String>();
        for (String page : records) {
            for (String door : List.of(page, program(page))) {
                int status =
                        web.get().uri(URI.create(door)).exchange().getResponse().getStatus();
                if (status != 200) {
                    closed.add(status + " " + door);
                }
            }
        }
        assertThat(closed).isEmpty();
    }

    @Test
    void a_reading_has_a_short_key_of_its_question_and_a_digest() {
        assertThat(named("/records/readings"))
                .allMatch(page -> page.matches("/records/readings/OQ\\d+-[0-9a-f]{8}"), "a short key");
    }

    /** All pages of a list. */
    private List<String> named(String list) {
        var records = new ArrayList<String>();
        String address = list;
        while (!address.isEmpty()) {
            String page = body(address);
            RECORD.matcher(page).results().forEach(found -> records.add(found.group(1)));
            var next = NEXT.matcher(page);
            address = next.find() ? next.group(1).replace("&amp;", "&") : "";
        }
        return records;
    }

    private static String program(String page) {
        String path = page.replaceFirst("/records/", "/api/v1/");
        return path.matches("/api/v1/(findings|persons|situations)/.*") ? path + "/record" : path;
    }

    private String body(String address) {
        try {
            return web.get().uri(URI.create(address)).exchange().getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
