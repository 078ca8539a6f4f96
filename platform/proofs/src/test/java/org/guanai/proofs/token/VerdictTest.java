package org.guanai.proofs.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.guanai.proofs.token.door.Door;
import org.guanai.proofs.token.door.Wire;
import org.guanai.proofs.token.forgery.Forgery;
import org.junit.jupiter.api.Test;

/// The judge of the trial: what counts as let in, and what as refused in the wrong way.
class VerdictTest {
    private static final Door DOOR = new Door("aid", URI.create("http://127.0.0.1:1"), "/api/aid");
    private static final Forgery FORGERY = Forgery.of("forged", () -> "a.b.c");
    private static final String CHALLENGE = "\r\nwww-authenticate: bearer error=\"invalid_token\"";
    private static final String PROBLEM = "\r\ncontent-type: application/problem+json";

    @Test
    void aRefusalWithChallengeAndDocumentIsAsItShouldBe() {
        var verdict = of(401, CHALLENGE + PROBLEM);
        assertThat(verdict.accepted()).isEmpty();
        assertThat(verdict.oddly()).isEmpty();
        assertThat(verdict.tried()).isEqualTo(1);
    }

    @Test
    void aRefusalWithoutChallengeOrDocumentIsOdd() {
        assertThat(of(401, CHALLENGE).oddly()).hasSize(1);
        assertThat(of(401, PROBLEM).oddly()).hasSize(1);
        assertThat(of(401, PROBLEM + "\r\nwww-authenticate: bearer").oddly()).hasSize(1);
    }

    @Test
    void whateverIsBehindTheDoorMeansThatItOpened() {
        for (var status : new int[] {200, 404, 429, 500, 503}) {
            assertThat(of(status, PROBLEM).accepted()).hasSize(1);
        }
    }

    @Test
    void aConnectionThatIsCutIsNoProperRefusal() {
        assertThat(of(0, "").oddly()).hasSize(1);
    }

    private static Verdict of(int status, String headers) {
        var wire = new Wire(status, "http/1.1 " + status + headers, "{\"status\":" + status + "}");
        return Verdict.of(DOOR, FORGERY, wire);
    }
}
