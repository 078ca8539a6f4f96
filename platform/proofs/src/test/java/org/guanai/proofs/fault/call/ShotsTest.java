package org.guanai.proofs.fault.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.guanai.proofs.fault.site.Effects;
import org.guanai.proofs.fault.site.Scores;
import org.guanai.proofs.fault.site.Work;
import org.guanai.proofs.proof.Figures;
import org.junit.jupiter.api.Test;

class ShotsTest {
    private final Figures figures = new Figures();
    private final Scores scores = new Scores(figures, "test");

    @Test
    void aQuantileIsTheTimeThatThisShareTookAtMost() {
        var shots = new Shots(IntStream.rangeClosed(1, 100).mapToObj(ms -> shot(201, ms)).toList());
        assertThat(shots.quantile(0.99)).isEqualTo(Duration.ofMillis(99));
        assertThat(shots.longest()).isEqualTo(Duration.ofMillis(100));
        assertThat(new Shots(List.of()).longest()).isZero();
    }

    @Test
    void anAnswerWithoutAReasonIsUnexplainedAndABrokenOneIsNone() {
        assertThat(shot(503, 1).isUnexplained()).isTrue();
        assertThat(shot(201, 1).isUnexplained()).isFalse();
        assertThat(shot(Shot.CUT, 1).isUnexplained()).isFalse();
    }

    @Test
    void whatCameAboutTooRarelyIsLostAndTooOftenIsDoubled() {
        var calls = new Shots(List.of(shot(201, 1), shot(201, 1)));
        var before = new Effects(5, 0, 0, 0);
        new Effects(6, 0, 0, 0).compareContacts(before, calls, scores);
        assertThat(figures.broken()).containsExactly("faults.test.contactsLost");
        new Effects(8, 0, 0, 0).compareContacts(before, calls, scores);
        assertThat(figures.broken()).containsExactly("faults.test.contactsDoubled");
    }

    @Test
    void aRepeatedCallIsWantedOnce() {
        var shot = shot(503, 1);
        var calls = new Shots(List.of(shot, shot));
        new Effects(1, 0, 0, 0).compareContacts(new Effects(0, 0, 0, 0), calls, scores);
        assertThat(figures.broken()).isEmpty();
    }

    @Test
    void answersAboutTheMatterAreNoFailures() {
        var answers =
                new Work.Answers(new TreeMap<>(Map.of(0, 1, 201, 10, 409, 3, 429, 2, 503, 4)));
        assertThat(answers.accepted()).isEqualTo(10);
        assertThat(answers.failed()).isEqualTo(7);
    }

    private static Shot shot(int status, int millis) {
        var call = new Call("x", "/api/x/contacts", UUID.randomUUID().toString(), "{}");
        return new Shot(call, status, Duration.ofMillis(millis), "", false);
    }
}
