package org.guanai.registry.child.matching;

import java.util.UUID;
import org.guanai.kit.openapi.Nullable;
import org.guanai.kit.scope.OrgPath;

/// What came of a person on a list, or of a child who should be on it.
///
/// @param studentId absent for a person who is not on the roll
/// @param row in the order of the file; 0 for a child who is not on it
/// @param person name and number of whoever is on the list and not on the roll
/// @param decision absent while it waits
public record MatchView(
        UUID id,
        OrgPath org,
        @Nullable UUID studentId,
        MatchResult result,
        int row,
        @Nullable String person,
        @Nullable MatchDecision.Outcome decision,
        @Nullable String note) {
    static MatchView of(ListMatch m, String person) {
        return new MatchView(
                m.id, m.org, m.studentId, m.result, m.rowNumber, person, m.decision, m.note);
    }
}
