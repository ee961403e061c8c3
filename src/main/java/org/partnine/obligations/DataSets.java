package org.partnine.obligations;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The loads of reference facts. */
@Repository
class DataSets {

    private final JdbcClient jdbc;

    DataSets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The load in use.
     *
     * @throws NoDataSet if none was ever loaded
     */
    DataSet newest() {
        return jdbc.sql("""
                select d.name, d.as_of, d.checksum, d.loaded_at
                  from data_set d
                 order by d.id desc
                 limit 1
                """)
                .query((rs, n) -> new DataSet(
                        rs.getString("name"),
                        rs.getObject("as_of", LocalDate.class),
                        rs.getString("checksum"),
                        rs.getObject("loaded_at", OffsetDateTime.class).toInstant()))
                .optional()
                .orElseThrow(NoDataSet::new);
    }
}
