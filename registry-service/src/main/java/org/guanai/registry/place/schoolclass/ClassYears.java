package org.guanai.registry.place.schoolclass;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sql.Sql;

/// Moves the classes of a school up at the end of a school year: a class is a cohort, and keeps its
/// pupils and its teacher. By hand, since it is all of them at once.
@ApplicationScoped
public class ClassYears {
    private static final String LAST =
            "case when school_system = 'SIX_THREE' then case stage when 'PRIMARY' then 6 else 3 end"
                    + " else case stage when 'PRIMARY' then 5 else 4 end end";
    private static final String MOVE_UP =
            """
            update school_class set stage_year = stage_year + 1, version = version + 1
            where org = :school and closed_on is null and stage_year = :year - entry_year and stage_year < %s
            returning id\
            """
                    .formatted(LAST);
    private static final String MOVE_DOWN =
            """
            update school_class set stage_year = stage_year - 1, version = version + 1
            where id = any (:ids) and closed_on is null and stage_year > 1\
            """;
    private static final String CLOSE =
            """
            update school_class set closed_on = :on, version = version + 1
            where org = :school and closed_on is null and stage_year = :year - entry_year and stage_year = %s
                and not exists (select from enrolment e where e.class_id = school_class.id and e.ended_on is null)
            returning id\
            """
                    .formatted(LAST);
    private static final String OPEN =
            "update school_class set closed_on = null, version = version + 1 where id = any (:ids)";

    private final Sql sql;

    ClassYears(Sql sql) {
        this.sql = sql;
    }

    /// @param year in which the new school year begins
    /// @return the classes that moved
    @Transactional
    public List<UUID> moveUp(OrgPath school, int year) {
        return sql.query(MOVE_UP).with("school", school).with("year", year).list(r -> r.id("id"));
    }

    @Transactional
    public void moveDown(Collection<UUID> ids) {
        sql.update(MOVE_DOWN).with("ids", ids).run();
    }

    /// Closes the classes that have graduated and are empty.
    ///
    /// @return those that were closed
    @Transactional
    public List<UUID> close(OrgPath school, int year, LocalDate on) {
        return sql.query(CLOSE)
                .with("school", school)
                .with("year", year)
                .with("on", on)
                .list(r -> r.id("id"));
    }

    @Transactional
    public void open(Collection<UUID> ids) {
        sql.update(OPEN).with("ids", ids).run();
    }
}
