package org.guanai.aid.entitlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.guanai.kit.http.Cursor;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.sql.Row;
import org.guanai.kit.sql.Sql;

/// Children who are entitled to the living subsidy of a term, and for whom nobody has applied
/// (应助未助): left-behind children first. By hand, as it asks for what is not there.
@ApplicationScoped
class UnclaimedList {
    private static final String FIND =
            """
            select e.student_id, s.name as student_name, s.org, s.class_name, s.grade, e.basis,
                s.left_behind as priority
            from entitlement e join student s on s.id = e.student_id
            where e.kind = 'LIVING_SUBSIDY' and e.state = 'DUE' and e.term = :term
            and (cast(:school as text) is null or s.school_code = :school)
            and (cast(:place as text) is null or lies_in(e.org, :place))
            and (not s.left_behind, e.student_id) > (:behind, :after)
            and not exists (
                select 1 from application a where a.student_id = e.student_id and a.term = e.term
                and a.state not in ('WITHDRAWN', 'SCHOOL_REFUSED', 'COUNTY_REFUSED'))
            order by not s.left_behind, e.student_id limit :most\
            """;

    private final Sql sql;

    UnclaimedList(Sql sql) {
        this.sql = sql;
    }

    /// @param school null for all
    /// @param place path of an organisation, null for all
    @Transactional
    Page<UnclaimedView> page(String term, String school, String place, Paging paging) {
        var after = paging.after(2);
        var rows =
                sql.query(FIND)
                        .with("term", term)
                        .with("school", school)
                        .with("place", place)
                        .with(
                                "behind",
                                after.map(key -> Boolean.valueOf(key.getFirst())).orElse(false))
                        .with(
                                "after",
                                after.map(key -> Paging.part(key.getLast(), UUID::fromString))
                                        .orElse(new UUID(0, 0)))
                        .with("most", paging.limit() + 1)
                        .list(UnclaimedList::row);
        return Page.of(rows, paging.limit(), r -> Cursor.of(!r.priority(), r.studentId()));
    }

    private static UnclaimedView row(Row row) {
        return new UnclaimedView(
                row.id("student_id"),
                row.text("student_name"),
                row.org("org"),
                row.text("class_name"),
                row.number("grade"),
                row.enumOf(EntitlementBasis.class, "basis"),
                row.flag("priority"));
    }
}
