package org.partnine.testing.contract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/** Gives every context that is asked through MockMvc the contract, so that no test can forget it; found through spring.factories. */
final class ContractCustomizerFactory implements ContextCustomizerFactory {

    @Override
    public @Nullable ContextCustomizer createContextCustomizer(
            Class<?> testClass, List<ContextConfigurationAttributes> attributes) {
        return AnnotatedElementUtils.hasAnnotation(testClass, AutoConfigureMockMvc.class) ? new Customizer() : null;
    }

    /** All are equal, so that classes share contexts as before. */
    private record Customizer() implements ContextCustomizer {

        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration merged) {
            context.getBeanFactory().registerSingleton("contractOfTheApi", new ContractOfTheApi(context));
        }
    }
}
