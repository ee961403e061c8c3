package org.partnine.web.accounts;

import java.util.List;
import org.partnine.accounts.Audiences;
import org.partnine.accounts.Group;
import org.partnine.web.frame.Fault;
import org.partnine.web.frame.Page;
import org.springframework.http.HttpStatus;

/**
 * Who may see closed records, as far as the administrator belongs to them. Of others the page does not differ.
 *
 * @param groups to which restricted records can be opened
 * @param form as it was typed
 * @param faults what stands in its way; empty if nothing does
 */
public record AudiencesPage(ClosedInSight.Seen seen, List<Group> groups, AudienceForm form, List<Fault> faults)
        implements Page {

    @Override
    public String template() {
        return "account/audiences";
    }

    @Override
    public HttpStatus status() {
        return faults.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    public List<Audiences.Level> levels() {
        return List.of(Audiences.Level.values());
    }
}
