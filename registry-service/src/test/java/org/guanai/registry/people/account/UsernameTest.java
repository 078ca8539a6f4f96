package org.guanai.registry.people.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class UsernameTest {
    private static final UUID PERSON = UUID.fromString("0190f3c0-0000-7000-8000-0000000000ab");

    @Test
    void theWantedNameComesFirstThenNumberedThenTheOwnId() {
        var names = Username.candidates("Wang.Li", PERSON).toList();
        assertEquals(List.of("wang.li", "wang.li-2"), names.subList(0, 2));
        assertEquals("u-0000000000ab", names.getLast());
    }

    @Test
    void withoutAnyWishItIsTheId() {
        assertEquals(List.of("u-0000000000ab"), Username.candidates(null, PERSON).toList());
    }
}
