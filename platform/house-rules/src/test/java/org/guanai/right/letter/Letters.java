package org.guanai.right.letter;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.util.UUID;

class Letters implements PanacheRepositoryBase<Letter, UUID> {
    static final String BURN = "delete from letter where text = :text and ts::date < :day";
    static final String ASK = "Shall it be burnt?";

    Letter written(String text) {
        var letter = Letter.write(UUID.randomUUID(), text);
        persist(letter);
        return letter;
    }
}
