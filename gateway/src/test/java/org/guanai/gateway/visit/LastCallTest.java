package org.guanai.gateway.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class LastCallTest {
    private static final Duration LONG = Duration.ofSeconds(20);

    @Test
    void whoIsInsideMayFinishAndWhoComesThenIsSentAway() throws Exception {
        var lastCall = new LastCall(LONG);
        lastCall.enter();
        var closing = Thread.ofVirtual().start(() -> close(lastCall));
        await().until(() -> !lateComer(lastCall));
        assertThat(closing.isAlive()).isTrue();
        lastCall.leave();
        assertThat(closing.join(LONG.dividedBy(2))).isTrue();
    }

    @Test
    void anEmptyHouseClosesAtOnce() {
        var begun = System.nanoTime();
        close(new LastCall(LONG));
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(LONG.dividedBy(2));
    }

    @Test
    void nobodyIsWaitedForLongerThanSaid() {
        var lastCall = new LastCall(Duration.ofMillis(50));
        lastCall.enter();
        close(lastCall);
        assertThat(lastCall.enter()).isFalse();
    }

    private static boolean lateComer(LastCall lastCall) {
        var welcome = lastCall.enter();
        lastCall.leave();
        return welcome;
    }

    private static void close(LastCall lastCall) {
        try {
            lastCall.close(new ShutdownDelayInitiatedEvent());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
