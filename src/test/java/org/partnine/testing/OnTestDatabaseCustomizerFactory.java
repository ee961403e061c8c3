package org.partnine.testing;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/** Gives the context of a class with {@link OnTestDatabase} its database; found through spring.factories. */
final class OnTestDatabaseCustomizerFactory implements ContextCustomizerFactory {

    @Override
    public @Nullable ContextCustomizer createContextCustomizer(
            Class<?> testClass, List<ContextConfigurationAttributes> attributes) {
        var wanted = AnnotatedElementUtils.findMergedAnnotation(testClass, OnTestDatabase.class);
        return wanted == null ? null : new Customizer(wanted.seed());
    }

    /** Equal for equal seeds, so that such classes share one context. */
    private record Customizer(Class<? extends SeedSource> seed) implements ContextCustomizer {

        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration merged) {
            var database = seed == SeedSource.Nothing.class
                    ? TestDatabase.fresh()
                    : TestDatabase.fresh(BeanUtils.instantiateClass(seed).seed());
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            "test-database",
                            Map.of(
                                    "part-nine.secrets-key-file", KeyFile.path(),
                                    // the seed says what is in the database, not the start
                                    "part-nine.reference", "",
                                    // the requests of all tests come from one client
                                    "part-nine.requests-per-minute.client", "0",
                                    "part-nine.requests-per-minute.token", "0",
                                    "spring.datasource.url", database.jdbcUrl(),
                                    "spring.datasource.username", TestServer.APPLICATION.role(),
                                    "spring.datasource.password", TestServer.APPLICATION.password(),
                                    "spring.flyway.url", database.jdbcUrl(),
                                    "spring.flyway.user", TestServer.OWNER.role(),
                                    "spring.flyway.password", TestServer.OWNER.password())));
        }
    }
}
