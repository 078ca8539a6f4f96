package org.guanai.mentoring.rhythm.duty;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.guanai.mentoring.rhythm.duty.DutyState.Entry;
import org.guanai.mentoring.sql.Row;
import org.guanai.mentoring.sql.Sql;

/// The rows of the duties.
@ApplicationScoped
class Duties {
    private static final String OF_PAIRINGS =
            "select "
                    + Duty.COLUMNS
                    + """
                     from cadence k join pairing p on p.id = k.pairing_id
                    where k.pairing_id = any(?) order by k.pairing_id, k.kind for no key update of k\
                    """;
    private static final String WAITING =
            "select "
                    + Duty.COLUMNS
                    + """
                     from cadence k join pairing p on p.id = k.pairing_id
                    where k.next_step <= ? order by k.next_step limit ? for no key update of k skip locked\
                    """;
    private static final String BEGIN =
            """
            insert into cadence (pairing_id, kind, org, helper_id, student_id, due_from, due_until, parts, missed, told)
            select id, ?, org, helper_id, student_id, date '9999-12-31', date '9999-12-31', 0, '{}', '{}'
            from pairing where id = ?\
            """;
    private static final String SAVE =
            """
            update cadence k set due_from = u.due_from, due_until = u.due_until, parts = u.parts,
                missed = u.missed::date[], told = u.told::int[], last_done = u.last_done, done_until = u.done_until,
                next_step = u.next_step
            from unnest(?::uuid[], ?::text[], ?::date[], ?::date[], ?::int[], ?::text[], ?::text[], ?::date[],
                ?::date[], ?::timestamptz[]) as u(pairing_id, kind, due_from, due_until, parts, missed, told,
                last_done, done_until, next_step)
            where k.pairing_id = u.pairing_id and k.kind = u.kind\
            """;
    private static final String CONTACTS =
            """
            select pairing_id, kind, occurred_on, parts from contact
            where pairing_id = any(?) and counts order by occurred_on\
            """;

    private final Sql sql;

    Duties(Sql sql) {
        this.sql = sql;
    }

    void begin(UUID pairingId, List<DutyKind> kinds) {
        sql.writeAll(BEGIN, kinds.stream().map(k -> new Object[] {k, pairingId}).toList());
    }

    void end(UUID pairingId) {
        sql.write("delete from cadence where pairing_id = ?", pairingId);
    }

    List<Duty> of(UUID... pairings) {
        return sql.list(OF_PAIRINGS, Duty::of, (Object) pairings);
    }

    /// Those that the sweep has to look at, locked; none that somebody else holds.
    List<Duty> waiting(Instant now, int limit) {
        return sql.list(WAITING, Duty::of, now, limit);
    }

    /// Contacts that may satisfy a duty, by pairing and duty, in order of time.
    Map<Key, List<Entry>> contacts(UUID... pairings) {
        return sql.list(CONTACTS, Dated::read, (Object) pairings).stream()
                .collect(groupingBy(Dated::key, mapping(Dated::entry, toList())));
    }

    /// All of them in one statement.
    void save(List<Next> changed) {
        sql.write(
                SAVE,
                column(changed, n -> n.duty().pairingId(), UUID[]::new),
                column(changed, n -> n.duty().kind().name(), String[]::new),
                column(changed, n -> n.state().dueFrom(), LocalDate[]::new),
                column(changed, n -> n.state().dueUntil(), LocalDate[]::new),
                column(changed, n -> n.state().parts(), Integer[]::new),
                column(changed, n -> braced(n.state().missed()), String[]::new),
                column(changed, n -> braced(n.state().told()), String[]::new),
                column(changed, n -> n.state().lastDone(), LocalDate[]::new),
                column(changed, n -> n.state().doneUntil(), LocalDate[]::new),
                column(changed, Next::step, Instant[]::new));
    }

    private static <T> T[] column(
            List<Next> rows, Function<Next, T> value, IntFunction<T[]> array) {
        return rows.stream().map(value).toArray(array);
    }

    /// An array within an array, which only goes as text.
    private static String braced(List<?> values) {
        return values.stream().map(Object::toString).collect(joining(",", "{", "}"));
    }

    /// A duty in its new state, and when to look at it again.
    record Next(Duty duty, Instant step) {
        DutyState state() {
            return duty.state();
        }
    }

    record Key(UUID pairingId, DutyKind kind) {
        static Key of(Duty duty) {
            return new Key(duty.pairingId(), duty.kind());
        }
    }

    private record Dated(Key key, Entry entry) {
        static Dated read(Row row) {
            var key = new Key(row.id("pairing_id"), row.one(DutyKind.class, "kind"));
            return new Dated(key, new Entry(row.date("occurred_on"), row.number("parts")));
        }
    }
}
