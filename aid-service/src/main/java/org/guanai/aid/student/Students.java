package org.guanai.aid.student;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.stream.Collectors;
import org.guanai.events.registry.StudentSnapshot;

@ApplicationScoped
class Students implements PanacheRepositoryBase<Student, UUID> {
    private static final String UPSERT =
            """
            insert into student (id, org, school_code, name, class_name, grade, stage, boarder, left_behind,
                guardian_ids, status, version)
            values (:id, :org, :schoolCode, :name, cast(:className as text), :grade, :stage, :boarder, :leftBehind,
                cast(:guardians as uuid[]), :status, :version)
            on conflict (id) do update set org = excluded.org, school_code = excluded.school_code,
                name = excluded.name, class_name = excluded.class_name, grade = excluded.grade,
                stage = excluded.stage, boarder = excluded.boarder, left_behind = excluded.left_behind,
                guardian_ids = excluded.guardian_ids, status = excluded.status, version = excluded.version
            where student.version < excluded.version\
            """;

    private static final String GONE =
            "update student set status = 'LEFT', guardian_ids = '{}' where id = :id";

    void keep(StudentSnapshot snapshot) {
        getEntityManager()
                .createNativeQuery(UPSERT)
                .setParameter("id", snapshot.id())
                .setParameter("org", snapshot.org())
                .setParameter("schoolCode", snapshot.schoolCode())
                .setParameter("name", snapshot.name())
                .setParameter("className", snapshot.className())
                .setParameter("grade", snapshot.grade())
                .setParameter("stage", snapshot.stage().name())
                .setParameter("boarder", snapshot.boarder())
                .setParameter("leftBehind", snapshot.leftBehind())
                .setParameter("guardians", guardians(snapshot))
                .setParameter("status", snapshot.status().name())
                .setParameter("version", snapshot.version())
                .executeUpdate();
    }

    /// A student who is gone from the registry keeps the applications that were decided, but has no
    /// guardian any more.
    void close(UUID id) {
        getEntityManager().createNativeQuery(GONE).setParameter("id", id).executeUpdate();
    }

    private static String guardians(StudentSnapshot snapshot) {
        return snapshot.chain().stream()
                .map(link -> link.guardianId().toString())
                .collect(Collectors.joining(",", "{", "}"));
    }
}
