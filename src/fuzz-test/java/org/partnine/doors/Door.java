package org.partnine.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.partnine.testing.OnTestDatabase;
import org.partnine.testing.ReferenceData;
import org.partnine.testing.WritesRecords;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpMethod;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.web.util.UriUtils;

/**
 * The whole application on the reference data: what one parser lets pass, the next ones and the database have to take. A
 * fault of the server fails, and so does what the description of the API does not say.
 */
@SpringBootTest
@AutoConfigureMockMvc
@OnTestDatabase(seed = ReferenceData.class)
@TestPropertySource(
        properties = {
            WritesRecords.OWN_DATABASE,
            "part-nine.requests-per-minute.client=0",
            "part-nine.requests-per-minute.token=0",
            "logging.level.root=off"
        })
abstract class Door {

    @Autowired
    private MockMvcTester mvc;

    MockMvcRequestBuilder asking(HttpMethod method, String address) {
        return mvc.method(method).uri(java.net.URI.create(address));
    }

    /** The status; parameters that are empty are left out, for most are optional. */
    int get(String path, List<String> names, String... values) {
        var address = new StringBuilder(path);
        for (int i = 0; i < names.size(); i++) {
            if (!values[i].isEmpty()) {
                address.append(address.indexOf("?") < 0 ? '?' : '&')
                        .append(names.get(i))
                        .append('=')
                        .append(encoded(values[i]));
            }
        }
        return status(asking(HttpMethod.GET, address.toString()));
    }

    static int status(MockMvcRequestBuilder request) {
        int status = request.exchange().getResponse().getStatus();
        assertThat(status).isLessThan(500);
        return status;
    }

    static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }
}
