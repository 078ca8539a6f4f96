package org.guanai.notification.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.guanai.notification.chain.NoticeKind;
import org.guanai.notification.chain.NoticeState;
import org.guanai.notification.chain.NoticeSubject;
import org.guanai.notification.chain.Unreached;
import org.junit.jupiter.api.Test;

/// A notice, step by step (3.1.5f).
class NoticeTest {
    private static final Instant NOW = Instant.parse("2026-11-20T02:15:00Z");
    private final UUID suspect = UUID.randomUUID();
    private final Notice notice =
            Notice.pending(
                    new NoticeSubject(
                            NoticeKind.INCIDENT,
                            "incident.student",
                            UUID.randomUUID(),
                            UUID.randomUUID(),
                            "330127/330127102/2133000123",
                            Set.of(suspect)),
                    "request-1",
                    NOW);

    @Test
    void aSuspectIsKeptFromIt() {
        assertThat(notice.isKeptFrom(suspect)).isTrue();
        assertThat(notice.isKeptFrom(UUID.randomUUID())).isFalse();
    }

    @Test
    void onlyTheFirstAcknowledgementCounts() {
        notice.telling(NOW);
        assertThat(notice.acknowledged(NOW)).isTrue();
        assertThat(notice.acknowledged(NOW)).isFalse();
        assertThat(notice.nextAt).isNull();
    }

    @Test
    void anAcknowledgementAfterTheEndOfTheChainStillCounts() {
        notice.unreached(Unreached.NOBODY_ACKNOWLEDGED);
        assertThat(notice.acknowledged(NOW)).isTrue();
        assertThat(notice.state).isEqualTo(NoticeState.ACKNOWLEDGED);
    }

    @Test
    void aWaitThatHasBegunIsNotLengthened() {
        notice.waits(NOW);
        notice.waits(NOW.plus(Duration.ofHours(1)));
        assertThat(notice.nextAt).isEqualTo(NOW);
    }

    @Test
    void nothingIsSentOfWhatIsNotSo() {
        notice.telling(NOW);
        notice.withdrawn();
        assertThat(notice.isOpen()).isFalse();
        assertThat(notice.nextAt).isNull();
    }

    @Test
    void aTaskThatWasAcknowledgedStaysSo() {
        notice.sent();
        notice.acknowledged(NOW);
        notice.settled();
        assertThat(notice.state).isEqualTo(NoticeState.ACKNOWLEDGED);
    }
}
