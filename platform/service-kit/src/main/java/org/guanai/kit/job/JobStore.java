package org.guanai.kit.job;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.guanai.kit.id.Ids;
import org.guanai.kit.request.RequestIds;
import org.guanai.kit.transaction.Transactions;

/// The job table. `due_at` is when a job may be taken: a queued one at once or after its delay, a
/// running one when its lease has expired.
@ApplicationScoped
class JobStore {
    private static final String INSERT =
            "insert into job (id, kind, org, requested_by, payload, request_id) values (?, ?, ?, ?, ?, ?)";
    private static final String FIND =
            """
            select id, kind, requested_by, state, rows_total, rows_accepted, rows_rejected, failure, created_at,
                finished_at
            from job where id = ?\
            """;
    private static final String TAKE =
            """
            update job set state = 'RUNNING', attempt = attempt + 1, lease = ?, due_at = now() + make_interval(secs => ?)
            where id = (select id from job
                where state in ('QUEUED', 'RUNNING') and due_at <= now() and kind = any (?)
                order by due_at limit 1 for update skip locked)
            returning id, kind, org, requested_by, payload, request_id, attempt, rows_total, rows_accepted, rows_rejected, checkpoint\
            """;
    private static final String EXTEND =
            "update job set due_at = now() + make_interval(secs => ?) where lease = any (?)";
    private static final String ADVANCE =
            """
            update job set rows_total = ?, rows_accepted = ?, rows_rejected = ?, checkpoint = ?
            where id = ? and lease = ?\
            """;
    private static final String RETURN =
            """
            update job set state = 'QUEUED', lease = null, attempt = ?, due_at = now() + make_interval(secs => ?)
            where id = ? and lease = ?\
            """;
    private static final String FINISH =
            """
            update job set state = ?, failure = ?, lease = null, finished_at = now() where id = ? and lease = ?\
            """;

    private final Transactions transactions;

    JobStore(Transactions transactions) {
        this.transactions = transactions;
    }

    void submit(UUID id, String kind, String org, String requestedBy, String payload) {
        change(true, INSERT, id, kind, org, requestedBy, payload, RequestIds.current());
    }

    Optional<JobView> find(UUID id) {
        return transactions.inCurrent(connection -> {
            try (var select = prepare(connection, FIND, id);
                    var row = select.executeQuery()) {
                return row.next() ? Optional.of(view(row)) : Optional.empty();
            }
        });
    }

    Optional<JobRow> take(Collection<String> kinds, Duration lease) {
        var token = Ids.next();
        return transactions.inNew(connection -> {
            var names = connection.createArrayOf("text", kinds.toArray());
            try (var update = prepare(connection, TAKE, token, seconds(lease), names);
                    var row = update.executeQuery()) {
                return row.next() ? Optional.of(taken(row, token)) : Optional.empty();
            }
        });
    }

    void extend(Collection<UUID> leases, Duration lease) {
        transactions.inNew(connection -> {
            var held = connection.createArrayOf("uuid", leases.toArray());
            try (var update = prepare(connection, EXTEND, seconds(lease), held)) {
                return update.executeUpdate();
            }
        });
    }

    void advance(JobRow job, JobProgress to) {
        var changed =
                change(
                        true,
                        ADVANCE,
                        to.total(),
                        to.accepted(),
                        to.rejected(),
                        to.checkpoint(),
                        job.id(),
                        job.lease());
        refuseWhenLost(job, changed);
    }

    /// Requeues the job after a delay.
    ///
    /// @param attempts number that count so far
    void giveBack(JobRow job, int attempts, Duration pause) {
        change(false, RETURN, attempts, seconds(pause), job.id(), job.lease());
    }

    void finish(JobRow job, JobState state, String failure) {
        refuseWhenLost(job, change(false, FINISH, state.name(), failure, job.id(), job.lease()));
    }

    private int change(boolean joining, String sql, Object... values) {
        Transactions.Work<Integer> work =
                connection -> {
                    try (var update = prepare(connection, sql, values)) {
                        return update.executeUpdate();
                    }
                };
        return joining ? transactions.inCurrent(work) : transactions.inNew(work);
    }

    private static void refuseWhenLost(JobRow job, int changed) {
        if (changed == 0) {
            throw new JobLost("job " + job.id() + " was taken over");
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... values)
            throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }

    private static JobRow taken(ResultSet row, UUID lease) throws SQLException {
        return new JobRow(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getString("org"),
                row.getString("requested_by"),
                row.getString("payload"),
                row.getString("request_id"),
                row.getInt("attempt"),
                lease,
                new JobProgress(
                        row.getInt("rows_total"),
                        row.getInt("rows_accepted"),
                        row.getInt("rows_rejected"),
                        row.getString("checkpoint")));
    }

    private static JobView view(ResultSet row) throws SQLException {
        return new JobView(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getString("requested_by"),
                JobState.valueOf(row.getString("state")),
                row.getInt("rows_total"),
                row.getInt("rows_accepted"),
                row.getInt("rows_rejected"),
                row.getString("failure"),
                instant(row, "created_at"),
                instant(row, "finished_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
