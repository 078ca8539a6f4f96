package org.guanai.mentoring.rhythm.due;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.guanai.kit.http.Cursor;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sql.Query;
import org.guanai.kit.sql.Row;
import org.guanai.kit.sql.Sql;
import org.guanai.mentoring.rhythm.duty.DutyRows;
import org.guanai.mentoring.rhythm.kind.DutyKinds;
import org.guanai.mentoring.rhythm.standing.DutyState;

/// The list of what is due. SQL by hand: it is read most often of all lists, by one index, and only
/// the filters that were asked for are in the statement.
@ApplicationScoped
class DutyList {
    private static final String COLUMNS =
            "select d.subject_id, d.kind, d.helper_id, d.student_id, s.name as student_name, "
                    + DutyRows.STATE;
    private static final String OF_HELPER =
            COLUMNS
                    + """
                    , null::text as helper_name
                    from duty d left join student s on s.id = d.student_id where d.helper_id = :helper\
                    """;
    private static final String OF_SCHOOL =
            COLUMNS
                    + """
                    , coalesce(t.name, h.name) as helper_name
                    from duty d left join student s on s.id = d.student_id
                    left join staff t on t.id = d.helper_id left join helper h on h.id = d.helper_id
                    where d.org = :school\
                    """;
    private static final String AT_SCHOOL = " and d.org = :school";
    private static final String DUE = " and d.due_from <= :today and d.due_until >= :today";
    private static final String OVERDUE =
            " and (cardinality(d.missed) > 0 or d.due_until < :today)";
    private static final String UPCOMING = " and d.due_from > :today and cardinality(d.missed) = 0";
    private static final String PAGE =
            """
             and (d.due_until, d.subject_id, d.kind) > (:until, :subject, :kind)
            order by d.due_until, d.subject_id, d.kind limit :limit\
            """;
    private static final int KEY = 3;
    private static final UUID FIRST = new UUID(0, 0);

    private final Sql sql;
    private final DutyKinds kinds;
    private final Clock clock;

    DutyList(Sql sql, DutyKinds kinds, Clock clock) {
        this.sql = sql;
        this.kinds = kinds;
        this.clock = clock;
    }

    /// By last day of the window, soonest first. DUE are those whose window runs, also when an
    /// earlier one was missed; OVERDUE are those of whom one was missed.
    ///
    /// @throws Refusal.Invalid without a helper and without a school
    @Transactional
    Page<DutyView> list(Filter filter, Paging paging) {
        if (filter.helper.isEmpty() && filter.school.isEmpty()) {
            throw Refusal.invalid("mentoring.duties-filter-missing", "school");
        }
        var today = LocalDate.now(clock);
        var query = sql.query(filter.statement());
        filter.helper.ifPresent(helper -> query.with("helper", helper));
        filter.school.ifPresent(school -> query.with("school", school));
        filter.state.ifPresent(_ -> query.with("today", today));
        var rows = page(query, paging).list(row -> view(row, today));
        return Page.of(rows, paging.limit(), DutyList::cursor);
    }

    private static Query page(Query query, Paging paging) {
        var key = paging.after(KEY);
        return query.with(
                        "until",
                        key.map(k -> Paging.part(k.get(0), LocalDate::parse))
                                .orElse(LocalDate.EPOCH))
                .with(
                        "subject",
                        key.map(k -> Paging.part(k.get(1), UUID::fromString)).orElse(FIRST))
                .with("kind", key.map(k -> k.get(2)).orElse(""))
                .with("limit", paging.limit() + 1);
    }

    private DutyView view(Row row, LocalDate today) {
        var kind = kinds.named(row.text("kind"));
        var pair =
                new DutyView.Pair(
                        row.id("subject_id"),
                        row.id("student_id"),
                        row.text("student_name"),
                        row.id("helper_id"),
                        row.text("helper_name"));
        return DutyView.of(pair, kind, DutyRows.state(row, kind), today);
    }

    private static String cursor(DutyView d) {
        var end = d.dueUntil() == null ? DutyState.FAR : d.dueUntil();
        return Cursor.of(end, d.pairingId(), d.kind());
    }

    record Filter(Optional<UUID> helper, Optional<OrgPath> school, Optional<DueState> state) {
        private String statement() {
            var of = helper.isEmpty() ? OF_SCHOOL : OF_HELPER + (school.isEmpty() ? "" : AT_SCHOOL);
            return of + state.map(Filter::condition).orElse("") + PAGE;
        }

        private static String condition(DueState state) {
            return switch (state) {
                case DUE -> DUE;
                case OVERDUE -> OVERDUE;
                case UPCOMING -> UPCOMING;
            };
        }
    }
}
