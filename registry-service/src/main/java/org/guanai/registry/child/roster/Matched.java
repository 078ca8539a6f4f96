package org.guanai.registry.child.roster;

import java.util.List;
import java.util.UUID;
import org.guanai.kit.id.Ids;
import org.guanai.registry.personal.Outcome.Warning;

/// A row whose child is known, or known to be new.
///
/// @param student its id, also of a new one
/// @param warnings what the school should look at, though the row is taken
record Matched(Line line, UUID student, Match match, List<Warning> warnings) {
    /// Where the child stands before the row is taken.
    enum Match {
        /// Unknown to the county.
        NEW,
        /// Enrolled at this school.
        ENROLLED,
        /// Was at this school last and is enrolled nowhere.
        LEFT_HERE,
        /// Was at another school of the county last and is enrolled nowhere.
        LEFT_ELSEWHERE
    }

    static Matched unknown(Line line, List<Warning> warnings) {
        return new Matched(line, Ids.next(), Match.NEW, warnings);
    }

    /// Whether an enrolment begins.
    boolean isAdmitted() {
        return match != Match.ENROLLED;
    }

    boolean isNew() {
        return match == Match.NEW;
    }
}
