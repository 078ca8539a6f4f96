package org.guanai.aid.student;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.guanai.events.registry.StudentSnapshot;
import org.guanai.kit.transaction.ManyRows;

/// Writes students as they arrive, many with one round trip: a county's roll comes all at once. An
/// older version changes nothing.
@ApplicationScoped
class StudentRows {
    private static final String UPSERT =
            """
            insert into student (id, org, school_code, name, class_name, grade, stage, boarder, left_behind,
                guardian_ids, status, version)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (id) do update set org = excluded.org, school_code = excluded.school_code,
                name = excluded.name, class_name = excluded.class_name, grade = excluded.grade,
                stage = excluded.stage, boarder = excluded.boarder, left_behind = excluded.left_behind,
                guardian_ids = excluded.guardian_ids, status = excluded.status, version = excluded.version
            where student.version < excluded.version\
            """;
    private static final String GONE =
            "update student set status = 'LEFT', guardian_ids = '{}' where id = ?";

    private final ManyRows rows;

    StudentRows(ManyRows rows) {
        this.rows = rows;
    }

    /// @param arrived none twice
    void keep(Collection<StudentSnapshot> arrived) {
        rows.write(UPSERT, arrived, StudentRows::fill);
    }

    /// A student who is gone from the registry keeps the applications that were decided, but has no
    /// guardian any more.
    void close(UUID id) {
        rows.write(GONE, List.of(id), (update, student) -> update.setObject(1, student));
    }

    private static void fill(PreparedStatement row, StudentSnapshot s) throws SQLException {
        var guardians = s.chain().stream().map(StudentSnapshot.ChainLink::guardianId).toArray();
        row.setObject(1, s.id());
        row.setString(2, s.org());
        row.setString(3, s.schoolCode());
        row.setString(4, s.name());
        row.setString(5, s.className());
        row.setInt(6, s.grade());
        row.setString(7, s.stage().name());
        row.setBoolean(8, s.boarder());
        row.setBoolean(9, s.leftBehind());
        row.setArray(10, row.getConnection().createArrayOf("uuid", guardians));
        row.setString(11, s.status().name());
        row.setLong(12, s.version());
    }
}
