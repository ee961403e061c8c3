package org.partnine.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.FilterChain;
import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.ModelAndView;

class OutagesInFiltersTest {

    private final MockHttpServletResponse response = new MockHttpServletResponse();

    private final OutagesInFilters filter =
            new OutagesInFilters(new OutageAnswers((request, response, handler, fault) -> {
                var unavailable = (ErrorResponse) fault;
                response.setStatus(unavailable.getStatusCode().value());
                unavailable.getHeaders().forEach((name, values) -> response.setHeader(name, values.getFirst()));
                return new ModelAndView();
            }));

    @Test
    void an_outage_that_a_filter_meets_is_answered_503_by_the_door() throws Exception {
        filter.doFilter(new MockHttpServletRequest(), response, failing("08006"));
        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getHeader("Retry-After")).isEqualTo("1");
    }

    @Test
    void any_other_fault_of_a_filter_is_passed_on() {
        assertThatThrownBy(() -> filter.doFilter(new MockHttpServletRequest(), response, failing("42P01")))
                .isInstanceOf(UncategorizedSQLException.class);
        assertThat(response.getStatus()).isEqualTo(200);
    }

    @Test
    void an_answer_that_is_on_its_way_is_broken_off() throws IOException {
        response.getOutputStream().write(1);
        response.flushBuffer();
        assertThatThrownBy(() -> filter.doFilter(new MockHttpServletRequest(), response, failing("08006")))
                .isInstanceOf(UncategorizedSQLException.class);
    }

    private static FilterChain failing(String state) {
        return (request, response) -> {
            throw new UncategorizedSQLException("planted", null, new SQLException("planted", state));
        };
    }
}
