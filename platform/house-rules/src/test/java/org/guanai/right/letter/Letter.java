package org.guanai.right.letter;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

@Entity
class Letter {
    @Id UUID id;
    String text;

    protected Letter() {}

    static Letter write(UUID id, String text) {
        var letter = new Letter();
        letter.id = id;
        letter.text = text;
        return letter;
    }
}
