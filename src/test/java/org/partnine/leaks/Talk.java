package org.partnine.leaks;

import java.util.Map;
import org.partnine.accounts.CurrentReader;
import org.partnine.accounts.Reader;
import org.partnine.recording.Register;
import org.partnine.recording.Registers;
import org.partnine.review.Assignments;
import org.partnine.review.Comments;
import org.partnine.review.Proposing;
import tools.jackson.databind.json.JsonMapper;

/** What the clerk proposes about records and says about them: a proposal, its assignment, and of each record a comment and one. */
record Talk(
        Proposing proposing, Comments comments, Assignments assignments, Registers registers, Reader.SignedIn clerk) {

    /**
     * @param keys of the records, by register
     * @return key of the proposal
     */
    String about(Map<String, String> keys) throws Exception {
        return CurrentReader.as(clerk, () -> {
            for (var key : keys.entrySet()) {
                about(registers.get(key.getKey()), key.getValue());
            }
            return propose(keys);
        });
    }

    private void about(Register register, String key) {
        if (!(comments.write(clerk, register, key, ClosedTwins.MARK + ", @" + clerk.name())
                instanceof Comments.Result.Written)) {
            throw new IllegalStateException("no comment on " + register.name());
        }
        if (!(assignments.assignRecord(clerk, register, key, new Assignments.To(clerk.account(), null))
                instanceof Assignments.Result.Assigned)) {
            throw new IllegalStateException("no assignment of " + register.name());
        }
    }

    private String propose(Map<String, String> keys) {
        var changes = JsonMapper.shared().createObjectNode().put("note", ClosedTwins.MARK);
        var result = proposing.suggest(
                clerk,
                registers.get("visits"),
                String.valueOf(keys.get("visits")),
                changes,
                ClosedTwins.MARK,
                ClosedTwins.MARK);
        if (!(result instanceof Proposing.Result.Made made)) {
            throw new IllegalStateException("no proposal: " + result);
        }
        String key = made.proposal().key();
        if (!(assignments.assignProposal(clerk, key, new Assignments.To(clerk.account(), null))
                instanceof Assignments.Result.Assigned)) {
            throw new IllegalStateException("no assignment of the proposal");
        }
        return key;
    }
}
