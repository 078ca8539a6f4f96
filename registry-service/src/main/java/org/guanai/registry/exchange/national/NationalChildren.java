package org.guanai.registry.exchange.national;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.guanai.files.export.source.ExportSource.ExportScope;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.sql.Query;
import org.guanai.kit.sql.Row;
import org.guanai.kit.sql.Sql;
import org.guanai.registry.place.organisation.StageYear;

/// The children who are enrolled, page by page. By hand, because a row is read across student,
/// enrolment and class.
@ApplicationScoped
class NationalChildren {
    private static final int PAGE = 500;
    private static final String FROM =
            """
            from student s join enrolment e on e.id = s.enrolment_id and e.ended_on is null
            left join school_class c on c.id = e.class_id
            where lies_in(s.org, :place) and (:school::text is null or split_part(s.org, '/', 3) = :school)
                and (:class::uuid is null or e.class_id = :class)\
            """;
    private static final String COUNT = "select count(*) as rows " + FROM;
    private static final String READ =
            """
            select s.id, s.org, e.school_system, e.stage, e.stage_year, c.name as class_name, e.boarder,
                s.claim_left_behind, s.claim_migrant \
            """
                    + FROM
                    + " and (s.org, s.id) > (:afterOrg, :afterId) order by s.org, s.id limit :limit";

    static final Set<String> FILTERS = Set.of("school", "class");

    private final Sql sql;

    NationalChildren(Sql sql) {
        this.sql = sql;
    }

    int count(ExportScope scope) {
        return asked(COUNT, scope).one(row -> row.number("rows")).orElse(0);
    }

    /// In the order of schools.
    void each(ExportScope scope, Consumer<List<NationalChild>> page) {
        var org = "";
        var id = new UUID(0, 0);
        List<NationalChild> children;
        do {
            children =
                    asked(READ, scope)
                            .with("afterOrg", org)
                            .with("afterId", id)
                            .with("limit", PAGE)
                            .list(NationalChildren::child);
            page.accept(children);
            if (!children.isEmpty()) {
                org = children.getLast().org().text();
                id = children.getLast().id();
            }
        } while (children.size() == PAGE);
    }

    private Query asked(String text, ExportScope scope) {
        try {
            var classId = scope.filter("class");
            return sql.query(text)
                    .with("place", scope.org())
                    .with("school", scope.filter("school"))
                    .with("class", classId == null ? null : UUID.fromString(classId));
        } catch (IllegalArgumentException none) {
            throw Refusal.invalid("files.export-filter", "filter");
        }
    }

    private static NationalChild child(Row r) {
        return new NationalChild(
                r.id("id"),
                r.org("org"),
                r.as(StageYear.class),
                r.text("class_name"),
                r.flag("boarder"),
                r.maybeNumber("claim_left_behind"),
                r.maybeFlag("claim_migrant"));
    }
}
