package org.partnine.platform;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.partnine.platform.postgres.CannotStart;
import org.springframework.boot.context.event.ApplicationPreparedEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/**
 * Refuses a port that is taken before the database is made, not minutes after. The web server itself opens the port last,
 * when there is something to answer. Registered in {@code META-INF/spring.factories}.
 */
final class PortCheck implements ApplicationListener<ApplicationPreparedEvent> {

    private static final int DEFAULT = 8080;

    @Override
    public void onApplicationEvent(ApplicationPreparedEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext context) {
            check(context.getEnvironment());
        }
    }

    private static void check(Environment environment) {
        int port = environment.getProperty("server.port", Integer.class, DEFAULT);
        var address = environment.getProperty("server.address", InetAddress.class);
        if (port > 65_535) {
            throw new CannotStart("There is no port " + port + ": choose one up to 65535 with --server.port=PORT");
        }
        if (port < 1) {
            // Any free one, or no web server at all.
            return;
        }
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(address == null ? new InetSocketAddress(port) : new InetSocketAddress(address, port));
        } catch (IOException e) {
            throw new CannotStart("Port " + port + " cannot be opened (" + e.getMessage()
                    + "): stop what uses it, or choose others with --server.port=PORT"
                    + " and --server.address=ADDRESS");
        }
    }
}
