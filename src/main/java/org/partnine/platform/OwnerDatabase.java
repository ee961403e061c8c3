package org.partnine.platform;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.stereotype.Component;

/**
 * The way to the database as the owner of its tables, for migrations and reference data only. Everything else uses
 * the application's own {@link DataSource}, which may neither change the schema nor pass the row policies.
 */
@Component
@DependsOnDatabaseInitialization
public class OwnerDatabase {

    private final DataSource dataSource;

    OwnerDatabase(Flyway flyway) {
        this.dataSource = flyway.getConfiguration().getDataSource();
    }

    /** Not pooled: each connection is a new one. */
    public DataSource dataSource() {
        return dataSource;
    }
}
