package org.partnine.web.accounts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Takes one mail and refuses it, as filters do, with all that stood in it. */
final class RefusingMailServer implements AutoCloseable {

    private final ServerSocket socket;
    private final Thread thread;
    private volatile String repeated = "";

    RefusingMailServer(int port) throws IOException {
        this.socket = new ServerSocket(port, 1, InetAddress.ofLiteral("127.0.0.1"));
        this.thread = Thread.ofVirtual().start(this::serve);
    }

    /** The refusal. */
    String repeated() throws InterruptedException {
        thread.join(Duration.ofSeconds(10));
        return repeated;
    }

    private void serve() {
        try (var client = socket.accept();
                var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
                var out = new PrintWriter(client.getOutputStream(), true, StandardCharsets.UTF_8)) {
            out.print("220 ready\r\n");
            out.flush();
            for (String line = in.readLine(); line != null && repeated.isEmpty(); line = in.readLine()) {
                if (line.equals("DATA")) {
                    out.print("354 go on\r\n");
                    out.flush();
                    repeated = "554 No mail with " + mail(in);
                    out.print(repeated + "\r\n");
                } else {
                    out.print("250 well\r\n");
                }
                out.flush();
            }
        } catch (IOException e) {
            // The client hung up, or the test is over.
        }
    }

    private static String mail(BufferedReader in) throws IOException {
        var mail = new StringBuilder();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            mail.append(line).append(' ');
        }
        return mail.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
