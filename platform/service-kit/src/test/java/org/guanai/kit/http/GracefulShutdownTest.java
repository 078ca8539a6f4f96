package org.guanai.kit.http;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class GracefulShutdownTest {
    private static final Duration BRIEF = Duration.ofMillis(300);
    private static final Duration WHILE = Duration.ofSeconds(2);
    private static final Duration LONG = Duration.ofSeconds(20);

    @Test
    void nobodyIsToldBeforeItIsAskedToLeave() {
        assertFalse(new GracefulShutdown(BRIEF, LONG).came());
    }

    @Test
    void whereNobodyComesItLeavesAfterTheQuietTime() {
        var took = timeToLeave(new GracefulShutdown(BRIEF, LONG));
        assertTrue(took.compareTo(BRIEF) >= 0 && took.compareTo(LONG.dividedBy(2)) < 0);
    }

    @Test
    void asLongAsRequestsComeItStaysAndTellsThem() {
        var leaving = new GracefulShutdown(WHILE, LONG);
        var gone = Thread.ofVirtual().start(() -> timeToLeave(leaving));
        await().until(leaving::came);
        var begun = System.nanoTime();
        await().pollInterval(Duration.ofMillis(50))
                .until(() -> leaving.came() && System.nanoTime() - begun > WHILE.toNanos() * 2);
        assertTrue(gone.isAlive());
    }

    @Test
    void whoeverGoesOnComingDoesNotKeepItForever() {
        var leaving = new GracefulShutdown(LONG, BRIEF);
        assertTrue(timeToLeave(leaving).compareTo(LONG.dividedBy(2)) < 0);
    }

    private static Duration timeToLeave(GracefulShutdown leaving) {
        var begun = System.nanoTime();
        try {
            leaving.leave(new ShutdownDelayInitiatedEvent());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return Duration.ofNanos(System.nanoTime() - begun);
    }
}
