package org.partnine.web.accounts;

import java.time.Clock;
import java.util.List;
import org.partnine.accounts.AudienceMembers;
import org.partnine.accounts.Audiences;
import org.partnine.documents.Newest;
import org.partnine.recording.ClosedRecords;
import org.partnine.recording.RecordView;
import org.partnine.recording.Records;
import org.partnine.recording.Registers;
import org.partnine.web.shown.RecordedNames;
import org.partnine.web.shown.References;
import org.partnine.wording.Names;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The audiences that the present reader belongs to, and what they see: read in one transaction, which knows who asks. */
@Component
public class ClosedInSight {

    private final Audiences audiences;
    private final AudienceMembers members;
    private final ClosedRecords closed;
    private final Records records;
    private final Registers registers;
    private final RecordedNames names;
    private final Clock clock;

    ClosedInSight(
            Audiences audiences,
            AudienceMembers members,
            ClosedRecords closed,
            Records records,
            Registers registers,
            RecordedNames names,
            Clock clock) {
        this.audiences = audiences;
        this.members = members;
        this.closed = closed;
        this.records = records;
        this.registers = registers;
        this.names = names;
        this.clock = clock;
    }

    /** An audience with those who belong to it. */
    public record Peopled(Audiences.Audience audience, List<AudienceMembers.Member> members) {}

    /**
     * What is seen.
     *
     * @param references the records that these records name
     */
    public record Seen(List<Peopled> audiences, Newest<RecordView> records, Names names, References references) {}

    // A form that is shown again is no reading request, and has no transaction around it.
    @Transactional(readOnly = true)
    Seen now() {
        Newest<RecordView> newest = closed.newest();
        return new Seen(
                audiences.mine().stream()
                        .map(audience -> new Peopled(audience, members.of(audience)))
                        .toList(),
                newest,
                names.at(clock.instant()),
                References.of(newest.rows(), records, registers));
    }
}
