package org.guanai.registry.exchange.print;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.guanai.kit.sql.Sql;

/// The children of a class or a school, class by class. By hand, because a row is read across
/// student, enrolment and class.
@ApplicationScoped
class CardChildren {
    private static final String READ =
            """
            select s.id, s.name, e.class_id, c.name as class_name, e.school_system, e.stage, e.stage_year
            from student s join enrolment e on e.id = s.enrolment_id and e.ended_on is null
            left join school_class c on c.id = e.class_id where \
            """;
    private static final String ORDER =
            """
             order by e.stage desc, e.stage_year, c.name, s.name, s.id limit :limit offset :skip\
            """;

    private final Sql sql;

    CardChildren(Sql sql) {
        this.sql = sql;
    }

    List<CardChild> ofClass(UUID classId, int limit, int skip) {
        return sql.query(READ + "e.class_id = :class" + ORDER)
                .with("class", classId)
                .with("limit", limit)
                .with("skip", skip)
                .list(CardChild.class);
    }

    List<CardChild> ofSchool(String org, int limit, int skip) {
        return sql.query(READ + "e.org = :school" + ORDER)
                .with("school", org)
                .with("limit", limit)
                .with("skip", skip)
                .list(CardChild.class);
    }
}
