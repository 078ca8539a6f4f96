package org.guanai.mentoring.rhythm.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.guanai.mentoring.match.event.PairingKind;
import org.junit.jupiter.api.Test;

class DutyKindTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 4);
    private static final DutyKind LIAISON =
            kind(SatisfiedBy.CONTACT, "PARENTS", "TEACHER", "CUSTODIAN");

    @Test
    void itIsCompleteWithAllItsParts() {
        assertThat(LIAISON.isComplete(List.of("PARENTS", "TEACHER"))).isFalse();
        assertThat(LIAISON.isComplete(List.of("CUSTODIAN", "PARENTS", "TEACHER"))).isTrue();
        assertThat(LIAISON.open(List.of("TEACHER"))).containsExactly("PARENTS", "CUSTODIAN");
    }

    @Test
    void aRowCountsItsPartsByTheirPlace() {
        assertThat(LIAISON.number(List.of("PARENTS", "CUSTODIAN"))).isEqualTo(0b101);
        assertThat(LIAISON.parts(0b101)).containsExactly("PARENTS", "CUSTODIAN");
    }

    @Test
    void aCallIsNoVisit_3_1_3j() {
        var call = new Deed.Contact(DAY, List.of(), false);
        assertThat(kind(SatisfiedBy.CONTACT).takes(call)).isTrue();
        assertThat(kind(SatisfiedBy.VISIT).takes(call)).isFalse();
    }

    @Test
    void partsOfAnotherDutySatisfyNothing() {
        var tutoring = new Deed.Contact(DAY, List.of("TUTORING"), true);
        assertThat(LIAISON.takes(tutoring)).isFalse();
    }

    private static DutyKind kind(SatisfiedBy by, String... parts) {
        return new DutyKind(
                "KIND", "3.1", PairingKind.SURROGATE, new Due.Once(), List.of(parts), by);
    }
}
