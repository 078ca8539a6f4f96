package org.guanai.registry.exchange.logincard;

import java.util.UUID;

/// Somebody for whom a card is wanted.
///
/// @param className null unless a guardian of a class is meant
/// @param student null unless a guardian of a child is meant
record CardHolder(UUID person, String className, String student) {
    static CardHolder of(UUID person) {
        return new CardHolder(person, null, null);
    }
}
