package org.guanai.notification.occasion.news;

import java.util.function.Function;

/// Something that the words of a news mention, by its name in them.
record Fact<E>(String name, Form form, Function<E, ?> value) {
    String of(E event) {
        var value = this.value.apply(event);
        return value == null ? "" : value.toString();
    }

    /// How it is written.
    enum Form {
        TEXT,
        DAY,
        TIME,
        PERSON,
        PLACE,
        WORD,
        /// Title and text that somebody wrote, by the id of what holds them.
        WRITTEN
    }
}
