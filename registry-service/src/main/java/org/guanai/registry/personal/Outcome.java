package org.guanai.registry.personal;

import java.util.List;
import java.util.UUID;

/// What became of one row of a roster (花名册) or a staff list.
public sealed interface Outcome {
    /// @param warnings what to look at, though the row was taken
    record Created(UUID id, List<Warning> warnings) implements Outcome {
        public Created(UUID id) {
            this(id, List.of());
        }
    }

    /// @param warnings what to look at, though the row was taken
    record Changed(UUID id, List<Warning> warnings) implements Outcome {
        public Changed(UUID id) {
            this(id, List.of());
        }
    }

    record Unchanged(UUID id) implements Outcome {}

    /// Not taken: it contradicts what is there. Never names another school.
    ///
    /// @param code of the problem, `registry.child-elsewhere`
    /// @param field name of the entry's component that is wrong, `schoolCode`
    record Clash(String code, String field) implements Outcome {}

    /// @param code of the text, `registry.child-alike`
    /// @param field name of the entry's component that it is about
    record Warning(String code, String field) {}
}
