package org.partnine.web.information;

import java.util.List;
import org.partnine.obligations.DataSet;
import org.partnine.web.frame.Page;

/**
 * What the register's data are, and where to take them.
 *
 * @param tables none where the application was started without a data set
 */
public record DataPage(DataSet dataSet, List<DataFiles.Table> tables) implements Page {

    @Override
    public String template() {
        return "information/data";
    }

    /** The data set's fingerprint, long enough to tell two apart. */
    public String version() {
        return dataSet.checksum().substring(0, 12);
    }
}
