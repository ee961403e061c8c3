package org.partnine.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.partnine.accounts.Access;
import org.partnine.accounts.AccessRules;
import org.partnine.accounts.Operation;
import org.partnine.testing.OnTestDatabase;
import org.partnine.testing.ReferenceData;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every door has an access rule. */
@SpringBootTest
@AutoConfigureMockMvc
@OnTestDatabase(seed = ReferenceData.class)
class AccessRulesTest {

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping doors;

    @Test
    void every_door_has_a_rule() {
        assertThat(withoutRule(doors.getHandlerMethods())).isEmpty();
    }

    @Test
    void a_planted_door_without_a_rule_is_found() throws NoSuchMethodException {
        var door = new HandlerMethod(new Planted(), "open");
        assertThat(withoutRule(Map.of(RequestMappingInfo.paths("/planted").build(), door)))
                .containsExactly("{ [/planted]}");
    }

    @Test
    void a_rule_on_a_method_outweighs_that_of_its_class() throws NoSuchMethodException {
        Method open = Mixed.class.getDeclaredMethod("open");
        Method shut = Mixed.class.getDeclaredMethod("shut");
        assertThat(AccessRules.of(Mixed.class, open)).contains(Operation.READ);
        assertThat(AccessRules.of(Mixed.class, shut)).contains(Operation.ADMINISTER);
    }

    @Test
    void the_table_in_the_docs_is_the_one_of_the_code() throws IOException {
        String table = AccessTable.of(doors.getHandlerMethods());
        Files.writeString(Path.of("target/access.md"), table);
        assertThat(Path.of("docs/access.md"))
                .as("copy target/access.md to docs/access.md if the change is meant")
                .hasContent(table);
    }

    private static List<String> withoutRule(Map<RequestMappingInfo, HandlerMethod> doors) {
        return doors.entrySet().stream()
                .filter(door -> AccessRules.of(
                                door.getValue().getBeanType(), door.getValue().getMethod())
                        .isEmpty())
                .map(door -> door.getKey().toString())
                .toList();
    }

    /** Has no rule. */
    static final class Planted {
        public void open() {}
    }

    /** Has two. */
    @Access(Operation.READ)
    static final class Mixed {
        void open() {}

        @Access(Operation.ADMINISTER)
        void shut() {}
    }
}
