package org.guanai.registry.child.matching;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.id.Ids;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.child.matching.roll.RollChild;

/// What came of a person on a list, to be worked through (比对待办). Its steps have no event: a
/// recognition that follows has.
@Entity
@Table(name = "list_match")
class ListMatch {
    @Id UUID id;
    OrgPath org;
    UUID listId;
    UUID studentId;

    @Enumerated(EnumType.STRING)
    MatchResult result;

    /// In the order of the file; 0 for a child who is not on it.
    int rowNumber;

    /// Who is on the list and not on the roll, sealed; null otherwise.
    byte[] person;

    @Enumerated(EnumType.STRING)
    MatchDecision.Outcome decision;

    String note;
    String decidedBy;
    LocalDate decidedOn;
    @Version long version;

    protected ListMatch() {}

    private ListMatch(UUID list, MatchResult result, OrgPath org, int row) {
        this.id = Ids.next();
        this.listId = list;
        this.result = result;
        this.org = org;
        this.rowNumber = row;
    }

    /// @param row in the order of the file; 0 for a child who is not on it
    static ListMatch of(UUID list, MatchResult result, int row, RollChild child) {
        var match = new ListMatch(list, result, child.org(), row);
        match.studentId = child.id();
        return match;
    }

    /// On the list, and not on the roll.
    static ListMatch missing(UUID list, int row, OrgPath county, String person, MatchSeal seal) {
        var match = new ListMatch(list, MatchResult.MISS_IN_SCHOOL, county, row);
        match.person = seal.seal(match.id, person);
        return match;
    }

    /// @throws Refusal.Conflict when it was decided already
    /// @throws Refusal.Unprocessable when nothing can be recognised from it
    void decide(MatchDecision said, String by, LocalDate on) {
        if (decision != null) {
            throw Refusal.conflict("registry.match-decided");
        }
        if (said.outcome() == MatchDecision.Outcome.RECOGNISE && !result.isHit()) {
            throw Refusal.unprocessable("registry.match-no-hit", "outcome");
        }
        decision = said.outcome();
        note = said.note();
        decidedBy = by;
        decidedOn = on;
    }
}
