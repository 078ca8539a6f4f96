package org.guanai.proofs.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FiguresTest {
    private final Figures figures = new Figures();

    @Test
    void aPromiseThatIsKeptIsNotBroken() {
        figures.atLeast("contact.ratio", 0.35, 0.35);
        figures.atMost("incident.p50Ms", 49.9, 50);
        figures.none("crash.lost", 0);
        figures.note("crash.kills", 100);
        assertThat(figures.broken()).isEmpty();
    }

    @Test
    void aPromiseThatIsNotKeptIsBroken() {
        figures.atLeast("contact.ratio", 0.349, 0.35);
        figures.atMost("incident.p50Ms", 50.1, 50);
        figures.none("crash.lost", 1);
        assertThat(figures.broken())
                .containsExactly("contact.ratio", "incident.p50Ms", "crash.lost");
    }

    @Test
    void whatCouldNotBeMeasuredBreaksItsPromise() {
        figures.atLeast("contact.ratio", Double.NaN, 0.35);
        figures.atMost("memory.mib", Double.NaN, 3072);
        assertThat(figures.broken()).containsExactly("contact.ratio", "memory.mib");
        assertThat(Figures.json(List.of(figures))).contains("\"memory.mib\": null");
    }

    @Test
    void theReportSaysWhatWasPromised() {
        figures.atMost("crash.lost", 2, 0);
        assertThat(figures.text()).contains("crash.lost").contains("✗").contains("at most 0");
    }

    @Test
    void theJsonHasTheFiguresOfAll() {
        figures.note("crash.kills", 100);
        var other = new Figures();
        other.note("contact.ratio", 0.41234567);
        other.note("contact.perSecond", 12345.67);
        assertThat(Figures.json(List.of(figures, other)))
                .isEqualTo(
                        "{\n  \"crash.kills\": 100,\n  \"contact.ratio\": 0.4123,\n  \"contact.perSecond\": 12350\n}\n");
    }
}
