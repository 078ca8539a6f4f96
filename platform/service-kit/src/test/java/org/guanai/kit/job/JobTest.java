package org.guanai.kit.job;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.guanai.kit.real.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JobTest {
    private static final String ORG = "330127/330127102/2133000123";

    private final Store database =
            new Store("create table chunk (n int); grant insert on chunk to kit_app");
    private final JobStore store = new JobStore(database);
    private final ObjectMapper json = new ObjectMapper();
    private final List<JobRunner> replicas = new ArrayList<>();

    @AfterEach
    void close() throws Exception {
        for (var replica : replicas) {
            replica.stop(null);
        }
        database.close();
    }

    @Test
    void aJobIsDoneAndItsProgressShown() {
        var replica = replica(run -> run.advance(new JobProgress(10, 9, 1, null)));
        var id = submit(replica, new Import("roster.csv"));
        finished(id);
        var job = store.find(id).orElseThrow();
        assertEquals(JobState.DONE, job.state());
        assertEquals(
                List.of(10, 9, 1),
                List.of(job.rowsTotal(), job.rowsAccepted(), job.rowsRejected()));
        assertEquals("somebody", job.requestedBy());
    }

    @Test
    void aWorkerSeesWhatWasHandedIn() {
        var seen = new ArrayList<String>();
        var replica = replica(run -> seen.add(run.payload(Import.class).file() + " " + run.org()));
        finished(submit(replica, new Import("roster.csv")));
        assertEquals(List.of("roster.csv " + ORG), seen);
    }

    @Test
    void aJobThatCannotBeDoneFailsWithItsCodeAtOnce() {
        var attempts = new AtomicInteger();
        var replica =
                replica(run -> {
                    attempts.incrementAndGet();
                    throw new JobFailed("registry.no-spreadsheet");
                });
        var id = submit(replica, new Import("photo.png"));
        finished(id);
        var job = store.find(id).orElseThrow();
        assertEquals(JobState.FAILED, job.state());
        assertEquals("registry.no-spreadsheet", job.failure());
        assertEquals(1, attempts.get());
    }

    @Test
    void anInterruptedJobGoesOnFromItsCheckpoint() {
        var starts = new ArrayList<String>();
        var replica =
                replica(run -> {
                    starts.add(run.reached().checkpoint());
                    run.advance(new JobProgress(10, 5, 0, "row 5"));
                    if (run.attempt() == 1) {
                        throw new IllegalStateException("the network broke");
                    }
                });
        finished(submit(replica, new Import("roster.csv")));
        assertEquals(java.util.Arrays.asList(null, "row 5"), starts);
    }

    @Test
    void aJobThatNeverSucceedsIsGivenUp() {
        var attempts = new AtomicInteger();
        var replica =
                replica(run -> {
                    attempts.incrementAndGet();
                    throw new IllegalStateException("again");
                });
        var id = submit(replica, new Import("roster.csv"));
        finished(id);
        assertEquals(JobAttempt.GAVE_UP, store.find(id).orElseThrow().failure());
        assertEquals(3, attempts.get());
    }

    @Test
    void aKilledReplicasJobIsTakenUpByAnother() {
        var id = UUID.randomUUID();
        store.submit(id, "import", ORG, "somebody", "{}");
        var killed = store.take(Set.of("import"), 2, Duration.ofMillis(300)).orElseThrow();
        assertEquals(id, killed.id());
        replica(run -> run.advance(new JobProgress(1, 1, 0, null)));
        finished(id);
        assertEquals(JobState.DONE, store.find(id).orElseThrow().state());
    }

    @Test
    void aReplicaThatLostItsJobCommitsNothingMore() {
        store.submit(UUID.randomUUID(), "import", ORG, "somebody", "{}");
        var slow = store.take(Set.of("import"), 2, Duration.ZERO).orElseThrow();
        store.take(Set.of("import"), 2, Duration.ofMinutes(1)).orElseThrow();
        assertThrows(JobLost.class, () -> chunk(slow));
        assertEquals(0, database.count("select count(*) from chunk"));
    }

    @Test
    void aLeaseIsKeptWhileTheWorkerWorks() throws Exception {
        var done = new CountDownLatch(1);
        var attempts = new AtomicInteger();
        JobWork longWork =
                run -> {
                    attempts.incrementAndGet();
                    done.await();
                };
        var replica = replica(longWork);
        replica(longWork);
        var id = submit(replica, new Import("roster.csv"));
        await().until(() -> attempts.get() == 1);
        // Longer than the lease: the other replica looks for jobs all the while.
        await().during(Duration.ofMillis(1500))
                .atMost(Duration.ofSeconds(5))
                .until(() -> attempts.get() == 1);
        done.countDown();
        finished(id);
    }

    @Test
    void anOrderlyStopGivesTheJobBackWithoutCountingTheAttempt() throws Exception {
        var started = new CountDownLatch(1);
        var attempts = new ArrayList<Integer>();
        var stopping =
                replica(run -> {
                    started.countDown();
                    new CountDownLatch(1).await();
                });
        var id = submit(stopping, new Import("roster.csv"));
        await().until(() -> started.getCount() == 0);
        stopping.stop(null);
        replica(run -> attempts.add(run.attempt()));
        finished(id);
        assertEquals(List.of(1), attempts);
    }

    @Test
    void aJobIsTakenOnce() throws Exception {
        var runs = new AtomicInteger();
        var first = replica(run -> runs.incrementAndGet());
        replica(run -> runs.incrementAndGet());
        var ids = new ArrayList<UUID>();
        for (int i = 0; i < 30; i++) {
            ids.add(submit(first, new Import("roster.csv")));
        }
        ids.forEach(this::finished);
        assertEquals(30, runs.get());
    }

    @Test
    void jobsThatWaitLeaveTheirPlacesToOthersAndGoOnAfterwards() {
        var ready = new AtomicBoolean();
        var attempts = new CopyOnWriteArrayList<Integer>();
        var replica =
                replica(run -> {
                    attempts.add(run.attempt());
                    if (run.payload(Import.class).file().equals("slow") && !ready.get()) {
                        run.advance(new JobProgress(1, 1, 0, "all rows"));
                        throw new JobWaits(Duration.ofMillis(50));
                    }
                });
        var waiting = new ArrayList<UUID>();
        for (int i = 0; i < 5; i++) {
            waiting.add(submit(replica, new Import("slow")));
        }

        finished(submit(replica, new Import("quick")));

        await().until(() ->
                waiting.stream()
                        .map(id -> store.find(id).orElseThrow())
                        .allMatch(j -> j.state() == JobState.RUNNING && j.rowsAccepted() == 1));
        ready.set(true);
        waiting.forEach(this::finished);
        waiting.forEach(id -> assertEquals(JobState.DONE, store.find(id).orElseThrow().state()));
        assertEquals(Set.of(1), Set.copyOf(attempts));
    }

    @Test
    void largeJobsOfOneOrganisationLeaveAPlaceToAnother() {
        var mine = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        mine.forEach(id -> store.submit(id, "import", ORG, "somebody", "{}"));
        var other = UUID.randomUUID();
        store.submit(other, "import", "330127/330127102/2133000999", "somebody", "{}");

        var taken = new ArrayList<UUID>();
        for (int i = 0; i < 3; i++) {
            taken.add(take().orElseThrow().id());
        }

        assertEquals(Set.of(mine.get(0), mine.get(1), other), Set.copyOf(taken));
        assertTrue(take().isEmpty());
    }

    private Optional<JobRow> take() {
        return store.take(Set.of("import"), 2, Duration.ofMinutes(1));
    }

    @Test
    void anothersJobIsNotFound() {
        var id = UUID.randomUUID();
        store.submit(id, "import", ORG, "somebody", "{}");
        assertTrue(inScope("330127/330127102", () -> store.find(id)).isPresent());
        assertTrue(inScope("330127/330127103", () -> store.find(id)).isEmpty());
    }

    private void chunk(JobRow job) {
        database.inNew(_ -> {
            database.change("insert into chunk values (1)");
            store.advance(job, new JobProgress(1, 1, 0, "row 1"));
            return null;
        });
    }

    private <T> T inScope(String path, java.util.function.Supplier<T> work) {
        return database.inNew(sql -> {
            sql.update("set local guanai.scope = '" + path + "'").run();
            return work.get();
        });
    }

    private JobRunner replica(JobWork work) {
        var runner = new JobRunner(store, List.of(new Importing(work)), new Quick(), json);
        runner.start();
        replicas.add(runner);
        return runner;
    }

    private UUID submit(JobRunner replica, Import payload) {
        return new Jobs(store, replica, database, json).submit("import", ORG, "somebody", payload);
    }

    private void finished(UUID id) {
        await().atMost(Duration.ofSeconds(15))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> store.find(id).orElseThrow().finishedAt() != null);
    }

    record Import(String file) {}

    private interface JobWork {
        void run(JobRun run) throws Exception;
    }

    private record Importing(JobWork work) implements JobWorker {
        @Override
        public String kind() {
            return "import";
        }

        @Override
        public void run(JobRun run) throws Exception {
            work.run(run);
        }
    }

    private record Quick() implements JobConfig {
        @Override
        public boolean threads() {
            return true;
        }

        @Override
        public int parallel() {
            return 2;
        }

        @Override
        public int ofOneOrganisation() {
            return 2;
        }

        @Override
        public Duration lease() {
            return Duration.ofMillis(600);
        }

        @Override
        public int attempts() {
            return 3;
        }

        @Override
        public Duration pause() {
            return Duration.ofMillis(10);
        }

        @Override
        public Duration poll() {
            return Duration.ofMillis(50);
        }
    }
}
