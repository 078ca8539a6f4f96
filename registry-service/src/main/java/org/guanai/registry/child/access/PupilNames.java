package org.guanai.registry.child.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sql.Sql;
import org.guanai.registry.personal.SearchText;
import org.guanai.registry.place.organisation.StageYear;

/// Finds children of the caller's school by name, whoever teaches them. By hand, since functions of
/// the database look past what row-level security shows a teacher.
@ApplicationScoped
class PupilNames {
    private static final int MOST = 20;
    private static final String NAMED = "select * from pupils_named(:part, :most)";
    private static final String SCHOOL = "select school_of_pupil(:student) as school";

    private final Sql sql;

    PupilNames(Sql sql) {
        this.sql = sql;
    }

    /// In the order of classes; at most 20.
    List<PupilName> named(String q) {
        return sql.query(NAMED)
                .with("part", SearchText.tidy(q))
                .with("most", MOST)
                .list(r ->
                        new PupilName(
                                r.id("id"),
                                r.text("name"),
                                r.as(StageYear.class).grade(),
                                r.text("class_name")));
    }

    /// Path of the school of a child who is enrolled in the caller's place.
    Optional<OrgPath> schoolOf(UUID student) {
        return sql.query(SCHOOL)
                .with("student", student)
                .one(r -> r.text("school"))
                .map(OrgPath::new);
    }
}
