package org.partnine.platform;

import org.jspecify.annotations.Nullable;
import org.partnine.platform.postgres.CannotStart;
import org.partnine.platform.reference.ReferenceFaults;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Prints a failed start that its cause explains as one line that says what to do, the faults of a
 * data set as one line each. Any other failure keeps Spring
 * Boot's report. Registered in {@code META-INF/spring.factories}; the exit code is 1 either way.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class OneLineFailures implements SpringBootExceptionReporter {

    private static final Logger LOG = LoggerFactory.getLogger(OneLineFailures.class);

    @SuppressWarnings("unused") // Spring Boot makes reporters through this constructor
    OneLineFailures(@Nullable ConfigurableApplicationContext context) {}

    @Override
    public boolean reportException(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotStart known) {
                LOG.error(known.getMessage());
                return true;
            }
            if (cause instanceof ReferenceFaults faults) {
                LOG.error(faults.getMessage());
                return true;
            }
            if (cause instanceof InvalidConfigurationPropertyValueException setting) {
                refuse(setting.getName(), setting.getValue());
                return true;
            }
            if (cause instanceof BindException setting) {
                refuse(
                        setting.getName().toString(),
                        setting.getProperty() == null
                                ? null
                                : setting.getProperty().getValue());
                return true;
            }
            if (cause instanceof PortInUseException taken) {
                LOG.error(
                        "Port {} is already in use: stop what uses it, or choose another port with --server.port=PORT",
                        taken.getPort());
                return true;
            }
        }
        return false;
    }

    private static void refuse(String setting, @Nullable Object value) {
        LOG.error("The setting {} cannot be \"{}\": give it a value of its kind, or leave it out", setting, value);
    }
}
