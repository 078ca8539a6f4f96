package org.guanai.mentoring.rhythm.kind;

import java.time.LocalDate;
import java.util.List;

/// What satisfies a duty (履职): a contact or a document; sessions join here.
public sealed interface Deed {
    LocalDate on();

    /// The parts of the duty that were done; empty for a duty without parts.
    List<String> parts();

    /// A contact that reached the child.
    record Contact(LocalDate on, List<String> parts, boolean inPerson) implements Deed {}

    /// A document that was handed in.
    record Document(LocalDate on) implements Deed {
        @Override
        public List<String> parts() {
            return List.of();
        }
    }
}
