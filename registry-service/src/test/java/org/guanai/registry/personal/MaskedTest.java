package org.guanai.registry.personal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class MaskedTest {
    @Test
    void ofANumberTheLastTwoPlacesAreShown() {
        assertEquals("***2X", Masked.number("11010519491231002X"));
        assertEquals("***2X", Masked.number("G11010519491231002X"));
        assertEquals("***", Masked.number("A123"));
        assertNull(Masked.number(null));
    }

    @Test
    void aPhoneKeepsThreeAndFour() {
        assertEquals("138****5678", Masked.phone("13812345678"));
        assertNull(Masked.phone(null));
    }

    @Test
    void anAddressKeepsItsBeginningAndAnEmailItsHost() {
        assertEquals("云溪县***", Masked.address("云溪县上溪村"));
        assertEquals("w***@example.org", Masked.email("wang@example.org"));
        assertEquals("𠮷***@example.org", Masked.email("𠮷田@example.org"));
        assertEquals("", Masked.email(""));
    }
}
