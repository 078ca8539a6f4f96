package org.guanai.registry.intake;

import java.util.UUID;

/// What became of one row of a roster (花名册) or a staff list.
public sealed interface Outcome {
    record Created(UUID id) implements Outcome {}

    record Changed(UUID id) implements Outcome {}

    record Unchanged(UUID id) implements Outcome {}

    /// Not taken: it contradicts what is there. Never names another school.
    ///
    /// @param code of the problem, `registry.child-elsewhere`
    /// @param field name of the entry's component that is wrong, `schoolCode`
    record Clash(String code, String field) implements Outcome {}
}
