package org.partnine.platform.reference;

import java.time.Clock;
import java.util.Locale;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The data set that the application is started with: {@code part-nine.reference}, a directory or a place on the class
 * path; empty: none is loaded, and the facts stay as they are. Loaded right after the migrations, before anything reads.
 */
@Component
public class ReferenceAtStart {

    private static final Logger LOG = LoggerFactory.getLogger(ReferenceAtStart.class);

    private final String location;

    ReferenceAtStart(@Value("${part-nine.reference}") String location) {
        this.location = location;
    }

    /**
     * Loads the data set, unless it is the one in use.
     *
     * @param owner login that owns the tables
     * @throws ReferenceFaults if anything is wrong with it: the application must not start
     */
    public void load(DataSource owner) {
        if (location.isBlank()) {
            return;
        }
        long start = System.nanoTime();
        LoadSummary summary = new ReferenceLoad(owner, ReferenceFiles.at(location), Clock.systemUTC()).load();
        if (summary.loaded()) {
            summary.files().forEach(file -> LOG.info("{}", file));
            LOG.info(
                    "Reference data as of {} loaded in {} s",
                    summary.asOf(),
                    String.format(Locale.ROOT, "%.1f", (System.nanoTime() - start) / 1e9));
        }
    }
}
