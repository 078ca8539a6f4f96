package org.guanai.safety.suspect;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/// Who is suspected of having caused an incident.
///
/// @param guardians ids of guardians, never told of it
/// @param staff ids of staff, to whom it is closed whatever their post
public record Suspects(Set<UUID> guardians, Set<UUID> staff) {
    public static final Suspects NOBODY = new Suspects(Set.of(), Set.of());

    /// From what was sent; null is nobody.
    public static Suspects of(Iterable<UUID> guardians, Iterable<UUID> staff) {
        return new Suspects(set(guardians), set(staff));
    }

    public Set<UUID> ids() {
        return together(guardians, staff);
    }

    public Suspects and(Suspects more) {
        return new Suspects(together(guardians, more.guardians), together(staff, more.staff));
    }

    /// @param cleared of the suspicion
    public Suspects without(Set<UUID> cleared) {
        return new Suspects(apart(guardians, cleared), apart(staff, cleared));
    }

    private static Set<UUID> set(Iterable<UUID> ids) {
        var set = new HashSet<UUID>();
        if (ids != null) {
            ids.forEach(set::add);
        }
        return Set.copyOf(set);
    }

    private static Set<UUID> together(Set<UUID> some, Set<UUID> more) {
        var all = new HashSet<>(some);
        all.addAll(more);
        return Set.copyOf(all);
    }

    private static Set<UUID> apart(Set<UUID> all, Set<UUID> some) {
        var left = new HashSet<>(all);
        left.removeAll(some);
        return Set.copyOf(left);
    }
}
