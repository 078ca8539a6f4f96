package org.guanai.proofs.load.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.guanai.proofs.load.intent.Intent;
import org.guanai.proofs.load.intent.Noun;
import org.guanai.proofs.load.intent.Reply;
import org.junit.jupiter.api.Test;

class ExpectedTest {
    private static final Reply YES = new Reply(201, "{\"id\":\"x\"}");

    @Test
    void anIncidentShowsUntilTheGuardianWasToldAndTheSchoolKnows() {
        assertThat(expected(Noun.INCIDENT, "s"))
                .contains(
                        new Sighting(Place.INCIDENT_ROW, "x"),
                        new Sighting(Place.NOTICE_ROW, "x/s"),
                        new Sighting(Place.TOLD_EVENT, "x/s/EMAIL"),
                        new Sighting(Place.TOLD_ROW, "x/s/EMAIL"));
    }

    @Test
    void anImportedChildShowsInEveryService() {
        assertThat(expected(Noun.IMPORT, "童一", "童二")).hasSize(12);
    }

    @Test
    void aWorryingContactOwesFeedback() {
        var feedback = new Sighting(Place.FEEDBACK_ROW, "x");
        assertThat(expected(Noun.CONTACT, "worrying")).contains(feedback);
        assertThat(expected(Noun.CONTACT)).doesNotContain(feedback).hasSize(3);
    }

    @Test
    void aDrawnListShowsOnceAndHoldsItsApplicationOnce() {
        assertThat(expected(Noun.DRAWING, "a"))
                .containsExactlyInAnyOrder(
                        new Sighting(Place.LIST_ROW, "x"),
                        new Sighting(Place.LIST_AUDIT, "x"),
                        new Sighting(Place.DRAWN_ROW, "a"));
    }

    @Test
    void aPaymentShowsOnceAndPaysItsApplication() {
        assertThat(expected(Noun.PAYMENT, "p", "a"))
                .containsExactlyInAnyOrder(
                        new Sighting(Place.PAID_ROW, "p"),
                        new Sighting(Place.PAID_EVENT, "p"),
                        new Sighting(Place.PAID_APPLICATION, "a"));
    }

    private static List<Sighting> expected(Noun noun, String... about) {
        return Expected.of(new Intent("k", noun, "c", "/p", "{}", List.of(about)), YES);
    }
}
