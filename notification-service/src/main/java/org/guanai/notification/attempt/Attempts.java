package org.guanai.notification.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.guanai.kit.id.Ids;
import org.guanai.kit.transaction.ManyRows;
import org.hibernate.Session;

/// The attempts. A claim moves `due_at` into the future: whoever dies with it leaves it to be
/// claimed again.
@ApplicationScoped
class Attempts {
    private static final String INSERT =
            """
            insert into attempt (id, notice_id, recipient_id, org, person, channel, state, urgent, due_at, handed_over_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, clock_timestamp(), ?)
            on conflict on constraint attempt_once do nothing\
            """;

    /// Found as an array: the planner may ask an `in (… limit …)` again for every row of the table,
    /// and then more than one is claimed.
    static final String CLAIM =
            """
            update attempt set tries = tries + 1,
                due_at = clock_timestamp() + cast(:lease as double precision) * interval '1 second'
            where id = any (array(select id from attempt
                where state = 'QUEUED' and urgent = :urgent and due_at <= now()
                order by due_at limit 1 for update skip locked))
            returning id, notice_id, recipient_id, person, channel, tries\
            """;

    /// The planner takes the rows' security for a filter that leaves one row, and would rather
    /// fetch and sort all that is queued than follow the index to the first: 65 ms among 42,000.
    static final String IN_ORDER = "select set_config('enable_sort', 'off', true)";

    private static final String LATER =
            """
            update attempt set failure = :reason,
                due_at = clock_timestamp() + cast(:pause as double precision) * interval '1 second'
            where id = :id and state = 'QUEUED'\
            """;

    private static final String SENT_TO =
            """
            select distinct person from attempt
            where person = any (:people) and not urgent and channel <> 'IN_APP'
                and queued_at > clock_timestamp() - cast(:since as double precision) * interval '1 second'\
            """;

    private static final String END =
            """
            update attempt set state = :state, failure = cast(:reason as text),
                handed_over_at = cast(:at as timestamptz)
            where id = :id and state = 'QUEUED'\
            """;

    private final Session entities;
    private final ManyRows rows;

    Attempts(Session entities, ManyRows rows) {
        this.entities = entities;
        this.rows = rows;
    }

    /// In one round trip. What was begun before stays as it is.
    void add(Collection<NewAttempt> begun) {
        rows.write(INSERT, begun, Attempts::fill);
    }

    private static void fill(PreparedStatement row, NewAttempt begun) throws SQLException {
        var to = begun.to();
        row.setObject(1, Ids.next());
        row.setObject(2, to.notice());
        row.setObject(3, to.recipient());
        row.setString(4, to.org());
        row.setObject(5, to.person());
        row.setString(6, begun.channel());
        row.setString(7, begun.state());
        row.setBoolean(8, begun.urgent());
        row.setObject(9, begun.at() == null ? null : begun.at().atOffset(ZoneOffset.UTC));
    }

    /// The one that has waited longest, of those that nobody else is claiming.
    Optional<Attempt> claim(boolean urgent, Duration lease) {
        entities.createNativeQuery(IN_ORDER, String.class).getSingleResult();
        return entities.createNativeQuery(CLAIM, Tuple.class)
                .setParameter("urgent", urgent)
                .setParameter("lease", seconds(lease))
                .getResultStream()
                .findFirst()
                .map(row -> attempt(row));
    }

    /// For whom of these something that is not urgent was queued within so long.
    Set<UUID> sentTo(Collection<UUID> people, Duration since) {
        return new HashSet<>(
                entities.createNativeQuery(SENT_TO, UUID.class)
                        .setParameter("people", people.toArray(UUID[]::new))
                        .setParameter("since", seconds(since))
                        .getResultList());
    }

    void later(UUID id, String reason, Duration pause) {
        entities.createNativeMutationQuery(LATER)
                .setParameter("id", id)
                .setParameter("reason", reason)
                .setParameter("pause", seconds(pause))
                .executeUpdate();
    }

    /// @param at business time of the hand-over, null when there was none
    /// @return false when it had ended before
    boolean end(UUID id, String state, String reason, Instant at) {
        return entities.createNativeMutationQuery(END)
                        .setParameter("id", id)
                        .setParameter("state", state)
                        .setParameter("reason", reason)
                        .setParameter("at", text(at))
                        .executeUpdate()
                == 1;
    }

    private static Attempt attempt(Tuple row) {
        return new Attempt(
                row.get("id", UUID.class),
                row.get("notice_id", UUID.class),
                row.get("recipient_id", UUID.class),
                row.get("person", UUID.class),
                row.get("channel", String.class),
                row.get("tries", Integer.class));
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }

    private static String text(Instant at) {
        return at == null ? null : at.toString();
    }
}
