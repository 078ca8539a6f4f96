package org.guanai.kit.job;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
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
            """
            insert into job (id, kind, org, requested_by, payload, request_id)
            values (:id, :kind, :org, :requestedBy, :payload, :requestId)\
            """;
    private static final String FIND =
            """
            select id, kind, requested_by, state, rows_total, rows_accepted, rows_rejected, failure, created_at,
                finished_at
            from job where id = any (:ids)\
            """;
    private static final String TAKE =
            """
            update job set state = 'RUNNING', attempt = attempt + 1, lease = :lease,
                due_at = now() + make_interval(secs => :secs)
            where id = (select id from job
                where state in ('QUEUED', 'RUNNING') and due_at <= now() and kind = any (:kinds)
                    and (select count(*) from job other where other.lease is not null and other.due_at > now()
                        and other.kind = job.kind and other.org = job.org) < :most
                order by due_at limit 1 for update skip locked)
            returning id, kind, org, requested_by, payload, request_id, attempt, lease, rows_total as total,
                rows_accepted as accepted, rows_rejected as rejected, checkpoint\
            """;
    private static final String EXTEND =
            "update job set due_at = now() + make_interval(secs => :secs) where lease = any (:leases)";
    private static final String ADVANCE =
            """
            update job set rows_total = :total, rows_accepted = :accepted, rows_rejected = :rejected,
                checkpoint = :checkpoint
            where id = :id and lease = :lease\
            """;
    private static final String RETURN =
            """
            update job set state = 'QUEUED', lease = null, attempt = :attempts,
                due_at = now() + make_interval(secs => :secs)
            where id = :id and lease = :lease\
            """;
    private static final String PARK =
            """
            update job set lease = null, attempt = :attempts, due_at = now() + make_interval(secs => :secs)
            where id = :id and lease = :lease\
            """;
    private static final String FINISH =
            """
            update job set state = :state, failure = :failure, lease = null, finished_at = now()
            where id = :id and lease = :lease\
            """;

    private final Transactions transactions;

    JobStore(Transactions transactions) {
        this.transactions = transactions;
    }

    void submit(UUID id, String kind, String org, String requestedBy, String payload) {
        transactions.inCurrent(sql ->
                sql.update(INSERT)
                        .with("id", id)
                        .with("kind", kind)
                        .with("org", org)
                        .with("requestedBy", requestedBy)
                        .with("payload", payload)
                        .with("requestId", RequestIds.current())
                        .run());
    }

    Optional<JobView> find(UUID id) {
        return find(List.of(id)).stream().findFirst();
    }

    List<JobView> find(Collection<UUID> ids) {
        return transactions.inCurrent(sql -> sql.query(FIND).with("ids", ids).list(JobView.class));
    }

    /// The one that is due longest, of those whose organisation has not its share of them already.
    ///
    /// @param most jobs of one kind and organisation at a time
    Optional<JobRow> take(Collection<String> kinds, int most, Duration lease) {
        return transactions.inNew(sql ->
                sql.query(TAKE)
                        .with("lease", Ids.next())
                        .with("secs", seconds(lease))
                        .with("kinds", kinds)
                        .with("most", most)
                        .one(JobRow.class));
    }

    void extend(Collection<UUID> leases, Duration lease) {
        transactions.inNew(sql ->
                sql.update(EXTEND).with("secs", seconds(lease)).with("leases", leases).run());
    }

    void advance(JobRow job, JobProgress to) {
        var changed = transactions.inCurrent(sql -> sql.update(ADVANCE).with(job).with(to).run());
        refuseWhenLost(job, changed);
    }

    /// Requeues the job after a delay.
    ///
    /// @param attempts number that count so far
    void giveBack(JobRow job, int attempts, Duration pause) {
        transactions.inNew(sql ->
                sql.update(RETURN)
                        .with(job)
                        .with("attempts", attempts)
                        .with("secs", seconds(pause))
                        .run());
    }

    /// Nobody runs it before a time; it stays RUNNING, and this run does not count.
    void park(JobRow job, Duration pause) {
        transactions.inNew(sql ->
                sql.update(PARK)
                        .with(job)
                        .with("attempts", job.attempt() - 1)
                        .with("secs", seconds(pause))
                        .run());
    }

    void finish(JobRow job, JobState state, String failure) {
        var changed =
                transactions.inNew(sql ->
                        sql.update(FINISH)
                                .with(job)
                                .with("state", state)
                                .with("failure", failure)
                                .run());
        refuseWhenLost(job, changed);
    }

    private static void refuseWhenLost(JobRow job, int changed) {
        if (changed == 0) {
            throw new JobLost("job " + job.id() + " was taken over");
        }
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
