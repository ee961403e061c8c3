package org.partnine.web.records;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.partnine.accounts.Account;
import org.partnine.accounts.Accounts;
import org.partnine.accounts.CurrentReader;
import org.partnine.accounts.Role;
import org.partnine.documents.Page;
import org.partnine.documents.Place;
import org.partnine.documents.Slice;
import org.partnine.recording.RecordFilter;
import org.partnine.recording.RecordView;
import org.partnine.recording.Records;
import org.partnine.recording.Register;
import org.partnine.recording.Registers;
import org.partnine.work.Course;
import org.partnine.work.Job;
import org.partnine.work.JobFiles;
import org.partnine.work.Work;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes a whole register into a file, however long it is: what whoever asked for it sees at one moment, and no more.
 */
@Component
class ListWork implements Work {

    private static final int AT_ONCE = 500;

    private static final RecordFilter ALL = new RecordFilter(Map.of(), null, null, null, null);

    private final Registers registers;
    private final Records records;
    private final Accounts accounts;
    private final JobFiles files;
    private final JdbcClient jdbc;
    private final TransactionTemplate reading;

    ListWork(
            Registers registers,
            Records records,
            Accounts accounts,
            JobFiles files,
            JdbcClient jdbc,
            PlatformTransactionManager transactions) {
        this.registers = registers;
        this.records = records;
        this.accounts = accounts;
        this.files = files;
        this.jdbc = jdbc;
        this.reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        reading.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    @Override
    public Job.Kind kind() {
        return Job.Kind.EXPORT_LIST;
    }

    @Override
    public Result run(Job job, Course course) throws Exception {
        Account asker = accounts.find(job.askedBy())
                .filter(account -> !account.isDisabled() && account.role().includes(Role.ADMINISTRATOR))
                .orElseThrow(() -> new Refused(Job.Outcome.NOT_ALLOWED));
        Register register = registers.get(Objects.requireNonNull(job.register()));
        return CurrentReader.as(
                asker.asReader(), () -> files.write(job.key(), file -> atOneMoment(register, file, course)));
    }

    private Result atOneMoment(Register register, Writer file, Course course) {
        return Objects.requireNonNull(reading.execute(status -> {
            try (CSVPrinter csv = ListFile.begun(register, file)) {
                return new Result(Job.Outcome.WRITTEN, all(register, csv, course), audiences());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }));
    }

    private long all(Register register, CSVPrinter csv, Course course) throws IOException {
        long written = 0;
        @Nullable Place next = null;
        do {
            Page<RecordView> part = records.list(register, ALL, new Slice(AT_ONCE, next), null);
            for (RecordView record : part.rows()) {
                ListFile.add(record, csv);
            }
            written += part.rows().size();
            course.reached(written, Course.UNKNOWN);
            next = part.next();
        } while (next != null);
        return written;
    }

    /** Those of which the file may hold records. */
    private String audiences() {
        return jdbc.sql("select array_to_string(reader_groups(), ',')")
                .query(String.class)
                .single();
    }
}
