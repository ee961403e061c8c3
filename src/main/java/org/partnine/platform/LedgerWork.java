package org.partnine.platform;

import java.sql.SQLException;
import org.partnine.ledger.Verification;
import org.partnine.work.Course;
import org.partnine.work.Job;
import org.partnine.work.Work;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Verifies the ledger as the owner of the tables, who sees all rows. Of what it sees it tells the application's
 * administrators, who need not be of any audience, no more than they know anyway: hundredths, how many entries are
 * sealed, and whether all is as it was written; not which record is not.
 */
@Component
class LedgerWork implements Work {

    private static final Logger LOG = LoggerFactory.getLogger(LedgerWork.class);

    private static final long HUNDREDTHS = 100;

    private final OwnerDatabase owner;

    LedgerWork(OwnerDatabase owner) {
        this.owner = owner;
    }

    @Override
    public Job.Kind kind() {
        return Job.Kind.VERIFY_LEDGER;
    }

    @Override
    public Result run(Job job, Course course) throws SQLException {
        try (var connection = owner.dataSource().getConnection()) {
            course.onCancel(StopsQueries.on(connection));
            course.reached(0, HUNDREDTHS);
            var result = Verification.verify(
                    connection,
                    (done, total) -> course.reached(
                            total == 0 ? 0 : Math.min(done * HUNDREDTHS / total, HUNDREDTHS), HUNDREDTHS));
            if (result.breach().isPresent()) {
                LOG.error("The ledger does not verify: the command verify-ledger names the first breach");
                return Result.of(Job.Outcome.TAMPERED, result.entries());
            }
            course.reached(HUNDREDTHS, HUNDREDTHS);
            return Result.of(Job.Outcome.VERIFIED, result.entries());
        }
    }
}
