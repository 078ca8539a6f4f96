package org.guanai.proofs.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.guanai.proofs.proof.Figures;
import org.junit.jupiter.api.Test;

class TollTest {
    private final Toll toll = new Toll();

    @Test
    void everyPartAndPointMustHaveDied() {
        everybodyDies();
        assertThat(broken(18)).isEmpty();
        assertThat(broken(19)).containsExactly("crash.kills");
    }

    @Test
    void whoWasSparedIsNamed() {
        toll.note(new Death("aid", Death.KILL));
        toll.back(Duration.ofSeconds(1));
        assertThat(broken(1))
                .contains("crash.kills.gateway", "crash.at.RELAY_MID_BATCH")
                .doesNotContain("crash.kills.aid");
    }

    @Test
    void theLongestAbsenceCounts() {
        everybodyDies();
        toll.back(Duration.ofSeconds(61));
        assertThat(broken(1)).containsExactly("crash.readyMaxSeconds");
    }

    @Test
    void nobodyBackKeepsNoPromise() {
        assertThat(broken(0)).contains("crash.readyMaxSeconds");
    }

    private void everybodyDies() {
        Plan.PARTS.forEach(part -> toll.note(new Death(part, Death.KILL)));
        for (var point : Point.values()) {
            toll.note(new Death("safety", point.name()));
        }
        toll.back(Duration.ofSeconds(2));
    }

    private List<String> broken(int least) {
        var figures = new Figures();
        toll.into(figures, least, Duration.ofSeconds(60));
        return figures.broken();
    }
}
