package org.guanai.proofs.canary.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.guanai.proofs.canary.flock.Flock;
import org.guanai.proofs.canary.flock.Kind;
import org.junit.jupiter.api.Test;

/// The judge of the search: what may be where, and whether the search sees anything at all.
class SweepTest {
    private final Flock flock = new Flock();

    @Test
    void aSecretIsAFindEverywhereAndSaidByItsFieldOnly() {
        var address = flock.text("student.address");
        for (var kind : Kind.values()) {
            var finds = sweep(kind, "x" + address).finds();
            assertThat(finds).containsExactly(kind + " somewhere: student.address");
            assertThat(finds.toString()).doesNotContain(address);
        }
    }

    @Test
    void aNameMayTravelButNotBeLogged() {
        var name = flock.name("student.name");
        assertThat(sweep(Kind.EVENT, name).finds()).isEmpty();
        assertThat(sweep(Kind.LOG, name).finds()).hasSize(1);
        assertThat(sweep(Kind.METRIC, name).finds()).hasSize(1);
        assertThat(sweep(Kind.PUBLISHED, name).finds()).hasSize(1);
    }

    @Test
    void anEMailAddressIsKnownToKeycloakAndToNoService() {
        var email = flock.email("guardian.email");
        assertThat(sweep(Kind.IDENTITY, email).finds()).isEmpty();
        assertThat(sweep(Kind.TABLE, email).finds()).hasSize(1);
        assertThat(sweep(Kind.STORAGE, email).finds()).hasSize(1);
    }

    @Test
    void aPhoneIsNotEvenKnownToKeycloak() {
        var phone = flock.phone("guardian.phone");
        assertThat(sweep(Kind.IDENTITY, phone).finds()).hasSize(1);
    }

    @Test
    void aPlantThatIsNotFoundInItsKindOfPlaceShowsThatTheSearchIsBlindThere() {
        var plant = flock.plant(Kind.TEMPORARY);
        assertThat(sweep(Kind.TEMPORARY, plant).blindIn(flock.all())).isEmpty();
        assertThat(sweep(Kind.TEMPORARY, "nothing").blindIn(flock.all()))
                .containsExactly(Kind.TEMPORARY);
        assertThat(sweep(Kind.LOG, plant).blindIn(flock.all())).containsExactly(Kind.TEMPORARY);
    }

    private Sweep sweep(Kind kind, String text) {
        var sweep = new Sweep(flock.all());
        sweep.through(Stream.of(Place.of(kind, "somewhere", text)));
        return sweep;
    }
}
