package org.partnine.testing.contract;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcBuilderCustomizer;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.setup.ConfigurableMockMvcBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Holds every answer of a test's application against the description that this application serves. */
final class ContractOfTheApi implements MockMvcBuilderCustomizer {

    static final String DESCRIPTION = "/api/v1/openapi.json";

    /** At the root itself stands a page for people. */
    private static final String ROOT = "/api/v1/";

    private final ApplicationContext application;
    private @Nullable ApiDescription description;

    ContractOfTheApi(ApplicationContext application) {
        this.application = application;
    }

    @Override
    public void customize(ConfigurableMockMvcBuilder<?> builder) {
        builder.alwaysDo(this::check);
    }

    private void check(MvcResult result) throws Exception {
        var exchange = Exchange.of(result.getRequest(), result.getResponse());
        List<String> faults;
        if (exchange.path().equals(DESCRIPTION)) {
            faults = List.of();
        } else if (exchange.path().startsWith(ROOT) && !exchange.path().equals(ROOT)) {
            faults = description().faults(exchange);
        } else if ("application/problem+json".equals(exchange.type())) {
            faults = description().problem(exchange);
        } else {
            faults = List.of();
        }
        if (!faults.isEmpty()) {
            throw new AssertionError(exchange + " is not as the description of the API says:\n  "
                    + String.join("\n  ", faults) + "\n" + exchange.body());
        }
    }

    private synchronized ApiDescription description() throws Exception {
        if (description == null) {
            var served = MockMvcBuilders.webAppContextSetup((WebApplicationContext) application)
                    .build()
                    .perform(get(DESCRIPTION))
                    .andReturn()
                    .getResponse();
            description = new ApiDescription(new String(served.getContentAsByteArray(), StandardCharsets.UTF_8));
        }
        return description;
    }
}
