package org.guanai.registry.personal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResidentIdTest {
    private final Clock clock = Clock.fixed(Instant.parse("2026-04-15T00:00:00Z"), ZoneOffset.UTC);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11010519491231002X",
                "440524188001010014",
                "34052419800101001X",
                "513101198201130014"
            })
    void theStandardsOwnNumbersAreValid(String number) {
        assertEquals(number, ResidentId.parse(number, clock).orElseThrow().number());
    }

    @Test
    void aSmallXIsStoredAsACapital() {
        assertEquals(
                "11010519491231002X",
                ResidentId.parse(" 11010519491231002x ", clock).orElseThrow().number());
    }

    @Test
    void fifteenDigitsGetTheirCenturyAndCheckDigit() {
        assertEquals(
                "11010519491231002X",
                ResidentId.parse("110105491231002", clock).orElseThrow().number());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "110105194912310021",
                "11010519491331002X",
                "11010520991231002X",
                "1101051949123100",
                "",
                "X"
            })
    void aWrongCheckDigitDateOrFormIsNone(String number) {
        assertEquals(Optional.empty(), ResidentId.parse(number, clock));
    }

    @Test
    void itSaysSexAndBirthDate() {
        var id = ResidentId.parse("11010519491231002X", clock).orElseThrow();
        assertEquals("2", id.sex());
        assertEquals(LocalDate.of(1949, 12, 31), id.birthDate());
        assertTrue(ResidentId.parse(null, clock).isEmpty());
    }
}
