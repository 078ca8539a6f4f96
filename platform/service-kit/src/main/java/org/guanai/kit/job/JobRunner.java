package org.guanai.kit.job;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/// Takes jobs, runs their workers and renews their leases.
@ApplicationScoped
class JobRunner {
    private static final Logger LOG = Logger.getLogger(JobRunner.class);

    private final JobStore store;
    private final Map<String, JobWorker> workers;
    private final JobConfig config;
    private final ObjectMapper json;
    private final Semaphore woken = new Semaphore(0);
    private final Semaphore free;
    private final Map<UUID, JobAttempt> running = new ConcurrentHashMap<>();
    private volatile boolean open;
    private volatile Thread taking;

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
        taking = Thread.ofPlatform().daemon().name("jobs").start(this::takeJobs);
        Thread.ofPlatform().daemon().name("job-leases").start(this::keepLeases);
    }

    /// Interrupts the running jobs and releases them, so that another replica resumes them without
    /// waiting for the lease.
    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        open = false;
        if (taking != null) {
            taking.interrupt();
            taking.join(config.lease());
        }
        running.values().forEach(JobAttempt::giveBack);
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
            var job = store.take(workers.keySet(), config.ofOneOrganisation(), config.lease());
            job.ifPresent(this::begin);
            return job.isPresent();
        } catch (RuntimeException e) {
            if (open) {
                LOG.warn("jobs cannot be taken now", e);
            }
            return false;
        }
    }

    private void begin(JobRow job) {
        var worker = workers.get(job.kind());
        var attempt = new JobAttempt(job, worker, store, config, new JobRun(job, store, json));
        running.put(job.lease(), attempt);
        attempt.start(() -> {
            running.remove(job.lease());
            free.release();
            wake();
        });
    }

    private void keepLeases() {
        while (open) {
            try {
                TimeUnit.MILLISECONDS.sleep(config.lease().toMillis() / 3);
                if (open && !running.isEmpty()) {
                    store.extend(running.keySet(), config.lease());
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.warn("leases of jobs cannot be kept now", e);
            }
        }
    }
}
