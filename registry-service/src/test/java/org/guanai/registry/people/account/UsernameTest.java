package org.guanai.registry.people.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class UsernameTest {
    private static final UUID HUMAN = UUID.fromString("0190f3c0-0000-7000-8abc-0123456789ab");

    @Test
    void theWantedNameComesFirst() {
        assertEquals("wang.li", Username.candidates("Wang.Li", HUMAN).toList().getFirst());
    }

    @Test
    void withoutAnyWishItTellsNothingAndIsAlwaysTheSame() {
        var names = Username.candidates(null, HUMAN).toList();
        assertEquals(names, Username.candidates(null, HUMAN).toList());
        assertTrue(names.getFirst().matches("[2-9b-df-hj-np-tv-xz]{8}"), names.getFirst());
        assertTrue(names.getLast().startsWith(names.getFirst()));
    }
}
