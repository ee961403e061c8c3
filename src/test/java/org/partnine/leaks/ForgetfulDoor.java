package org.partnine.leaks;

import java.util.List;
import org.partnine.accounts.Access;
import org.partnine.accounts.Operation;
import org.partnine.platform.OwnerDatabase;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** A planted breach: lists stays as the owner of the tables, for whom row-level security does not decide. */
@RestController
@TestComponent
class ForgetfulDoor {

    static final String PATH = "/forgetful-stays";

    private final JdbcClient owner;

    ForgetfulDoor(OwnerDatabase owner) {
        this.owner = JdbcClient.create(owner.dataSource());
    }

    @GetMapping(PATH)
    @Access(Operation.READ)
    List<String> stays() {
        return owner.sql("select key from visit order by key")
                .query((row, n) -> row.getString(1))
                .list();
    }
}
