package org.guanai.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class RememberedTokensTest {
    private static final Instant NOW = Instant.parse("2026-03-04T02:00:00Z");
    private final Later clock = new Later();
    private final RememberedTokens<String> tokens =
            new RememberedTokens<>(TestConfig.FIVE_SECONDS, clock);

    @Test
    void aTokenIsRememberedUntilItEnds() {
        tokens.remember("a", "ada", NOW.getEpochSecond() + 3);
        assertThat(tokens.find("a")).isEqualTo("ada");
        clock.now = NOW.plusSeconds(3);
        assertThat(tokens.find("a")).isNull();
    }

    @Test
    void andNoLongerThanTheConfiguredTime() {
        tokens.remember("a", "ada", NOW.getEpochSecond() + 3600);
        clock.now = NOW.plusSeconds(5);
        assertThat(tokens.find("a")).isNull();
    }

    @Test
    void oneThatWasNeverVerifiedIsNotFound() {
        assertThat(tokens.find(RememberedTokens.fingerprint("x.y.z"))).isNull();
    }

    @Test
    void theMemoryIsBounded() {
        for (int i = 0; i < 1000; i++) {
            tokens.remember("t" + i, "ada", NOW.getEpochSecond() + 4);
        }
        long kept = 0;
        for (int i = 0; i < 1000; i++) {
            kept += tokens.find("t" + i) == null ? 0 : 1;
        }
        assertThat(kept).isLessThan(500);
    }

    @Test
    void aFingerprintTellsTokensApart() {
        assertThat(RememberedTokens.fingerprint("a.b.c"))
                .hasSize(32)
                .isNotEqualTo(RememberedTokens.fingerprint("a.b.d"));
    }

    private static final class Later extends Clock {
        private Instant now = NOW;

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
