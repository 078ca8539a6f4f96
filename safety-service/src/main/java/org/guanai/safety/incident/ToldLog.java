package org.guanai.safety.incident;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.guanai.events.notification.GuardianTold;
import org.guanai.events.notification.GuardianUnreachable;
import org.guanai.events.notification.NoticeAcknowledged;
import org.hibernate.Session;

/// Who was told, how, when, and who acknowledged (3.1.5f), as notification says. In the system
/// scope; told twice, it stays as it is. What belongs to no incident of ours is ignored.
@ApplicationScoped
public class ToldLog {
    private static final String TOLD =
            """
            update involvement set notice_id = :notice, told_at = least(told_at, :at)
            where incident_id = :incident and student_id = :student\
            """;
    private static final String LINE =
            """
            insert into telling (incident_id, student_id, guardian_id, channel, org, position, at)
            values (:incident, :student, :guardian, :channel, :org, :position, :at)
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

    ToldLog(Session entities) {
        this.entities = entities;
    }

    public void note(GuardianTold e) {
        var known =
                run(
                        TOLD,
                        Map.of(
                                "notice",
                                e.noticeId(),
                                "at",
                                e.at(),
                                "incident",
                                e.incidentId(),
                                "student",
                                e.studentId()));
        if (known > 0) {
            run(
                    LINE,
                    Map.of(
                            "incident", e.incidentId(),
                            "student", e.studentId(),
                            "guardian", e.guardianId(),
                            "channel", e.channel(),
                            "org", e.org(),
                            "position", e.position(),
                            "at", e.at()));
        }
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

    private int run(String statement, Map<String, Object> values) {
        var query = entities.createNativeMutationQuery(statement);
        values.forEach(query::setParameter);
        return query.executeUpdate();
    }
}
