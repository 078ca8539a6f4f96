package org.guanai.notification.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.guanai.events.safety.StudentInvolved;
import org.junit.jupiter.api.Test;

/// The contact chain, step by step (3.1.5f).
class NoticeTest {
    private static final Instant NOW = Instant.parse("2026-11-20T02:15:00Z");
    private final UUID suspect = UUID.randomUUID();
    private final Notice notice =
            Notice.of(
                    new StudentInvolved(
                            UUID.randomUUID(),
                            UUID.randomUUID(),
                            "330127/330127102/2133000123",
                            "INJURY",
                            3,
                            "VICTIM",
                            NOW,
                            Set.of(suspect)),
                    NOW);
    private final Recipient first = guardian(UUID.randomUUID(), 1);
    private final Recipient second = guardian(UUID.randomUUID(), 2);

    @Test
    void theFirstInTheChainIsToldFirstWhateverTheOrderOfTheRows() {
        assertThat(notice.next(List.of(second, first))).isEqualTo(new Step.Tell(first));
    }

    @Test
    void whoWasToldIsNotToldAgain() {
        first.toldAt = NOW;
        assertThat(notice.next(List.of(first, second))).isEqualTo(new Step.Tell(second));
    }

    @Test
    void aSuspectIsPassedOver() {
        assertThat(notice.next(List.of(guardian(suspect, 0), second)))
                .isEqualTo(new Step.Tell(second));
    }

    @Test
    void anExhaustedChainIsGivenUp() {
        first.toldAt = NOW;
        assertThat(notice.next(List.of(first))).isEqualTo(new Step.GiveUp("NOBODY_ACKNOWLEDGED"));
        assertThat(notice.next(List.of())).isEqualTo(new Step.GiveUp("NO_CONTACT"));
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
        notice.unreachable("NOBODY_ACKNOWLEDGED");
        assertThat(notice.acknowledged(NOW)).isTrue();
        assertThat(notice.state).isEqualTo(NoticeState.ACKNOWLEDGED);
    }

    private Recipient guardian(UUID person, int position) {
        return Recipient.of(notice, person, "欧阳大明", position, "FATHER");
    }
}
