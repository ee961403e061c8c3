package org.partnine.web.accounts;

import java.util.List;
import org.partnine.ledger.Checkpoint;
import org.partnine.obligations.DataSet;
import org.partnine.web.frame.Page;

/**
 * What the register rests on.
 *
 * @param loads of reference facts, the one in use first
 * @param checkpoints of the public ledger and of the other
 */
public record UpkeepPage(List<DataSet> loads, List<Checkpoint> checkpoints) implements Page {

    @Override
    public String template() {
        return "account/upkeep";
    }
}
