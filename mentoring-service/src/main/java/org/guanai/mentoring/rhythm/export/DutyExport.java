package org.guanai.mentoring.rhythm.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.guanai.events.Roles;
import org.guanai.files.export.source.ExportSource;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.sql.Query;
import org.guanai.kit.sql.Row;
import org.guanai.kit.sql.Sql;
import org.guanai.mentoring.rhythm.duty.DutyRows;
import org.guanai.mentoring.rhythm.kind.DutyKinds;
import org.guanai.mentoring.rhythm.standing.DutyState;

/// The duties of a scope (应尽职责清单), school by school. By hand, as a row is read across duty, child
/// and helper.
@ApplicationScoped
class DutyExport implements ExportSource {
    private static final int PAGE = 500;
    private static final String FROM =
            """
             from duty d left join student s on s.id = d.student_id
            left join staff t on t.id = d.helper_id left join helper h on h.id = d.helper_id
            where lies_in(d.org, :place)\
            """;
    private static final String COUNT = "select count(*) as rows" + FROM;
    private static final String READ =
            "select d.org, d.subject_id, d.kind, d.helper_id, d.student_id, s.name as student_name,"
                    + " s.class_name, s.grade, coalesce(t.name, h.name) as helper_name, "
                    + DutyRows.STATE
                    + FROM;
    private static final String ORDER =
            """
             and (d.org, d.subject_id, d.kind) > (:org, :subject, :kind)
            order by d.org, d.subject_id, d.kind limit :limit\
            """;

    /// As the list of duties has them.
    private static final Map<String, String> CONDITIONS =
            Map.of(
                    "DUE",
                    " and d.due_from <= :today and d.due_until >= :today",
                    "OVERDUE",
                    " and (cardinality(d.missed) > 0 or d.due_until < :today)",
                    "UPCOMING",
                    " and d.due_from > :today and cardinality(d.missed) = 0");

    private final Sql sql;
    private final DutyKinds kinds;
    private final Clock clock;

    DutyExport(Sql sql, DutyKinds kinds, Clock clock) {
        this.sql = sql;
        this.kinds = kinds;
        this.clock = clock;
    }

    @Override
    public String list() {
        return "duties";
    }

    @Override
    public String title() {
        return "应尽职责清单";
    }

    @Override
    public List<String> columns() {
        return List.of("学校标识码", "学生", "年级", "班级", "帮扶人", "职责", "条款", "状态", "应于", "漏期", "上次完成");
    }

    @Override
    public Set<String> roles() {
        return Set.of(Roles.COUNTY_OFFICER, Roles.PRINCIPAL);
    }

    @Override
    public Set<String> filters() {
        return Set.of("school", "state");
    }

    @Override
    public int count(ExportScope scope) {
        return asked(COUNT, "", scope).one(row -> row.number("rows")).orElse(0);
    }

    @Override
    public void rows(ExportScope scope, RowSink sink) {
        var at = new Place("", new UUID(0, 0), "");
        List<Line> page;
        do {
            page =
                    asked(READ, ORDER, scope)
                            .with("org", at.org())
                            .with("subject", at.subject())
                            .with("kind", at.kind())
                            .with("limit", PAGE)
                            .list(this::line);
            page.forEach(line -> sink.row(line.cells()));
            at = page.isEmpty() ? at : page.getLast().place();
        } while (page.size() == PAGE);
    }

    private Query asked(String text, String order, ExportScope scope) {
        var school = scope.filter("school");
        var state = scope.filter("state");
        var conditions =
                (school == null ? "" : " and split_part(d.org, '/', 3) = :school")
                        + (state == null ? "" : condition(state));
        var query = sql.query(text + conditions + order).with("place", scope.org());
        if (school != null) {
            query.with("school", school);
        }
        if (state != null) {
            query.with("today", LocalDate.now(clock));
        }
        return query;
    }

    private static String condition(String state) {
        var condition = CONDITIONS.get(state.toUpperCase(Locale.ROOT));
        if (condition == null) {
            throw Refusal.invalid("files.export-filter", "filter");
        }
        return condition;
    }

    private Line line(Row row) {
        var kind = kinds.named(row.text("kind"));
        var state = DutyRows.state(row, kind);
        var org = row.org("org");
        var cells =
                List.of(
                        org.code(),
                        text(row.text("student_name")),
                        Integer.toString(row.number("grade")),
                        text(row.text("class_name")),
                        text(row.text("helper_name")),
                        kind.code(),
                        kind.clause(),
                        word(state),
                        state.dueUntil().equals(DutyState.FAR) ? "" : text(state.dueUntil()),
                        Integer.toString(state.misses().size()),
                        text(state.lastDone()));
        return new Line(new Place(org.text(), row.id("subject_id"), kind.code()), cells);
    }

    private static String text(Object maybe) {
        return Objects.toString(maybe, "");
    }

    private String word(DutyState state) {
        var today = LocalDate.now(clock);
        if (!state.misses().isEmpty() || state.dueUntil().isBefore(today)) {
            return "逾期";
        }
        return state.isDueOn(today) ? "应完成" : "未到期";
    }

    private record Place(String org, UUID subject, String kind) {}

    private record Line(Place place, List<String> cells) {}
}
