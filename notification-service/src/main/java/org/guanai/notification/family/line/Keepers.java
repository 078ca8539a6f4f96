package org.guanai.notification.family.line;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.sql.Sql;

/// Who may keep the lines of a school: its staff.
@ApplicationScoped
class Keepers {
    private static final String STAFF =
            "select id from adults_of_school(:school) where id = :keeper";

    private final Sql sql;

    Keepers(Sql sql) {
        this.sql = sql;
    }

    /// @throws Refusal.Absent when nobody of the school's staff is meant
    void require(String school, UUID keeper) {
        sql.query(STAFF)
                .with("school", school)
                .with("keeper", keeper)
                .one(row -> row.id("id"))
                .orElseThrow(Refusal::absent);
    }
}
