package org.partnine.web.review;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnine.review.Assignment;
import org.partnine.review.Comment;
import org.partnine.review.Proposal;
import org.partnine.web.frame.Page;

/**
 * What waits for a second person, and what waits for the reader.
 *
 * @param state of the proposals shown
 * @param next where the list goes on; null at its end
 * @param assignments to the reader or to a group of his
 * @param mentions comments that name the reader
 * @param people names of accounts by their keys
 */
public record ReviewPage(
        Proposal.State state,
        List<Proposal> proposals,
        @Nullable String next,
        List<Assignment> assignments,
        List<Comment> mentions,
        Map<String, String> people)
        implements Page {

    @Override
    public String template() {
        return "review/queue";
    }

    public List<Proposal.State> states() {
        return List.of(Proposal.State.values());
    }

    public String name(String account) {
        return people.getOrDefault(account, account);
    }
}
