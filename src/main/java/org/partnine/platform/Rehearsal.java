package org.partnine.platform;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The run whose classes and profiles the start-up cache keeps: it opens what readers open first, and ends. A start-up
 * cache made without it leaves the sentences and the pages to be loaded while the first reader waits.
 */
@Component
@ConditionalOnProperty("part-nine.rehearse")
class Rehearsal {

    private static final List<String> OPENED_FIRST = List.of(
            "/",
            "/ask?state=ZAF&on=2015-06-13&form=ARREST_SURRENDER&person=al-bashir&situation=ICC-02/05",
            "/states/ZAF",
            "/api/v1/obligations?state=ZAF&on=2015-06-13&form=ARREST_SURRENDER&situation=ICC-02/05",
            "/api/v1/states");

    @EventListener
    void opened(ApplicationReadyEvent event) throws IOException, InterruptedException {
        var port = event.getApplicationContext().getEnvironment().getRequiredProperty("local.server.port");
        try (var reader = HttpClient.newHttpClient()) {
            for (var path : OPENED_FIRST) {
                var page = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .build();
                var status = reader.send(page, BodyHandlers.ofString()).statusCode();
                if (status != 200) {
                    throw new IllegalStateException(path + " answered " + status + " in the rehearsal");
                }
            }
        }
        System.exit(SpringApplication.exit(event.getApplicationContext()));
    }
}
