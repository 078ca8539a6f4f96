package org.guanai.mentoring.rhythm.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.guanai.kit.http.Cursor;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.problem.Refusal;
import org.guanai.mentoring.sql.Sql;

/// The list of what is due: one indexed read.
@ApplicationScoped
class DutyList {
    private static final String STATE_COLUMNS =
            """
            k.pairing_id, k.kind, k.helper_id, k.student_id, k.due_from, k.due_until, k.parts, k.missed, k.told,
            k.last_done, k.done_until, s.name as student_name\
            """;
    private static final String OF_HELPER =
            "select "
                    + STATE_COLUMNS
                    + """
                    , null::text as helper_name
                    from cadence k left join student s on s.id = k.student_id where k.helper_id = ?\
                    """;
    private static final String OF_SCHOOL =
            "select "
                    + STATE_COLUMNS
                    + """
                    , coalesce(t.name, h.name) as helper_name
                    from cadence k left join student s on s.id = k.student_id
                    left join staff t on t.id = k.helper_id left join helper h on h.id = k.helper_id
                    where k.org = ?\
                    """;
    private static final String DUE = " and k.due_from <= ? and k.due_until >= ?";
    private static final String OVERDUE = " and (cardinality(k.missed) > 0 or k.due_until < ?)";
    private static final String UPCOMING = " and k.due_from > ? and cardinality(k.missed) = 0";
    private static final String PAGE =
            """
             and (k.due_until, k.pairing_id, k.kind) > (?, ?, ?)
            order by k.due_until, k.pairing_id, k.kind limit ?\
            """;
    private static final int KEY = 3;

    private final Sql sql;
    private final Clock clock;

    DutyList(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /// By last day of the window, soonest first. DUE are those whose window runs, also when an
    /// earlier one was missed; OVERDUE are those of whom one was missed.
    ///
    /// @throws Refusal.Invalid without a helper and without a school
    @Transactional
    Page<DutyView> list(
            Optional<UUID> helper,
            Optional<String> school,
            Optional<DutyView.State> state,
            Paging paging) {
        var today = LocalDate.now(clock);
        var statement = new Statement();
        if (helper.isPresent()) {
            statement.add(OF_HELPER, helper.get());
            school.ifPresent(org -> statement.add(" and k.org = ?", org));
        } else {
            var org =
                    school.orElseThrow(
                            () -> Refusal.invalid("mentoring.duties-filter-missing", "school"));
            statement.add(OF_SCHOOL, org);
        }
        state.ifPresent(wanted -> statement.in(wanted, today));
        statement.page(paging);
        var rows =
                sql.list(
                        statement.text.toString(),
                        row -> DutyView.of(row, today),
                        statement.arguments.toArray());
        return Page.of(rows, paging.limit(), DutyList::cursor);
    }

    private static String cursor(DutyView d) {
        var end = d.dueUntil() == null ? DutyState.FAR : d.dueUntil();
        return Cursor.of(end, d.pairingId(), d.kind());
    }

    /// The one statement, put together from the parts that the filters ask for.
    private static final class Statement {
        private final StringBuilder text = new StringBuilder();
        private final List<Object> arguments = new ArrayList<>();

        void add(String part, Object... values) {
            text.append(part);
            arguments.addAll(List.of(values));
        }

        void in(DutyView.State state, LocalDate today) {
            switch (state) {
                case DUE -> add(DUE, today, today);
                case OVERDUE -> add(OVERDUE, today);
                case UPCOMING -> add(UPCOMING, today);
            }
        }

        void page(Paging paging) {
            var key = paging.after(KEY);
            add(
                    PAGE,
                    key.map(k -> Paging.part(k.get(0), LocalDate::parse)).orElse(LocalDate.EPOCH),
                    key.map(k -> Paging.part(k.get(1), UUID::fromString)).orElse(new UUID(0, 0)),
                    key.map(k -> k.get(2)).orElse(""),
                    paging.limit() + 1);
        }
    }
}
