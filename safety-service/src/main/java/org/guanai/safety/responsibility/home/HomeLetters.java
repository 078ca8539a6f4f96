package org.guanai.safety.responsibility.home;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.sql.Sql;
import org.guanai.safety.student.StudentsArrived;

@ApplicationScoped
class HomeLetters implements PanacheRepositoryBase<HomeLetter, UUID> {
    /// SQL, since a roster changes many students at once. Who lost custody sees the letter no
    /// longer.
    private static final String FOLLOW =
            """
            update home_letter l set guardian_ids = s.guardian_ids
            from student s
            where s.id = l.student_id and s.id = any (:students) and not s.gone and l.guardian_ids <> s.guardian_ids\
            """;

    private final Sql sql;

    HomeLetters(Sql sql) {
        this.sql = sql;
    }

    /// @throws Refusal.Absent when there is none that the caller sees
    HomeLetter locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refusal::absent);
    }

    void follow(@Observes StudentsArrived arrived) {
        sql.update(FOLLOW).with("students", arrived.ids()).run();
    }
}
