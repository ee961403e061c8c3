package org.partnine.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.ModelAndView;

class RateLimitsTest {

    private final AtomicLong now = new AtomicLong();

    @Test
    void a_quota_is_used_up_and_comes_back_with_time() {
        var limits = new RateLimits(3, Duration.ofSeconds(30), now::get);
        assertThat(limits.take("a").remaining()).isEqualTo(2);
        assertThat(limits.take("a").remaining()).isEqualTo(1);
        assertThat(limits.take("a").isAllowed()).isTrue();
        var refused = limits.take("a");
        assertThat(refused.isAllowed()).isFalse();
        assertThat(refused.secondsToWait()).isEqualTo(10);
        assertThat(limits.take("b").isAllowed()).isTrue();
        now.addAndGet(Duration.ofSeconds(9).toNanos());
        assertThat(limits.take("a").isAllowed()).isFalse();
        now.addAndGet(Duration.ofSeconds(2).toNanos());
        assertThat(limits.take("a").isAllowed()).isTrue();
    }

    @Test
    void what_comes_too_fast_is_answered_429_with_when_to_come_again() throws Exception {
        var filter = new RateLimitFilter(2, 2, (request, response, handler, fault) -> {
            response.setStatus(((ErrorResponse) fault).getStatusCode().value());
            return new ModelAndView();
        });
        MockHttpServletResponse last = new MockHttpServletResponse();
        for (int i = 1; i <= 3; i++) {
            last = new MockHttpServletResponse();
            filter.doFilter(new MockHttpServletRequest("GET", "/api/v1/states"), last, new MockFilterChain());
            assertThat(last.getHeader("RateLimit-Policy")).isEqualTo("\"client\";q=2;w=60");
        }
        assertThat(last.getStatus()).isEqualTo(429);
        assertThat(last.getHeader("Retry-After")).isEqualTo("30");
        assertThat(last.getHeader("RateLimit")).isEqualTo("\"client\";r=0;t=30");
    }

    @Test
    void fixed_files_and_installations_without_limits_are_not_counted() throws Exception {
        var none = new RateLimitFilter(0, 0, (request, response, handler, fault) -> new ModelAndView());
        var response = new MockHttpServletResponse();
        none.doFilter(new MockHttpServletRequest("GET", "/"), response, new MockFilterChain());
        assertThat(response.getHeader("RateLimit")).isNull();
    }
}
