package org.guanai.registry.protection.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.guanai.events.registry.ConsentUse;
import org.guanai.kit.http.Cursor;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.sql.Row;
import org.guanai.kit.sql.Sql;
import org.guanai.registry.people.office.OfficeRecords;

/// Finds the children of whom nobody has said anything about a use. By hand: it looks for what is
/// not there.
@ApplicationScoped
class ConsentGaps {
    private static final String READ =
            """
            select s.id, s.org, s.name, c.name as class_name
            from student s join enrolment e on e.id = s.enrolment_id left join school_class c on c.id = e.class_id
            where lies_in(s.org, :place) and s.status = 'ENROLLED' and (s.org, s.id) > (:afterOrg, :afterId)
                and (:class::uuid is null or e.class_id = :class)
                and not exists (select from consent a where a.student_id = s.id and a.used_for = :use)
            order by s.org, s.id limit :limit\
            """;

    private final Sql sql;
    private final OfficeRecords records;

    ConsentGaps(Sql sql, OfficeRecords records) {
        this.sql = sql;
        this.records = records;
    }

    /// In the order of schools.
    @Transactional
    Page<ConsentGap> of(ConsentUse use, String org, UUID classId, Paging paging) {
        var after = paging.after(2).orElse(List.of("", new UUID(0, 0).toString()));
        var rows =
                sql.query(READ)
                        .with("use", use)
                        .with("place", records.place(org))
                        .with("class", classId)
                        .with("afterOrg", after.getFirst())
                        .with("afterId", Paging.part(after.getLast(), UUID::fromString))
                        .with("limit", paging.limit() + 1)
                        .list(ConsentGaps::gap);
        return Page.of(rows, paging.limit(), g -> Cursor.of(g.org().text(), g.studentId()));
    }

    private static ConsentGap gap(Row r) {
        return new ConsentGap(r.id("id"), r.org("org"), r.text("name"), r.text("class_name"));
    }
}
