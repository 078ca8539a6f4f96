package org.guanai.proofs.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ThingTest {
    private static final UUID GRANDMOTHER = UUID.randomUUID();
    private static final UUID TEACHER = UUID.randomUUID();
    private final Thing child = thing("330128/330128101/2133301281", GRANDMOTHER);
    private final Thing programme = thing("330128");

    @Test
    void anOrganisationSeesWhatIsAtItAndBelowIt() {
        assertThat(child.isSeenBy(at("330128"), Way.ORG)).isTrue();
        assertThat(child.isSeenBy(at("330128/330128101/2133301281"), Way.ORG)).isTrue();
        assertThat(child.isSeenBy(at("330128/330128101/2133301282"), Way.ORG)).isFalse();
        assertThat(child.isSeenBy(at("33012"), Way.ORG)).isFalse();
        assertThat(programme.isSeenBy(at("330128/330128101"), Way.ORG)).isFalse();
    }

    @Test
    void referenceRowsAreSeenFromBelow() {
        assertThat(programme.isSeenBy(at("330128/330128101"), Way.LINE)).isTrue();
        assertThat(programme.isSeenBy(at("330129"), Way.LINE)).isFalse();
        assertThat(child.isSeenBy(at("330128/330128101/2133301282"), Way.LINE)).isFalse();
    }

    @Test
    void aPersonSeesWhatNamesThem() {
        assertThat(child.isSeenBy(as(GRANDMOTHER), Way.OWN)).isTrue();
        assertThat(child.isSeenBy(as(UUID.randomUUID()), Way.OWN)).isFalse();
        assertThat(child.isSeenBy(as(GRANDMOTHER), Way.NONE)).isFalse();
    }

    @Test
    void aTeacherSeesTheChildrenWhomTheyTeachOrLookAfter() {
        assertThat(child.isSeenBy(as(TEACHER), Way.TAUGHT)).isTrue();
        assertThat(child.isSeenBy(as(GRANDMOTHER), Way.TAUGHT)).isTrue();
        assertThat(child.isSeenBy(as(UUID.randomUUID()), Way.TAUGHT)).isFalse();
        assertThat(child.isSeenBy(as(TEACHER), Way.OWN)).isFalse();
    }

    private static Thing thing(String org, UUID... persons) {
        return new Thing(Kind.STUDENT, "x", "a1c1", org, Set.of(persons), Set.of(TEACHER));
    }

    private static Actor at(String org) {
        return new Actor("x", "principal", "a1c1", org, UUID.randomUUID(), () -> "");
    }

    private static Actor as(UUID person) {
        return new Actor("x", "guardian", "a1c1", "330128", person, () -> "");
    }
}
