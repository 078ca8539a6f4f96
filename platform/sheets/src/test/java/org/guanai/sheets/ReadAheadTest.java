package org.guanai.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.guanai.sheets.format.UnreadableSheet;
import org.junit.jupiter.api.Test;

/// A file is read while it is written (2.3).
class ReadAheadTest {
    private static final int PATIENCE = 20;

    private final AtomicInteger reads = new AtomicInteger();

    @Test
    void theNextPartIsReadWhileTheOneBeforeIsWritten() throws InterruptedException {
        var second = new CountDownLatch(2);
        try (var ahead = new ReadAhead<>(() -> counted(second), _ -> false)) {
            assertThat(ahead.next()).isEqualTo(1);
            assertThat(second.await(PATIENCE, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void partsComeInTheirOrder() {
        try (var ahead = new ReadAhead<>(reads::incrementAndGet, _ -> false)) {
            assertThat(List.of(ahead.next(), ahead.next(), ahead.next())).containsExactly(1, 2, 3);
        }
    }

    @Test
    void behindTheLastPartNothingIsRead() {
        try (var ahead = new ReadAhead<>(reads::incrementAndGet, part -> part == 2)) {
            ahead.next();
            ahead.next();
        }
        assertThat(reads).hasValue(2);
    }

    @Test
    void aFileThatBreaksInTheMiddleBreaksBehindWhatWasRead() {
        try (var ahead = new ReadAhead<>(this::oneThenBroken, _ -> false)) {
            assertThat(ahead.next()).isEqualTo(1);
            assertThatThrownBy(ahead::next).isInstanceOf(UnreadableSheet.class);
        }
    }

    private int counted(CountDownLatch latch) {
        latch.countDown();
        return reads.incrementAndGet();
    }

    private int oneThenBroken() {
        if (reads.incrementAndGet() > 1) {
            throw new UnreadableSheet("sheet.damaged");
        }
        return 1;
    }
}
