package org.guanai.proofs.access;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.guanai.proofs.access.CountyPlan.SchoolPlan;

/// A school of the proof's world as its stories find it: who works there, and where what they make
/// is noted.
///
/// @param staff ids by post, filled as the school opens
record SchoolSite(Desk desk, Things things, SchoolPlan plan, Map<String, UUID> staff) {

    UUID member(String post) {
        return staff.get(post);
    }

    String principal() {
        return plan.user("principal");
    }

    /// Accounts of guardians and helpers are the county's: they may have children in two schools.
    void account(UUID person, String set) {
        things.add(Kind.PERSON, person.toString(), set, plan.county(), person);
    }

    /// Something about a child, whom the class teacher teaches.
    ///
    /// @param persons whom it names
    void taught(Kind kind, String value, String set, Set<UUID> persons) {
        var teachers = Set.of(member("class-teacher"));
        things.add(new Thing(kind, value, set, plan.org(), persons, teachers));
    }
}
