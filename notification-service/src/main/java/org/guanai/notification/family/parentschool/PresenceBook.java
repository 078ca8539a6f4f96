package org.guanai.notification.family.parentschool;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.guanai.kit.sql.Sql;
import org.guanai.kit.sql.Table;

/// Who came to which session: sets of rows. In the current transaction.
@ApplicationScoped
class PresenceBook {
    private static final Table<Row> TABLE =
            Table.<Row>of("session_presence")
                    .key("session_id", Row::session)
                    .key("student_id", Row::student)
                    .with("org", Row::org)
                    .with("who", Row::who)
                    .with("by_code", Row::byCode)
                    .with("noted_at", Row::at);

    private final Sql sql;

    PresenceBook(Sql sql) {
        this.sql = sql;
    }

    /// The first entry for a child stays.
    void add(List<Row> rows) {
        sql.insert(TABLE, rows).orNothing();
    }

    /// All anew, those who checked in by the code themselves aside.
    void replace(UUID session, List<Row> rows) {
        sql.update("delete from session_presence where session_id = :session and not by_code")
                .with("session", session)
                .run();
        add(rows);
    }

    List<UUID> of(UUID session) {
        return sql.query(
                        "select student_id from session_presence where session_id = :session order by student_id")
                .with("session", session)
                .list(row -> row.id("student_id"));
    }

    /// @param byCode whether they checked in themselves
    record Row(UUID session, UUID student, String org, Attendee who, boolean byCode, Instant at) {}
}
