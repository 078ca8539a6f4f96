package org.guanai.kit.scope;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/// What a transaction may see: the organisations at or below a path, and, for callers who are bound
/// to their own records, only the rows that name their person. Enforced by row-level security.
///
/// @param path `330127/330127102/2133000123`, or `*` for the system itself
/// @param member a member of staff who, of what a service keeps by member, sees only their own
///   (least privilege, 未成年人网络保护条例 art. 36)
public record Scope(String path, Optional<UUID> person, Optional<UUID> member) {
    public static final Scope SYSTEM = new Scope("*", Optional.empty(), Optional.empty());

    private static final Pattern PATH = Pattern.compile("[0-9]{6}(/[0-9A-Z]{1,18}){0,4}");

    /// The scope of a path from a token; empty when it is no path, so that nothing is seen.
    public static Optional<Scope> of(String path, Optional<UUID> person) {
        return path != null && PATH.matcher(path).matches()
                ? Optional.of(new Scope(path, person, Optional.empty()))
                : Optional.empty();
    }

    /// The same place, seen by one member of its staff.
    public Scope of(UUID member) {
        return new Scope(path, person, Optional.of(member));
    }
}
