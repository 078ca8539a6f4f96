package org.guanai.kit.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.guanai.kit.http.Cursor;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.sql.Query;
import org.guanai.kit.sql.Row;
import org.guanai.kit.sql.Sql;
import org.guanai.kit.time.ClockConfig;

/// Reads the audit trail, within the caller's organisation. SQL, since no entity maps the trail: it
/// is only ever added to. The trail has real time; like everything that is shown, the log has the
/// county's.
@ApplicationScoped
public class AccessLog {
    /// Without a record, the index by age answers: no more than this at once.
    private static final Duration LONGEST = Duration.ofDays(31);

    private static final int BATCH = 1000;
    private static final String COLUMNS =
            """
            select id, at, org, actor, client, action, noun, noun_id, reason, fields, request_id, address
            from audit\
            """;
    private static final String OF_RECORD =
            COLUMNS
                    + """
                     where noun_id = :record and id < :before order by id desc limit :limit\
                    """;
    private static final String OF_TIME =
            COLUMNS
                    + """
                     where at >= :from and at < :to and id < :before
                    and (:person = '' or actor = :person)
                    order by id desc limit :limit\
                    """;
    private static final String OF_SPAN = " where at >= :from and at < :to";
    private static final String COUNT = "select count(*)::int as entries from audit" + OF_SPAN;
    private static final String ON =
            COLUMNS
                    + OF_SPAN
                    + " and (at, id) > (:at, :id) order by at, id limit "
                    + AccessLog.BATCH;
    private static final UUID FIRST = new UUID(0, 0);
    private static final UUID LAST = new UUID(-1, -1);

    private final Sql sql;
    private final Instance<AccessLogFilter> filter;
    private final Duration offset;

    AccessLog(Sql sql, Instance<AccessLogFilter> filter, ClockConfig clock) {
        this.sql = sql;
        this.filter = filter;
        this.offset = clock.offset();
    }

    /// What was done with one record, newest first.
    @Transactional
    public Page<AccessLogEntry> ofRecord(UUID record, Paging paging) {
        var rows =
                sql.query(OF_RECORD)
                        .with("record", record.toString())
                        .with("before", paging.afterId().orElse(LAST))
                        .with("limit", paging.limit() + 1)
                        .list(this::entry);
        return page(rows, paging, false);
    }

    /// What was done in a span of time, newest first.
    ///
    /// @param person whose doing; empty for everybody's
    /// @throws Refusal.Invalid when the span is reversed or longer than 31 days
    @Transactional
    public Page<AccessLogEntry> ofTime(Instant from, Instant to, String person, Paging paging) {
        if (to.isBefore(from)) {
            throw Refusal.invalid("kit.period-reversed", "to");
        }
        if (Duration.between(from, to).compareTo(LONGEST) > 0) {
            throw Refusal.invalid("kit.period-too-long", "to");
        }
        var rows =
                sql.query(OF_TIME)
                        .with("from", from.minus(offset))
                        .with("to", to.minus(offset))
                        .with("person", person)
                        .with("before", paging.afterId().orElse(LAST))
                        .with("limit", paging.limit() + 1)
                        .list(this::entry);
        return page(rows, paging, !person.isEmpty());
    }

    /// How many entries a span of time has.
    @Transactional
    public int count(Instant from, Instant to) {
        return span(sql.query(COUNT), from, to).one(row -> row.number("entries")).orElse(0);
    }

    /// Every entry of a span of time, oldest first, as it may leave the service. Needs no request.
    @Transactional
    public void each(Instant from, Instant to, Consumer<AccessLogEntry> sink) {
        var at = from.minus(offset);
        var id = FIRST;
        List<AccessLogEntry> rows;
        do {
            rows = span(sql.query(ON), from, to).with("at", at).with("id", id).list(this::entry);
            rows.forEach(entry -> leaving(entry).ifPresent(sink));
            at = rows.isEmpty() ? at : rows.getLast().at().minus(offset);
            id = rows.isEmpty() ? id : rows.getLast().id();
        } while (rows.size() == BATCH);
    }

    private Query span(Query query, Instant from, Instant to) {
        return query.with("from", from.minus(offset)).with("to", to.minus(offset));
    }

    private Optional<AccessLogEntry> leaving(AccessLogEntry entry) {
        return filter.isUnsatisfied() ? Optional.of(entry) : filter.get().leaving(entry);
    }

    private Page<AccessLogEntry> page(
            List<AccessLogEntry> rows, Paging paging, boolean ofOnePerson) {
        var page = Page.of(rows, paging.limit(), entry -> Cursor.of(entry.id()));
        var shown =
                filter.isUnsatisfied()
                        ? page.items()
                        : page.items().stream()
                                .map(entry -> filter.get().shown(entry, ofOnePerson))
                                .flatMap(Optional::stream)
                                .toList();
        return new Page<>(shown, page.next());
    }

    private AccessLogEntry entry(Row row) {
        return new AccessLogEntry(
                row.id("id"),
                row.instant("at").plus(offset),
                row.text("org"),
                row.text("actor"),
                row.text("client"),
                row.text("action"),
                row.text("noun"),
                row.text("noun_id"),
                row.text("reason"),
                fields(row.text("fields")),
                row.text("request_id"),
                row.text("address"));
    }

    private static List<String> fields(String names) {
        return names == null || names.isEmpty() ? List.of() : List.of(names.split(","));
    }
}
