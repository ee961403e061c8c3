package org.partnine.platform;

import java.net.InetAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The last line of a start: where to point the browser. */
@Component
class ReadyLine {

    private static final Logger LOG = LoggerFactory.getLogger(ReadyLine.class);

    private final Environment environment;

    ReadyLine(Environment environment) {
        this.environment = environment;
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void ready(ApplicationReadyEvent event) {
        var port = environment.getProperty("local.server.port");
        if (port != null) {
            LOG.info("Part Nine is ready: http://{}:{}{}/", host(), port, path());
        }
    }

    /** An address to listen on need not be one to visit: all of them, for one, are no address. */
    private String host() {
        var address = environment.getProperty("server.address", InetAddress.class);
        if (address == null || address.isAnyLocalAddress()) {
            return "localhost";
        }
        var text = address.getHostAddress();
        return text.contains(":") ? "[" + text + "]" : text;
    }

    private String path() {
        var path = environment.getProperty("server.servlet.context-path", "");
        return path.equals("/") ? "" : path;
    }
}
