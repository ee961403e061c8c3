package org.partnine.platform;

import java.util.ArrayList;
import java.util.List;
import org.partnine.platform.postgres.CannotStart;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Refuses to start on a database that would show closed rows to everyone: where a table that can hold them is without
 * row-level security, or the application's login could pass it by.
 */
@Component
@DependsOnDatabaseInitialization
class RowSecurityCheck {

    RowSecurityCheck(JdbcClient jdbc) {
        List<String> gaps = gaps(jdbc);
        if (!gaps.isEmpty()) {
            throw new CannotStart("Closed records would not be safe in this database: " + String.join("; ", gaps)
                    + ". Let the application log in as a role of its own that owns no table, is neither superuser nor"
                    + " has BYPASSRLS, and leave row-level security as the migrations set it");
        }
    }

    /** What is wrong; empty if nothing is. */
    static List<String> gaps(JdbcClient jdbc) {
        var gaps = new ArrayList<String>();
        gaps.addAll(jdbc.sql("""
                select 'the login ' || r.rolname || ' is superuser or has BYPASSRLS'
                  from pg_roles r
                 where (r.rolsuper or r.rolbypassrls) and pg_has_role(current_user, r.oid, 'member')
                """).query(String.class).list());
        gaps.addAll(jdbc.sql("""
                select 'table ' || c.relname || ' is without row-level security'
                  from pg_class c
                 where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relrowsecurity
                   and (c.relname in ('audience', 'audience_member', 'ledger_entry', 'ledger_batch', 'saved_search', 'job')
                        or c.relname not in ('level_columns')
                           and exists (select from pg_attribute a
                                        where a.attrelid = c.oid and a.attname = 'access_group' and not a.attisdropped))
                 order by c.relname
                """).query(String.class).list());
        gaps.addAll(jdbc.sql("""
                select 'table ' || c.relname || ' belongs to the application''s login'
                  from pg_class c
                 where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relrowsecurity
                   and pg_has_role(current_user, c.relowner, 'usage')
                 order by c.relname
                """).query(String.class).list());
        return gaps;
    }
}
