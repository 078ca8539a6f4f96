package org.guanai.notification.delivery;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.guanai.kit.sql.Sql;
import org.guanai.kit.sql.Table;
import org.guanai.notification.channel.ChannelKind;
import org.guanai.notification.channel.ChannelUse;
import org.guanai.notification.channel.DeliveryFailure;

/// The deliveries and their queue. A claim moves `due_at` into the future, on the database's clock:
/// what a killed process had claimed is claimed again.
@ApplicationScoped
class Deliveries implements PanacheRepositoryBase<Delivery, UUID> {
    private static final Table<Delivery> TABLE =
            Table.<Delivery>of("delivery")
                    .key("id", d -> d.id)
                    .with("notice_id", d -> d.noticeId)
                    .with("recipient_id", d -> d.recipientId)
                    .with("org", d -> d.org)
                    .with("person", d -> d.person)
                    .with("channel", d -> d.channel)
                    .with("state", d -> d.state)
                    .with("urgent", d -> d.urgent)
                    .with("tries", d -> d.tries)
                    .with("handed_over_at", d -> d.handedOverAt);

    /// A claim. Found as an array: the planner may run an `in (… limit …)` again for every row of
    /// the table, and would then claim more than one.
    static final String CLAIM =
            """
            update delivery set tries = tries + 1, due_at = clock_timestamp() + make_interval(secs => :lease)
            where id = any (array(select id from delivery
                where state = 'QUEUED' and urgent = :urgent and due_at <= now()
                order by due_at limit 1 for update skip locked))
            returning id, recipient_id, channel, tries\
            """;

    /// The planner takes row security for a filter that leaves one row, and would rather fetch and
    /// sort the whole queue than follow the index to its first entry: 65 ms among 42,000.
    static final String IN_ORDER = "select set_config('enable_sort', 'off', true)";

    /// Part of the claim: the queue's clock is the database's.
    private static final String POSTPONE =
            """
            update delivery set failure = :failure, due_at = clock_timestamp() + make_interval(secs => :pause)
            where id = :id and state = 'QUEUED'\
            """;

    /// A set, and the queue's clock is the database's.
    private static final String HOLD =
            """
            update delivery set due_at = clock_timestamp() + make_interval(secs => :hold) where id = any (:ids)\
            """;

    /// A set: all people of a batch at once.
    private static final String SENT_TO =
            """
            select distinct person from delivery
            where person = any (:people) and not urgent and channel <> 'IN_APP'
                and queued_at > clock_timestamp() - make_interval(secs => :since)\
            """;

    /// By its own index: an address is a keyed hash.
    private static final String NEWEST_TO =
            """
            select recipient_id from delivery
            where address_index = any (:addresses) and handed_over_at >= :since
            order by handed_over_at desc limit 1\
            """;

    /// SQL, since it counts. Business time on the wall clock of the county.
    private static final String USES =
            """
            select to_char(handed_over_at at time zone 'Asia/Shanghai', 'YYYY-MM') as month, channel,
                count(*) as messages, coalesce(sum(cost), 0) as cost, count(*) filter (where state = 'BOUNCED') as bounced
            from delivery
            where handed_over_at >= cast(:from as date) at time zone 'Asia/Shanghai'
                and handed_over_at < cast(:until as date) at time zone 'Asia/Shanghai' and channel <> 'IN_APP'
            group by 1, 2 order by 1, 2\
            """;

    private final Sql sql;

    Deliveries(Sql sql) {
        this.sql = sql;
    }

    /// In one round trip. Idempotent by recipient and channel.
    ///
    /// @return how many were not there yet
    int add(Collection<Delivery> begun) {
        return sql.insert(TABLE, begun).orNothing();
    }

    /// They are not due before so long; no deliveries, no statement.
    void hold(Collection<Delivery> begun, Duration hold) {
        if (!begun.isEmpty()) {
            var ids = begun.stream().map(d -> d.id).toList();
            sql.update(HOLD).with("ids", ids).with("hold", seconds(hold)).run();
        }
    }

    /// Claims the delivery that has waited longest.
    Optional<Claimed> claim(boolean urgent, Duration lease) {
        sql.query(IN_ORDER).one(_ -> null);
        return sql.query(CLAIM)
                .with("urgent", urgent)
                .with("lease", seconds(lease))
                .one(Claimed.class);
    }

    /// Those of these people to whom a message that is not urgent was queued within a time.
    Set<UUID> sentTo(Collection<UUID> people, Duration since) {
        return new HashSet<>(
                sql.query(SENT_TO)
                        .with("people", people)
                        .with("since", seconds(since))
                        .list(row -> row.id("person")));
    }

    void postpone(UUID id, DeliveryFailure failure, Duration pause) {
        sql.update(POSTPONE)
                .with("id", id)
                .with("failure", failure)
                .with("pause", seconds(pause))
                .run();
    }

    /// The one that its channel calls so, locked.
    Optional<Delivery> byReference(String reference) {
        return find("reference = :reference", Map.of("reference", reference))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /// The one to a recipient by a channel, locked.
    Optional<Delivery> byChannel(UUID recipient, ChannelKind channel) {
        return find(
                        "recipientId = :recipient and channel = :channel",
                        Map.of("recipient", recipient, "channel", channel))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /// The recipient of the newest message to an address since a time.
    Optional<UUID> newestTo(Collection<byte[]> addresses, Instant since) {
        return sql.query(NEWEST_TO)
                .with("addresses", addresses)
                .with("since", since)
                .one(row -> row.id("recipient_id"));
    }

    /// What was sent and what it cost, by channel and month.
    List<ChannelUse> uses(LocalDate from, LocalDate until) {
        return sql.query(USES).with("from", from).with("until", until).list(ChannelUse.class);
    }

    Delivery locked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    List<Row> of(Collection<UUID> notices) {
        return notices.isEmpty()
                ? List.of()
                : find("noticeId in :notices order by id", Map.of("notices", notices))
                        .project(Row.class)
                        .list();
    }

    Set<UUID> maybeReached(UUID notice) {
        return find(
                        "noticeId = :notice and (state = HANDED_OVER or state = QUEUED and tries > 0)",
                        Map.of("notice", notice))
                .project(Reached.class)
                .stream()
                .map(Reached::recipientId)
                .collect(toSet());
    }

    /// How it stands with each channel that was tried.
    Map<ChannelKind, DeliveryState> states(UUID recipient) {
        return find("recipientId = :recipient", Map.of("recipient", recipient))
                .project(Tried.class)
                .stream()
                .collect(toMap(Tried::channel, Tried::state));
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }

    /// A delivery that this process has claimed.
    ///
    /// @param tries number of claims, this one included
    record Claimed(UUID id, UUID recipientId, ChannelKind channel, int tries) {}

    record Reached(UUID recipientId) {}

    record Tried(ChannelKind channel, DeliveryState state) {}

    /// A row of the log.
    record Row(
            UUID recipientId,
            ChannelKind channel,
            DeliveryState state,
            int tries,
            DeliveryFailure failure,
            Integer reply,
            Instant handedOverAt) {

        DeliveryView view() {
            return new DeliveryView(channel, state, tries, failure, reply, handedOverAt);
        }
    }
}
