package org.guanai.kit.job;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.guanai.kit.scope.SystemScope;
import org.jboss.logging.Logger;

/// Takes jobs, runs their workers and keeps their leases while they run.
@ApplicationScoped
class JobRunner {
    static final String GAVE_UP = "kit.job-failed";
    private static final Logger LOG = Logger.getLogger(JobRunner.class);

    private final JobStore store;
    private final Map<String, JobWorker> workers;
    private final JobConfig config;
    private final ObjectMapper json;
    private final Semaphore woken = new Semaphore(0);
    private final Semaphore free;
    private final Map<UUID, Running> running = new ConcurrentHashMap<>();
    private volatile boolean open;

    JobRunner(JobStore store, @All List<JobWorker> workers, JobConfig config, ObjectMapper json) {
        this.store = store;
        this.workers =
                workers.stream().collect(Collectors.toMap(JobWorker::kind, Function.identity()));
        this.config = config;
        this.json = json;
        this.free = new Semaphore(config.parallel());
    }

    void started(@Observes StartupEvent event) {
        if (config.threads() && !workers.isEmpty()) {
            start();
        }
    }

    void start() {
        open = true;
        Thread.ofPlatform().daemon().name("jobs").start(this::takeJobs);
        Thread.ofPlatform().daemon().name("job-leases").start(this::keepLeases);
    }

    /// Interrupts what runs and gives it back, so that another replica goes on without waiting for
    /// the lease.
    void stop(@Observes ShutdownEvent event) {
        open = false;
        wake();
        running.values().forEach(Running::giveBack);
    }

    void wake() {
        woken.release();
    }

    private void takeJobs() {
        while (open) {
            try {
                free.acquire();
                if (!takeOne()) {
                    free.release();
                    woken.tryAcquire(config.poll().toMillis(), TimeUnit.MILLISECONDS);
                    woken.drainPermits();
                }
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private boolean takeOne() {
        try {
            var job = store.take(workers.keySet(), config.lease());
            job.ifPresent(this::begin);
            return job.isPresent();
        } catch (RuntimeException e) {
            LOG.warn("jobs cannot be taken now", e);
            return false;
        }
    }

    private void begin(JobRow job) {
        var run = new Running(job);
        running.put(job.lease(), run);
        run.thread = Thread.ofPlatform().daemon().name("job-" + job.kind()).start(run);
    }

    private void keepLeases() {
        while (open) {
            try {
                TimeUnit.MILLISECONDS.sleep(config.lease().toMillis() / 3);
                if (!running.isEmpty()) {
                    store.extend(running.keySet(), config.lease());
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.warn("leases of jobs cannot be kept now", e);
            }
        }
    }

    private final class Running implements Runnable {
        private final JobRow job;
        private volatile Thread thread;

        private Running(JobRow job) {
            this.job = job;
        }

        @Override
        public void run() {
            try {
                SystemScope.run(this::attempt);
            } catch (RuntimeException e) {
                LOG.warnf(e, "job %s stays with its lease until that runs out", job.id());
            } finally {
                running.remove(job.lease());
                free.release();
                wake();
            }
        }

        private void attempt() {
            try {
                if (job.attempt() > config.attempts()) {
                    store.finish(job, JobState.FAILED, GAVE_UP);
                    return;
                }
                workers.get(job.kind()).run(new JobRun(job, store, json));
                store.finish(job, JobState.DONE, null);
            } catch (JobFailed refusal) {
                store.finish(job, JobState.FAILED, refusal.code());
            } catch (JobLost lost) {
                LOG.infof("%s", lost.getMessage());
            } catch (Exception e) {
                failed(e);
            }
        }

        private void failed(Exception e) {
            if (!open) {
                return;
            }
            LOG.errorf(e, "job %s (%s) failed at attempt %d", job.id(), job.kind(), job.attempt());
            if (job.attempt() >= config.attempts()) {
                store.finish(job, JobState.FAILED, GAVE_UP);
            } else {
                store.giveBack(job, job.attempt(), pause());
            }
        }

        private Duration pause() {
            return config.pause().multipliedBy(1L << Math.min(job.attempt() - 1, 6));
        }

        private void giveBack() {
            thread.interrupt();
            try {
                store.giveBack(job, job.attempt() - 1, Duration.ZERO);
            } catch (RuntimeException e) {
                LOG.warnf(e, "job %s goes on when its lease has run out", job.id());
            }
        }
    }
}
