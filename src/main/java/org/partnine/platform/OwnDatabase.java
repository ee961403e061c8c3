package org.partnine.platform;

import java.nio.file.Path;
import org.partnine.platform.postgres.Login;
import org.partnine.platform.postgres.RegisterDatabase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** The database that the application brings and starts itself, when it is given no other. */
@Configuration(proxyBeanMethods = false)
@Conditional(UsesOwnDatabase.class)
class OwnDatabase {

    private static final Logger LOG = LoggerFactory.getLogger(OwnDatabase.class);

    /** Stopped after everything that uses it, because all of that depends on it through its connection details. */
    @Bean(destroyMethod = "close")
    RegisterDatabase registerDatabase(@Value("${part-nine.data-directory}") Path dataDirectory) {
        LOG.info("Starting the database in {}", dataDirectory.toAbsolutePath().normalize());
        return RegisterDatabase.start(dataDirectory, LOG::info, OwnDatabase::end);
    }

    /** Without its database the application is of no use; whoever watches over it may start it anew. */
    @SuppressWarnings(
            "SystemExitOutsideMain") // the end of the application in order, its connections and locks included
    private static void end() {
        System.exit(1);
    }

    @Bean
    JdbcConnectionDetails applicationConnection(RegisterDatabase database) {
        return new ApplicationConnection(database.jdbcUrl(), database.application());
    }

    @Bean
    FlywayConnectionDetails ownerConnection(RegisterDatabase database) {
        return new OwnerConnection(database.jdbcUrl(), database.owner());
    }

    private record ApplicationConnection(String url, Login login) implements JdbcConnectionDetails {
        @Override
        public String getUsername() {
            return login.role();
        }

        @Override
        public String getPassword() {
            return login.password();
        }

        @Override
        public String getJdbcUrl() {
            return url;
        }
    }

    private record OwnerConnection(String url, Login login) implements FlywayConnectionDetails {
        @Override
        public String getUsername() {
            return login.role();
        }

        @Override
        public String getPassword() {
            return login.password();
        }

        @Override
        public String getJdbcUrl() {
            return url;
        }
    }
}
