package org.partnine.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnine.accounts.Account;
import org.partnine.accounts.Group;
import org.partnine.accounts.Reader;
import org.partnine.accounts.Role;
import org.partnine.ledger.Identifiers;
import org.partnine.recording.Faults;
import org.partnine.recording.Outcome;
import org.partnine.recording.RecordView;
import org.partnine.recording.Records;
import org.partnine.recording.Register;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Assignments in force of what the present reader sees. Nothing is assigned to who does not see it. */
@Repository
public class Assignments {

    private static final String SELECT = """
            select a.key, a.register, a.record_key, a.proposal_key, a.assignee, a.assigned_by, a.assigned_at
              from assignment a where a.ended_at is null
            """;

    private final JdbcClient jdbc;
    private final Records records;
    private final Proposals proposals;
    private final People people;

    Assignments(JdbcClient jdbc, Records records, Proposals proposals, People people) {
        this.jdbc = jdbc;
        this.records = records;
        this.proposals = proposals;
        this.people = people;
    }

    /**
     * To whom: exactly one of the two.
     *
     * @param person key or name
     * @param group key or name
     */
    public record To(@Nullable String person, @Nullable String group) {}

    /** What became of it. */
    public sealed interface Result {
        record Assigned(Assignment assignment) implements Result {}

        record Refused(Outcome.Reason reason) implements Result {}
    }

    @Transactional
    public Result assignRecord(Reader.SignedIn by, Register register, String recordKey, To to) {
        Optional<RecordView> record = records.find(register, recordKey, null);
        if (record.isEmpty()) {
            return new Result.Refused(new Outcome.Reason.Unknown(recordKey));
        }
        String audience = Proposing.audienceOf(record.get());
        var faults = new Faults();
        String assignee = assignee(by, to, audience, null, faults);
        return assignee == null
                ? new Result.Refused(new Outcome.Reason.Faulty(faults.all()))
                : keep(
                        by,
                        register.name(),
                        record.get().key(),
                        null,
                        assignee,
                        Proposing.levelOf(record.get()),
                        audience);
    }

    @Transactional
    public Result assignProposal(Reader.SignedIn by, String proposalKey, To to) {
        Optional<Proposal> proposal = proposals.find(proposalKey);
        if (proposal.isEmpty()) {
            return new Result.Refused(new Outcome.Reason.Unknown(proposalKey));
        }
        var faults = new Faults();
        String assignee = assignee(by, to, proposal.get().audience(), proposal.get(), faults);
        return assignee == null
                ? new Result.Refused(new Outcome.Reason.Faulty(faults.all()))
                : keep(
                        by,
                        null,
                        null,
                        proposalKey,
                        assignee,
                        proposal.get().level(),
                        proposal.get().audience());
    }

    /** The mark; null after a fault. */
    private @Nullable String assignee(
            Reader.SignedIn by, To to, @Nullable String audience, @Nullable Proposal proposal, Faults faults) {
        if ((to.person() == null) == (to.group() == null)) {
            faults.at("", null, "accepted.exactly-one", Map.of("values", "person, group"));
            return null;
        }
        if (to.person() != null) {
            Optional<Account> person = people.person(to.person());
            if (person.isEmpty()) {
                faults.at("person", to.person(), "accepted.known-account");
                return null;
            }
            if (!people.sees(person.get().asReader().marks(), audience)
                    || (proposal != null && !seesProposal(person.get(), proposal))) {
                faults.at("person", to.person(), "accepted.who-sees-it");
                return null;
            }
            return People.mark(person.get());
        }
        Optional<Group> group = people.group(String.valueOf(to.group()), by);
        if (group.isEmpty()) {
            faults.at("group", to.group(), "accepted.known-group");
            return null;
        }
        if (!people.sees(List.of(People.mark(group.get())), audience)) {
            faults.at("group", to.group(), "accepted.who-sees-it");
            return null;
        }
        return People.mark(group.get());
    }

    private static boolean seesProposal(Account person, Proposal proposal) {
        return person.role().includes(Role.REVIEWER) || person.key().equals(proposal.proposedBy());
    }

    private Result keep(
            Reader.SignedIn by,
            @Nullable String register,
            @Nullable String recordKey,
            @Nullable String proposalKey,
            String assignee,
            String level,
            @Nullable String audience) {
        jdbc.sql("""
                insert into assignment (key, register, record_key, proposal_key, assignee, assigned_by, level, access_group)
                values (:key, :register, :record, :proposal, :assignee, :by, :level, :audience)
                on conflict do nothing
                """)
                .param("key", Identifiers.next())
                .param("register", register)
                .param("record", recordKey)
                .param("proposal", proposalKey)
                .param("assignee", assignee)
                .param("by", by.account())
                .param("level", level)
                .param("audience", audience)
                .update();
        return new Result.Assigned(of(register, recordKey, proposalKey).stream()
                .filter(assignment -> assignment.assignee().equals(assignee))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("an assignment is there, and is not seen")));
    }

    /** Oldest first. */
    @Transactional(readOnly = true)
    public List<Assignment> on(RecordView record) {
        return of(record.register().name(), record.key(), null);
    }

    /** Oldest first. */
    @Transactional(readOnly = true)
    public List<Assignment> on(Proposal proposal) {
        return of(null, null, proposal.key());
    }

    private List<Assignment> of(@Nullable String register, @Nullable String recordKey, @Nullable String proposalKey) {
        return jdbc.sql(SELECT + """
                   and ((a.register = :register and a.record_key = :record) or a.proposal_key = :proposal)
                 order by a.assigned_at, a.key
                """)
                .param("register", register)
                .param("record", recordKey)
                .param("proposal", proposalKey)
                .query(Assignments::assignment)
                .list();
    }

    /** To the reader or to a group of his, newest first. */
    @Transactional(readOnly = true)
    public List<Assignment> to(Reader.SignedIn reader) {
        return jdbc.sql(SELECT + " and a.assignee = any (:marks::text[]) order by a.assigned_at desc, a.key")
                .param("marks", reader.marks().toArray(String[]::new))
                .query(Assignments::assignment)
                .list();
    }

    /** False if there is none in force that the reader sees. */
    @Transactional
    public boolean end(Reader.SignedIn by, String key) {
        return jdbc.sql("""
                update assignment set ended_by = :by, ended_at = clock_timestamp() where key = :key and ended_at is null
                """).param("by", by.account()).param("key", key).update() == 1;
    }

    private static Assignment assignment(ResultSet row, int number) throws SQLException {
        return new Assignment(
                row.getString("key"),
                row.getString("register"),
                row.getString("record_key"),
                row.getString("proposal_key"),
                row.getString("assignee"),
                row.getString("assigned_by"),
                row.getObject("assigned_at", OffsetDateTime.class).toInstant());
    }
}
