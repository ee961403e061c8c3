package org.partnine.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.partnine.accounts.Role;
import org.partnine.testing.TestAccounts;
import org.partnine.testing.WritesRecords;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** No address that is read passes over a parameter that it does not know. */
@ApiTest
@TestPropertySource(properties = WritesRecords.OWN_DATABASE)
class UnknownParametersTest {

    /** One that there is, for each kind of address that names one. */
    private static final Map<String, String> NAMED = Map.of(
            "/api/v1/states/{", "ZAF",
            "/api/v1/situations/{", "dar",
            "/api/v1/persons/{", "al-bashir",
            "/api/v1/findings/{", "F-JOR-2017",
            "/api/v1/acts/{", "SC-1593-2A",
            "/api/v1/indicators/{", "G1",
            "/api/v1/documents/{", "S/RES/1593");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @Test
    void a_parameter_that_there_is_not_is_refused_wherever_the_API_is_read() {
        String token = TestAccounts.token(jdbc, Role.ADMINISTRATOR);
        List<String> addresses = addresses();
        assertThat(addresses).hasSizeGreaterThan(30);
        var passed = new ArrayList<String>();
        for (String address : addresses) {
            int status = mvc.get()
                    .uri(URI.create(address + "?qqq=1"))
                    .header("Authorization", "Bearer " + token)
                    .exchange()
                    .getResponse()
                    .getStatus();
            if (status != 400) {
                passed.add(status + " " + address);
            }
        }
        assertThat(passed).isEmpty();
    }

    private List<String> addresses() {
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(door -> door.getValue().getBeanType().getPackage().equals(Problems.class.getPackage()))
                .map(Map.Entry::getKey)
                .filter(info -> info.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(info -> info.getPatternValues().stream())
                .filter(pattern -> pattern.startsWith("/api/v1/"))
                .map(UnknownParametersTest::filled)
                .distinct()
                .toList();
    }

    private static String filled(String pattern) {
        String filled = pattern.replaceFirst("\\{register[^}]*}", "visits");
        for (var named : NAMED.entrySet()) {
            if (filled.startsWith(named.getKey())) {
                filled = filled.replaceFirst("\\{[^}]*}", named.getValue());
            }
        }
        return filled.replaceAll("\\{[^}]*}", "V-al-bashir-21");
    }
}
