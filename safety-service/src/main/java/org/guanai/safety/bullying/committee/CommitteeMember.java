package org.guanai.safety.bullying.committee;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.id.Ids;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;

/// A member of the committee against bullying (委员). No step has an event: the committee is asked
/// for when a case is decided.
@Entity
class CommitteeMember {
    @Id UUID id;
    OrgPath org;

    @Enumerated(EnumType.STRING)
    Seat seat;

    UUID staffId;
    String name;
    LocalDate since;
    LocalDate until;

    protected CommitteeMember() {}

    private CommitteeMember(OrgPath org, MemberEntry entry, LocalDate since) {
        id = Ids.next();
        this.org = org;
        seat = entry.seat();
        staffId = entry.staffId();
        name = entry.name();
        this.since = since;
    }

    static CommitteeMember appointed(OrgPath org, MemberEntry entry, LocalDate since) {
        return new CommitteeMember(org, entry, since);
    }

    /// @throws Refusal.Conflict when they have left before
    void leave(LocalDate day) {
        if (until != null) {
            throw Refusal.conflict("safety.member-left");
        }
        until = day;
    }

    MemberView view() {
        return new MemberView(id, org, seat, staffId, name, since, until);
    }
}
