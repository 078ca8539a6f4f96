package org.guanai.registry.child.student;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.guanai.events.registry.SpecialGroup;
import org.guanai.events.registry.StudentSnapshot.Status;
import org.guanai.kit.http.Cursor;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.sealing.BlindIndex;
import org.guanai.registry.personal.ResidentId;
import org.guanai.registry.place.organisation.Schools;
import org.guanai.registry.sql.Column;
import org.guanai.registry.sql.Sql;

/// Lists students page by page, in the order of schools. A name is searched by its beginning, an ID
/// number or 学籍号 as a whole, through its blind index.
@ApplicationScoped
class StudentSearch {
    private static final String NOWHERE = "-";
    private static final Pattern NUMBER = Pattern.compile("[A-Z]?\\d{14,17}[\\dX]");
    private static final String READ =
            """
            select s.id, s.org, s.school_code, s.name, s.sex, s.birth_date, s.class_id, c.name as class_name,
                s.grade, s.boarder, s.status,
                array(select m.group_name from group_membership m
                      where m.student_id = s.id and m.to_on is null) as groups
            from student s left join school_class c on c.id = s.class_id
            where (s.org, s.id) > (?, ?)\
            """;
    private static final String ORDER = " order by s.org, s.id limit ?";

    private final Sql sql;
    private final Schools schools;
    private final Caller caller;
    private final BlindIndex index;
    private final Clock clock;

    StudentSearch(Sql sql, Schools schools, Caller caller, BlindIndex index, Clock clock) {
        this.sql = sql;
        this.schools = schools;
        this.caller = caller;
        this.index = index;
        this.clock = clock;
    }

    Page<StudentSummary> page(Filter filter, Paging paging) {
        var after = paging.after(2).orElse(List.of("", new UUID(0, 0).toString()));
        var query = new Query();
        query.values.add(after.getFirst());
        query.values.add(Paging.part(after.getLast(), UUID::fromString));
        within(query, filter.school());
        query.where(" and s.class_id = ?", filter.classId());
        query.where(" and s.status = ?", filter.status());
        group(query, filter.group());
        search(query, filter.q());
        query.values.add(paging.limit() + 1);
        var rows = sql.list(READ + query.text + ORDER, StudentSearch::read, query.values.toArray());
        return Page.of(rows, paging.limit(), s -> Cursor.of(s.org(), s.id()));
    }

    private void within(Query query, String school) {
        if (school != null) {
            query.where(" and s.org = ?", schools.at(school).orElse(NOWHERE));
        } else {
            // The policy says the same; said here, the index is used.
            var org = caller.org();
            query.where(" and (s.org = ?", org);
            query.where(" or (s.org >= ?", org + "/");
            query.where(" and s.org < ?))", org + "0");
        }
    }

    private void group(Query query, SpecialGroup group) {
        query.where(
                " and exists (select 1 from group_membership m"
                        + " where m.student_id = s.id and m.to_on is null and m.group_name = ?)",
                group);
    }

    private void search(Query query, String q) {
        if (q == null || q.isBlank()) {
            return;
        }
        var text = q.strip();
        var number = text.toUpperCase(Locale.ROOT);
        if (NUMBER.matcher(number).matches()) {
            var id = ResidentId.parse(number, clock).map(ResidentId::number).orElse(number);
            query.where(" and (s.document_index = any (?)", hashes(RosterDesk.DOCUMENT, id));
            query.where(" or s.student_number_index = any (?))", hashes(RosterDesk.NUMBER, number));
        } else {
            query.where(" and s.name >= ?", text);
            query.where(" and s.name < ?", text + Character.toString(0x10FFFF));
        }
    }

    private Column hashes(String domain, String value) {
        return Column.bytes(index.candidates(domain, value));
    }

    private static StudentSummary read(Sql.Row r) throws SQLException {
        return new StudentSummary(
                r.id("id"),
                r.text("org"),
                r.text("school_code"),
                r.text("name"),
                r.text("sex"),
                r.day("birth_date"),
                r.id("class_id"),
                r.text("class_name"),
                r.number("grade"),
                r.is("boarder"),
                Students.groups(r),
                Status.valueOf(r.text("status")));
    }

    /// @param school 10-digit code; the other components likewise null when not asked for
    /// @param q beginning of a name, or a whole ID number or 学籍号
    record Filter(String school, UUID classId, SpecialGroup group, Status status, String q) {}

    private static final class Query {
        private final StringBuilder text = new StringBuilder();
        private final List<Object> values = new ArrayList<>();

        private void where(String condition, Object value) {
            if (value != null) {
                text.append(condition);
                values.add(value);
            }
        }
    }
}
