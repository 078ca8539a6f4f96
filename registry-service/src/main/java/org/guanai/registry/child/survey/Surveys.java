package org.guanai.registry.child.survey;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.guanai.kit.scope.OrgPath;

@ApplicationScoped
class Surveys implements PanacheRepositoryBase<Survey, UUID> {
    private static final int MOST = 100;
    private static final String NEWEST =
            """
            from Survey s where s.studentId in ?1 and not exists (
                select 1 from Survey t where t.studentId = s.studentId
                and (t.surveyedOn > s.surveyedOn or t.surveyedOn = s.surveyedOn and t.id > s.id))\
            """;

    /// Newest first, at most 100.
    List<Survey> of(UUID student) {
        return find("studentId = ?1 order by surveyedOn desc, id desc", student)
                .page(0, MOST)
                .list();
    }

    /// The newest of each student.
    List<Survey> newest(Collection<UUID> students) {
        return students.isEmpty() ? List.of() : list(NEWEST, students);
    }

    /// Students who were surveyed in a county.
    List<UUID> surveyed(OrgPath county) {
        return find(
                        "select distinct studentId from Survey where org = ?1 or (org > ?2 and org < ?3)",
                        county,
                        new OrgPath(county.text() + "/"),
                        new OrgPath(county.text() + "0"))
                .project(UUID.class)
                .list();
    }
}
