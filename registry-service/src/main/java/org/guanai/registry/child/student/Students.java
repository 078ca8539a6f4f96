package org.guanai.registry.child.student;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.guanai.events.registry.SpecialGroup;
import org.guanai.events.registry.StudentSnapshot.Status;
import org.guanai.kit.sealing.Sealer;
import org.guanai.registry.sql.Column;
import org.guanai.registry.sql.Sql;

/// The register of students (学籍), as far as the caller sees it.
@ApplicationScoped
class Students {
    static final String TABLE = "student";
    private static final String READ =
            """
            select s.*, c.name as class_name,
                array(select m.group_name from group_membership m
                      where m.student_id = s.id and m.to_on is null) as groups
            from student s left join school_class c on c.id = s.class_id where\s\
            """;
    private static final String ONE = READ + "s.id = ?";
    private static final String MANY = READ + "s.id = any (?)";
    private static final String LOCK = READ + "s.id = any (?) order by s.id for update of s";
    private static final String HOLD =
            "select id from student where id = any (?) order by id for update";
    private static final String TO_REVIEW =
            "select id from student where review_on <= ? order by review_on limit ?";
    private static final String AFTER = "select id from student where id > ? order by id limit 500";
    private static final String MOVE =
            """
            update student s set version = s.version + 1, review_on = t.review_on
            from unnest(?::uuid[], ?::date[]) as t(id, review_on) where s.id = t.id\
            """;

    private static final String REVIEW_SURVEYED =
            """
            update student set review_on = least(review_on, ?) where (org = ? or (org >= ? || '/' and org < ? || '0'))
            and exists (select 1 from family_survey f where f.student_id = student.id)\
            """;

    private final Sql sql;
    private final Sealer sealer;

    Students(Sql sql, Sealer sealer) {
        this.sql = sql;
        this.sealer = sealer;
    }

    Optional<StudentFile> find(UUID id) {
        return sql.first(ONE, this::read, id);
    }

    List<StudentFile> find(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : sql.list(MANY, this::read, Column.ids(ids));
    }

    /// In the order of ids, so that two writers never wait for each other in a ring.
    List<StudentFile> lock(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : sql.list(LOCK, this::read, Column.ids(ids));
    }

    /// As [#lock], without reading the files.
    void hold(Collection<UUID> ids) {
        if (!ids.isEmpty()) {
            sql.list(HOLD, r -> r.id("id"), Column.ids(ids));
        }
    }

    /// Students whose groups time alone may have changed, the longest overdue first.
    List<UUID> toReview(LocalDate today, int limit) {
        return sql.list(TO_REVIEW, r -> r.id("id"), today, limit);
    }

    List<UUID> after(UUID id) {
        return sql.list(AFTER, r -> r.id("id"), id);
    }

    /// The next version of each, and the day on which its groups are to be looked at again.
    void move(Collection<UUID> ids, List<LocalDate> reviewOn) {
        if (!ids.isEmpty()) {
            sql.change(MOVE, Column.ids(ids), new Column("date", reviewOn.toArray()));
        }
    }

    /// Has the surveyed children of a county judged again on a day.
    void reviewSurveyed(String county, LocalDate on) {
        sql.change(REVIEW_SURVEYED, on, county, county, county);
    }

    private StudentFile read(Sql.Row r) throws SQLException {
        var id = r.id("id");
        return new StudentFile(
                id,
                r.text("org"),
                r.text("school_code"),
                r.text("name"),
                r.text("sex"),
                r.day("birth_date"),
                r.text("document_kind"),
                opened(r, id, "document_number"),
                opened(r, id, "student_number"),
                r.text("ethnic"),
                r.id("class_id"),
                r.text("class_name"),
                r.number("grade"),
                r.is("boarder"),
                opened(r, id, "household"),
                opened(r, id, "address"),
                claims(r),
                groups(r),
                Status.valueOf(r.text("status")),
                r.day("enrolled_on"),
                r.version());
    }

    static Claims claims(Sql.Row r) throws SQLException {
        return new Claims(
                r.of("claim_left_behind", Integer.class),
                r.day("claim_left_behind_on"),
                r.of("claim_migrant", Boolean.class),
                r.day("claim_migrant_on"));
    }

    static Set<SpecialGroup> groups(Sql.Row r) throws SQLException {
        return r.<String>array("groups").stream()
                .map(SpecialGroup::valueOf)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private String opened(Sql.Row r, UUID id, String column) throws SQLException {
        return sealer.open(r.bytes(column), TABLE, id, column);
    }
}
