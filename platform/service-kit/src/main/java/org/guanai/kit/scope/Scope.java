package org.guanai.kit.scope;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/// What a transaction may see: the organisations at or below a path, and, for callers who are bound
/// to their own records, only the rows that name their person. Enforced by row-level security.
///
/// @param path `330127/330127102/2133000123`, or `*` for the system itself
public record Scope(String path, Optional<UUID> person) {
    public static final Scope SYSTEM = new Scope("*", Optional.empty());

    private static final Pattern PATH = Pattern.compile("[0-9]{6}(/[0-9A-Z]{1,18}){0,4}");

    /// The scope of a path from a token; empty when it is no path, so that nothing is seen.
    public static Optional<Scope> of(String path, Optional<UUID> person) {
        return path != null && PATH.matcher(path).matches()
                ? Optional.of(new Scope(path, person))
                : Optional.empty();
    }
}
