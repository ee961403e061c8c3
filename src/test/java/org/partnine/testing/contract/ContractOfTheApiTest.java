package org.partnine.testing.contract;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.Filter;
import org.junit.jupiter.api.Test;
import org.partnine.testing.OnTestDatabase;
import org.partnine.testing.ReferenceData;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcBuilderCustomizer;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** That the contract is in place where tests ask, and that an answer planted against it does not pass. */
@SpringBootTest
@AutoConfigureMockMvc
@OnTestDatabase(seed = ReferenceData.class)
class ContractOfTheApiTest {

    @Autowired
    private WebApplicationContext application;

    @Test
    void a_planted_answer_does_not_pass() throws Exception {
        Filter planting = (request, response, chain) -> {
            response.setContentType("application/json");
            response.getOutputStream().print("{\"items\":[{\"code\":\"ZAF\"}]}");
        };
        var builder = MockMvcBuilders.webAppContextSetup(application).addFilters(planting);
        application.getBeansOfType(MockMvcBuilderCustomizer.class).values().stream()
                .filter(ContractOfTheApi.class::isInstance)
                .forEach(contract -> contract.customize(builder));
        var mvc = builder.build();
        assertThatThrownBy(() -> mvc.perform(get("/api/v1/states")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("GET /api/v1/states -> 200 is not as the description")
                .hasMessageContaining("/items/0");
    }
}
