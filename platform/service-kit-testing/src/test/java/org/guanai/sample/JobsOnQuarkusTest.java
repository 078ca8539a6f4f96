package org.guanai.sample;

import static org.awaitility.Awaitility.await;
import static org.guanai.sample.Api.SCHOOL;
import static org.guanai.sample.Api.freshTitle;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.guanai.kit.job.JobState;
import org.guanai.kit.job.JobView;
import org.guanai.kit.job.Jobs;
import org.guanai.kit.scope.SystemScope;
import org.guanai.kit.testing.Rows;
import org.guanai.sample.leaflet.Reprinting;
import org.junit.jupiter.api.Test;

@QuarkusTest
class JobsOnQuarkusTest {
    @Inject Jobs jobs;

    @Test
    void anInterruptedJobDoesNothingTwiceAndLeavesNothingOut() {
        var titles = List.of(freshTitle(), freshTitle(), freshTitle());
        var job = finished(submit(titles));
        assertEquals(JobState.DONE, job.state());
        assertEquals(3, job.rowsAccepted());
        titles.forEach(title ->
                assertEquals(1, Rows.count("select count(*) from leaflet where title = ?", title)));
    }

    @Test
    void aJobThatCannotBeDoneTellsWhy() {
        assertEquals("sample.nothing-to-print", finished(submit(List.of())).failure());
    }

    @Test
    void aJobOfATransactionThatIsUndoneIsNeverRun() {
        var before = Rows.count("select count(*) from job");
        assertThrows(IllegalStateException.class, () -> SystemScope.run(this::submitAndUndo));
        assertEquals(before, Rows.count("select count(*) from job"));
    }

    private void submitAndUndo() {
        QuarkusTransaction.requiringNew()
                .run(() -> {
                    handIn(List.of(freshTitle()));
                    throw new IllegalStateException("undone");
                });
    }

    private UUID submit(List<String> titles) {
        return SystemScope.call(() -> QuarkusTransaction.requiringNew().call(() -> handIn(titles)));
    }

    private UUID handIn(List<String> titles) {
        return jobs.submit(Reprinting.KIND, SCHOOL, "somebody", new Reprinting.Order(titles));
    }

    private JobView finished(UUID id) {
        return await().atMost(Duration.ofSeconds(20))
                .until(() -> find(id), j -> j.finishedAt() != null);
    }

    private JobView find(UUID id) {
        return SystemScope.call(() -> jobs.find(id)).orElseThrow();
    }
}
