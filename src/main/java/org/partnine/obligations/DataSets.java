package org.partnine.obligations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The loads of reference facts. */
@Repository
public class DataSets {

    private final JdbcClient jdbc;

    DataSets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All loads, the one in use first. */
    public List<DataSet> all() {
        return jdbc.sql("select d.name, d.as_of, d.checksum, d.loaded_at from data_set d order by d.id desc")
                .query(DataSets::dataSet)
                .list();
    }

    private static DataSet dataSet(ResultSet row, int number) throws SQLException {
        return new DataSet(
                row.getString("name"),
                row.getObject("as_of", LocalDate.class),
                row.getString("checksum"),
                row.getObject("loaded_at", OffsetDateTime.class).toInstant());
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
                """).query(DataSets::dataSet).optional().orElseThrow(NoDataSet::new);
    }
}
