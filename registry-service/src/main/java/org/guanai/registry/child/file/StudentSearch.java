package org.guanai.registry.child.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.guanai.events.registry.SpecialGroup;
import org.guanai.events.registry.StudentSnapshot.Status;
import org.guanai.kit.http.Cursor;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.sql.Row;
import org.guanai.kit.sql.Sql;
import org.guanai.registry.child.student.StudentSeal;
import org.guanai.registry.personal.ResidentId;
import org.guanai.registry.personal.SearchText;
import org.guanai.registry.place.organisation.Schools;
import org.guanai.registry.place.organisation.StageYear;

/// Lists students page by page, in the order of schools. A name is searched by any part of it, of
/// how it sounds or of its initials, an ID number or 学籍号 as a whole, through its blind index. By
/// hand, because a row is read across enrolment, class and groups.
@ApplicationScoped
class StudentSearch {
    private static final String NOWHERE = "-";
    private static final Pattern NUMBER = Pattern.compile("[A-Z]?\\d{14,17}[\\dX]");
    private static final String READ =
            """
            select s.id, s.org, s.name, s.sex, s.birth_date, s.status, e.class_id, c.name as class_name,
                e.school_system, e.stage, e.stage_year, e.boarder,
                array(select m.group_name from group_membership m
                      where m.student_id = s.id and m.to_on is null) as groups
            from student s join enrolment e on e.id = s.enrolment_id
            left join school_class c on c.id = e.class_id
            where (s.org, s.id) > (:afterOrg, :afterId) and s.joined_into is null\
            """;
    private static final String ORDER = " order by s.org, s.id limit :limit";

    private final Sql sql;
    private final Schools schools;
    private final Caller caller;
    private final StudentSeal seal;
    private final Clock clock;

    StudentSearch(Sql sql, Schools schools, Caller caller, StudentSeal seal, Clock clock) {
        this.sql = sql;
        this.schools = schools;
        this.caller = caller;
        this.seal = seal;
        this.clock = clock;
    }

    Page<StudentSummary> page(StudentFilter filter, Paging paging) {
        var after = paging.after(2).orElse(List.of("", new UUID(0, 0).toString()));
        var asked = new Conditions();
        within(asked, filter);
        if (filter.village() != null) {
            asked.that(
                    "exists (select 1 from residence r"
                            + " where r.student_id = s.id and r.village = :village)",
                    "village",
                    filter.village());
        }
        if (filter.classId() != null) {
            asked.that("e.class_id = :class and e.ended_on is null", "class", filter.classId());
        }
        if (filter.status() != null) {
            asked.that("s.status = :status", "status", filter.status());
        }
        if (filter.group() != null) {
            asked.that(
                    "exists (select 1 from group_membership m"
                            + " where m.student_id = s.id and m.to_on is null and m.group_name = :group)",
                    "group",
                    filter.group());
        }
        search(asked, filter.q());
        var query =
                sql.query(READ + asked.text() + ORDER)
                        .with("afterOrg", after.getFirst())
                        .with("afterId", Paging.part(after.getLast(), UUID::fromString))
                        .with("limit", paging.limit() + 1);
        asked.values.forEach(query::with);
        var rows = query.list(StudentSearch::read);
        return Page.of(rows, paging.limit(), s -> Cursor.of(s.org(), s.id()));
    }

    private void within(Conditions asked, StudentFilter filter) {
        if (filter.school() != null) {
            var school = schools.at(filter.school()).orElse(NOWHERE);
            asked.that("s.org = :school", "school", school);
        }
        // The policy says the same of the caller's own place; said here, the index is used.
        var place = filter.org() == null ? caller.org() : filter.org();
        asked.that("lies_in(s.org, :place)", "place", place);
    }

    private void search(Conditions asked, String q) {
        if (q == null || q.isBlank()) {
            return;
        }
        var part = SearchText.tidy(q);
        var number = part.toUpperCase(Locale.ROOT);
        if (NUMBER.matcher(number).matches()) {
            var id = ResidentId.parse(number, clock).map(ResidentId::number).orElse(number);
            asked.that(
                    "(s.document_index = any (:documents) or s.student_number_index = any (:numbers))",
                    "documents",
                    seal.documents(id));
            asked.values.put("numbers", seal.studentNumbers(number));
        } else {
            asked.that("(:part <> '' and position(:part in s.search) > 0)", "part", part);
        }
    }

    private static StudentSummary read(Row r) {
        var org = r.org("org");
        return new StudentSummary(
                r.id("id"),
                org,
                org.code(),
                r.text("name"),
                r.text("sex"),
                r.day("birth_date"),
                r.id("class_id"),
                r.text("class_name"),
                r.as(StageYear.class).grade(),
                r.flag("boarder"),
                new LinkedHashSet<>(r.enumsOf(SpecialGroup.class, "groups")),
                r.enumOf(Status.class, "status"));
    }

    /// The filters that were asked for.
    private static final class Conditions {
        private final List<String> conditions = new ArrayList<>();
        private final Map<String, Object> values = new HashMap<>();

        private void that(String condition, String parameter, Object value) {
            conditions.add(" and " + condition);
            values.put(parameter, value);
        }

        private String text() {
            return String.join("", conditions);
        }
    }
}
