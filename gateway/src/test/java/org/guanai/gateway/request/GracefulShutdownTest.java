package org.guanai.gateway.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class GracefulShutdownTest {
    private static final Duration LONG = Duration.ofSeconds(20);

    @Test
    void whoIsInsideMayFinishAndWhoComesThenIsSentAway() throws Exception {
        var shutdown = new GracefulShutdown(LONG);
        shutdown.enter();
        var closing = Thread.ofVirtual().start(() -> close(shutdown));
        await().until(() -> !lateComer(shutdown));
        assertThat(closing.isAlive()).isTrue();
        shutdown.leave();
        assertThat(closing.join(LONG.dividedBy(2))).isTrue();
    }

    @Test
    void anEmptyHouseClosesAtOnce() {
        var begun = System.nanoTime();
        close(new GracefulShutdown(LONG));
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(LONG.dividedBy(2));
    }

    @Test
    void nobodyIsWaitedForLongerThanSaid() {
        var shutdown = new GracefulShutdown(Duration.ofMillis(50));
        shutdown.enter();
        close(shutdown);
        assertThat(shutdown.enter()).isFalse();
    }

    private static boolean lateComer(GracefulShutdown shutdown) {
        var welcome = shutdown.enter();
        shutdown.leave();
        return welcome;
    }

    private static void close(GracefulShutdown shutdown) {
        try {
            shutdown.close(new ShutdownDelayInitiatedEvent());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
