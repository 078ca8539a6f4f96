package org.guanai.proofs.access;

import java.util.Set;
import java.util.UUID;

/// Something of the proof's world that a call can refer to.
///
/// @param value its id, path, code or name
/// @param set whose story it belongs to, such as `a1.c2`: county a, its first school, second child
/// @param org path of the organisation that holds it
/// @param persons whom it names
/// @param teachers who teach the child that it is about
record Thing(
        Kind kind, String value, String set, String org, Set<UUID> persons, Set<UUID> teachers) {

    /// Whether somebody finds it, by the way in which the table lets them look.
    boolean isSeenBy(Actor actor, Way way) {
        return switch (way) {
            case NONE -> false;
            case OPEN -> true;
            case ORG -> isBelow(actor.org());
            case LINE -> isBelow(actor.org()) || (actor.org() + "/").startsWith(org + "/");
            case OWN -> isBelow(actor.org()) && persons.contains(actor.person());
            case TAUGHT ->
                    isBelow(actor.org())
                            && (persons.contains(actor.person())
                                    || teachers.contains(actor.person()));
        };
    }

    private boolean isBelow(String path) {
        return (org + "/").startsWith(path + "/");
    }
}
