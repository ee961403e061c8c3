package org.partnine.platform.reference;

import java.util.List;
import java.util.Map;
import org.partnine.platform.reference.DataPackage.Resource;

/**
 * The data set as read.
 *
 * @param checksum SHA-256 over all its files
 * @param rows by resource name
 */
record DataSet(DataPackage description, String checksum, Map<String, List<Row>> rows) {

    /** The rows of a resource; none if the data set lacks it. */
    List<Row> rows(String resource) {
        return rows.getOrDefault(resource, List.of());
    }

    List<Row> rows(Resource resource) {
        return rows(resource.name());
    }
}
