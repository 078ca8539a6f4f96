package org.guanai.kit.job;

import java.time.Duration;
import org.guanai.kit.fault.CrashPoint;
import org.guanai.kit.request.RequestIds;
import org.guanai.kit.scope.SystemScope;
import org.guanai.kit.transaction.Failures;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/// One attempt at a job, on a thread of its own, with its outcome.
final class JobAttempt {
    static final String GAVE_UP = "kit.job-failed";
    private static final Logger LOG = Logger.getLogger(JobAttempt.class);

    private final JobRow job;
    private final JobWorker worker;
    private final JobStore store;
    private final JobConfig config;
    private final JobRun run;
    private volatile Thread thread;
    private volatile boolean givenBack;

    JobAttempt(JobRow job, JobWorker worker, JobStore store, JobConfig config, JobRun run) {
        this.job = job;
        this.worker = worker;
        this.store = store;
        this.config = config;
        this.run = run;
    }

    void start(Runnable after) {
        thread =
                Thread.ofPlatform()
                        .daemon()
                        .name("job-" + job.kind())
                        .unstarted(() -> attempt(after));
        thread.start();
    }

    /// Releases the job to another replica; the attempt does not count.
    void giveBack() {
        givenBack = true;
        thread.interrupt();
        try {
            store.giveBack(job, job.attempt() - 1, Duration.ZERO);
        } catch (RuntimeException e) {
            LOG.warnf(
                    "job %s goes on when its lease has run out: %s", job.id(), Failures.reason(e));
        }
    }

    private void attempt(Runnable after) {
        MDC.put(RequestIds.KEY, job.requestId());
        try {
            SystemScope.run(this::work);
        } catch (RuntimeException e) {
            if (!givenBack) {
                LOG.warnf(
                        "job %s goes on when its lease has run out: %s",
                        job.id(), Failures.reason(e));
            }
        } finally {
            MDC.remove(RequestIds.KEY);
            after.run();
        }
    }

    private void work() {
        if (job.attempt() > config.attempts()) {
            store.finish(job, JobState.FAILED, GAVE_UP);
            return;
        }
        try {
            CrashPoint.JOB_BEFORE_WORK.reached();
            worker.run(run);
            CrashPoint.JOB_BEFORE_END.reached();
            store.finish(job, JobState.DONE, null);
        } catch (JobWaits waits) {
            store.park(job, waits.pause());
        } catch (JobFailed refusal) {
            store.finish(job, JobState.FAILED, refusal.code());
        } catch (JobLost lost) {
            LOG.infof("%s", lost.getMessage());
        } catch (Exception e) {
            failed(e);
        }
    }

    private void failed(Exception e) {
        if (givenBack) {
            return;
        }
        // Not the exception itself: messages quote values.
        LOG.errorf(
                "job %s (%s) failed at attempt %d: %s",
                job.id(), job.kind(), job.attempt(), Failures.reason(e));
        if (job.attempt() >= config.attempts()) {
            store.finish(job, JobState.FAILED, GAVE_UP);
        } else {
            store.giveBack(job, job.attempt(), pause());
        }
    }

    private Duration pause() {
        return config.pause().multipliedBy(1L << Math.min(job.attempt() - 1, 6));
    }
}
