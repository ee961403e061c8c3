package org.partnine.platform;

import java.net.InetAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

/** Where browsers find the application: as the setting {@code part-nine.address} says, else where it listens. */
final class PublicAddress {

    private PublicAddress() {}

    /** Without a slash at its end; null if it listens nowhere. */
    static @Nullable String of(Environment environment) {
        var told = environment.getProperty("part-nine.address", "");
        if (!told.isBlank()) {
            return told.strip().replaceAll("/+$", "");
        }
        var local = environment.getProperty("local.server.port");
        var port = local == null ? environment.getProperty("server.port") : local;
        return port == null ? null : "http://" + host(environment) + ":" + port + path(environment);
    }

    /** An address to listen on need not be one to visit: all of them, for one, are no address. */
    private static String host(Environment environment) {
        var address = environment.getProperty("server.address", InetAddress.class);
        if (address == null || address.isAnyLocalAddress()) {
            return "localhost";
        }
        var text = address.getHostAddress();
        return text.contains(":") ? "[" + text + "]" : text;
    }

    private static String path(Environment environment) {
        var path = environment.getProperty("server.servlet.context-path", "");
        return path.equals("/") ? "" : path;
    }
}
