package org.guanai.safety.incident;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.guanai.events.notification.GuardianTold;
import org.guanai.events.notification.GuardianUnreachable;
import org.guanai.events.notification.NoticeAcknowledged;
import org.guanai.kit.transaction.ManyRows;
import org.hibernate.Session;

/// Who was told, how, when, and who acknowledged (3.1.5f), as notification says. In the system
/// scope; told twice, it stays as it is. What belongs to no incident of ours is ignored.
@ApplicationScoped
public class ToldLog {
    private static final String TOLD =
            """
            update involvement set notice_id = ?, told_at = least(told_at, ?)
            where incident_id = ? and student_id = ?\
            """;
    private static final String LINE =
            """
            insert into telling (guardian_id, channel, org, position, at, incident_id, student_id)
            select ?, ?, ?, ?, ?, incident_id, student_id from involvement
            where incident_id = ? and student_id = ?
            on conflict on constraint telling_once do nothing\
            """;
    private static final String ACKNOWLEDGED =
            """
            update involvement set notice_id = :notice, acknowledged_at = :at, acknowledged_by = :guardian,
                acknowledged_how = :channel
            where incident_id = :incident and student_id = :student and acknowledged_at is null\
            """;
    private static final String UNREACHABLE =
            """
            update involvement set notice_id = :notice, unreachable_at = :at, unreachable_why = :reason
            where incident_id = :incident and student_id = :student and unreachable_at is null\
            """;

    private final Session entities;
    private final ManyRows rows;

    ToldLog(Session entities, ManyRows rows) {
        this.entities = entities;
        this.rows = rows;
    }

    /// In two round trips for any number: a thousand guardians hear of the same canteen.
    public void note(List<GuardianTold> told) {
        rows.write(TOLD, told, ToldLog::fillTold);
        rows.write(LINE, told, ToldLog::fillLine);
    }

    private static void fillTold(PreparedStatement row, GuardianTold e) throws SQLException {
        row.setObject(1, e.noticeId());
        row.setObject(2, e.at().atOffset(ZoneOffset.UTC));
        row.setObject(3, e.incidentId());
        row.setObject(4, e.studentId());
    }

    private static void fillLine(PreparedStatement row, GuardianTold e) throws SQLException {
        row.setObject(1, e.guardianId());
        row.setString(2, e.channel());
        row.setString(3, e.org());
        row.setInt(4, e.position());
        row.setObject(5, e.at().atOffset(ZoneOffset.UTC));
        row.setObject(6, e.incidentId());
        row.setObject(7, e.studentId());
    }

    public void note(NoticeAcknowledged e) {
        run(
                ACKNOWLEDGED,
                Map.of(
                        "notice", e.noticeId(),
                        "at", e.at(),
                        "guardian", e.guardianId(),
                        "channel", e.channel(),
                        "incident", e.incidentId(),
                        "student", e.studentId()));
    }

    public void note(GuardianUnreachable e) {
        run(
                UNREACHABLE,
                Map.of(
                        "notice", e.noticeId(),
                        "at", e.at(),
                        "reason", e.reason(),
                        "incident", e.incidentId(),
                        "student", e.studentId()));
    }

    private void run(String statement, Map<String, Object> values) {
        var query = entities.createNativeMutationQuery(statement);
        values.forEach(query::setParameter);
        query.executeUpdate();
    }
}
