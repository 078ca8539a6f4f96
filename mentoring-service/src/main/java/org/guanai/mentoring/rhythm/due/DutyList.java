package org.guanai.mentoring.rhythm.due;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.guanai.kit.http.Cursor;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sql.Query;
import org.guanai.kit.sql.Row;
import org.guanai.kit.sql.Sql;
import org.guanai.mentoring.oversight.SchoolNames;
import org.guanai.mentoring.rhythm.duty.DutyRows;
import org.guanai.mentoring.rhythm.kind.DutyKinds;
import org.guanai.mentoring.rhythm.standing.DutyState;
import org.guanai.mentoring.rhythm.window.WindowCalendars;

/// The list of what is due. SQL by hand: it is read most often of all lists, by one index. What is
/// the same for all rows (calendar, one's own name) is asked once in the same statement.
@ApplicationScoped
public class DutyList {
    /// The five priorities (3.3.3c): whoever struggles comes first.
    private static final String RANK =
            "(case when 'LEARNING_DIFFICULTY' = any(s.groups) then 0 else 1 end)";

    private static final String COLUMNS =
            """
            select d.subject_id, d.kind, d.org, d.helper_id, d.student_id, s.name as student_name, s.class_name,
                coalesce((select c.version from county_calendar c where c.org = :county and not c.gone), 0)
                    as calendar_version, \
            """
                    + RANK
                    + " as rank, "
                    + DutyRows.STATE;
    private static final String OF_HELPER =
            COLUMNS
                    + """
                    , coalesce((select t.name from staff t where t.id = :helper),
                        (select h.name from helper h where h.id = :helper)) as helper_name
                    from duty d left join student s on s.id = d.student_id where d.helper_id = :helper\
                    """;
    private static final String OF_ALL =
            COLUMNS
                    + """
                    , coalesce(t.name, h.name) as helper_name
                    from duty d left join student s on s.id = d.student_id
                    left join staff t on t.id = d.helper_id left join helper h on h.id = d.helper_id
                    where true\
                    """;
    private static final String PAGE =
            """
             and (d.due_until, d.subject_id, d.kind) > (:until, :subject, :kind)
            order by d.due_until, d.subject_id, d.kind limit :limit\
            """;

    private static final String PAGE_BY_PRIORITY =
            """
             and (%1$s, d.due_until, d.subject_id, d.kind) > (:rank, :until, :subject, :kind)
            order by %1$s, d.due_until, d.subject_id, d.kind limit :limit\
            """
                    .formatted(RANK);

    /// A pairing owes a handful of duties.
    private static final Paging WHOLE = Paging.of(200, null);

    private static final int KEY = 3;
    private static final UUID FIRST = new UUID(0, 0);

    private final Sql sql;
    private final DutyKinds kinds;
    private final WindowCalendars calendars;
    private final SchoolNames schools;
    private final Caller caller;
    private final Clock clock;

    DutyList(
            Sql sql,
            DutyKinds kinds,
            WindowCalendars calendars,
            SchoolNames schools,
            Caller caller,
            Clock clock) {
        this.sql = sql;
        this.kinds = kinds;
        this.calendars = calendars;
        this.schools = schools;
        this.caller = caller;
        this.clock = clock;
    }

    /// DUE are those whose window runs, also when an earlier one was missed; OVERDUE are those of
    /// whom one was missed.
    ///
    /// @throws Refusal.Invalid for a duty that is not declared
    @Transactional
    Page<DutyView> list(DutyFilter filter, DutySort sort, Paging paging) {
        if (filter.kinds().stream().anyMatch(kind -> kinds.find(kind).isEmpty())) {
            throw Refusal.invalid("mentoring.duty-unknown", "kind");
        }
        var today = LocalDate.now(clock);
        var of = filter.helper().isPresent() ? OF_HELPER : OF_ALL;
        var order = sort == DutySort.PRIORITY ? PAGE_BY_PRIORITY : PAGE;
        var query = filter.fill(sql.query(of + filter.conditions() + order), today);
        var rows = page(query, sort, paging).list(row -> listed(row, today));
        return Page.of(rows, paging.limit(), d -> cursor(d, sort)).map(Listed::view);
    }

    /// The overdue duties of a pairing, as they stand.
    @Transactional
    public List<DutyView> overdueOf(UUID pairing) {
        return list(DutyFilter.overdueOf(pairing), DutySort.DUE, WHOLE).items();
    }

    /// Empty once the pairing has ended, or when it does not owe this duty.
    ///
    /// @param kind code of the duty
    @Transactional
    public Optional<DutyView> one(UUID pairing, String kind) {
        return list(DutyFilter.of(pairing, kind), DutySort.DUE, WHOLE).items().stream().findFirst();
    }

    private Query page(Query query, DutySort sort, Paging paging) {
        var key = paging.after(KEY + sort.ranks());
        if (sort == DutySort.PRIORITY) {
            query.with("rank", key.map(k -> Paging.part(k.get(0), Integer::parseInt)).orElse(-1));
        }
        var rest = key.map(k -> k.subList(sort.ranks(), k.size()));
        return query.with("county", new OrgPath(caller.org()).county())
                .with(
                        "until",
                        rest.map(k -> Paging.part(k.get(0), LocalDate::parse))
                                .orElse(LocalDate.EPOCH))
                .with(
                        "subject",
                        rest.map(k -> Paging.part(k.get(1), UUID::fromString)).orElse(FIRST))
                .with("kind", rest.map(k -> k.get(2)).orElse(""))
                .with("limit", paging.limit() + 1);
    }

    private Listed listed(Row row, LocalDate today) {
        return new Listed(view(row, today), row.number("rank"));
    }

    private DutyView view(Row row, LocalDate today) {
        var kind = kinds.named(row.text("kind"));
        var school = row.org("org");
        var pair =
                new DutyView.Pair(
                        row.id("subject_id"),
                        row.id("student_id"),
                        row.text("student_name"),
                        row.text("class_name"),
                        schools.of(school).orElse(null),
                        row.id("helper_id"),
                        row.text("helper_name"));
        var calendar = calendars.of(school, row.big("calendar_version"));
        return DutyView.of(pair, kind, DutyRows.state(row, kind), calendar, today);
    }

    private static String cursor(Listed listed, DutySort sort) {
        var d = listed.view;
        var end = d.dueUntil() == null ? DutyState.FAR : d.dueUntil();
        return switch (sort) {
            case DUE -> Cursor.of(end, d.pairingId(), d.kind());
            case PRIORITY -> Cursor.of(listed.rank, end, d.pairingId(), d.kind());
        };
    }

    /// @param rank among the children, by the five priorities
    private record Listed(DutyView view, int rank) {}
}
