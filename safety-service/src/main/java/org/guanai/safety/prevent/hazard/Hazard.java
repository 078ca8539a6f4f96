package org.guanai.safety.prevent.hazard;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.guanai.events.safety.MajorHazardFound;
import org.guanai.events.safety.WorkAssigned;
import org.guanai.kit.id.Ids;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;

/// A hazard (隐患).
@Entity
class Hazard {
    @Id UUID id;
    OrgPath org;
    LocalDate foundOn;
    String place;

    @Enumerated(EnumType.STRING)
    HazardKind kind;

    @Enumerated(EnumType.STRING)
    HazardGrade grade;

    String what;
    String measures;
    UUID ownerId;
    LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    HazardState state;

    String repair;
    LocalDate repairedOn;
    UUID repairedBy;
    String review;
    LocalDate reviewedOn;
    UUID reviewedBy;

    /// The check with which it was found; null when it was found otherwise.
    UUID checkId;

    @Version long version;

    protected Hazard() {}

    private Hazard(OrgPath org, HazardEntry entry) {
        id = Ids.next();
        this.org = org;
        foundOn = entry.foundOn();
        place = entry.place();
        kind = entry.kind();
        grade = entry.grade();
        what = entry.what();
        measures = entry.measures();
        ownerId = entry.ownerId();
        dueOn = entry.dueOn();
        state = HazardState.OPEN;
    }

    /// Its owner is told by [#assignment], the county of a major one by [#alarm].
    ///
    /// @param check null when it was found otherwise
    static Hazard found(OrgPath org, HazardEntry entry, UUID check) {
        var hazard = new Hazard(org, entry);
        hazard.checkId = check;
        return hazard;
    }

    WorkAssigned assignment() {
        return new WorkAssigned("HAZARD", id, org.text(), ownerId, dueOn);
    }

    /// Empty for an ordinary one.
    Optional<MajorHazardFound> alarm() {
        return grade == HazardGrade.MAJOR
                ? Optional.of(new MajorHazardFound(id, org.text()))
                : Optional.empty();
    }

    /// Its owner is told by [#assignment].
    ///
    /// @throws Refusal.Conflict when it is closed or taken back
    void change(HazardChange change) {
        requireStanding();
        grade = change.grade();
        measures = change.measures();
        ownerId = change.ownerId();
        dueOn = change.dueOn();
    }

    /// No event: a second person looks at it.
    ///
    /// @throws Refusal.Conflict when it is not open
    void repair(String done, UUID by, LocalDate today) {
        require(HazardState.OPEN);
        state = HazardState.RECTIFIED;
        repair = done;
        repairedBy = by;
        repairedOn = today;
    }

    /// By another than its owner and who has put it right. No event.
    ///
    /// @throws Refusal.Conflict when it is not put right, or by the same person
    void review(HazardReview seen, UUID by, LocalDate today) {
        require(HazardState.RECTIFIED);
        if (by != null && (by.equals(repairedBy) || by.equals(ownerId))) {
            throw Refusal.conflict("safety.second-person");
        }
        state = seen.closed() ? HazardState.CLOSED : HazardState.OPEN;
        review = seen.finding();
        reviewedBy = by;
        reviewedOn = today;
    }

    /// No event: it is not owed any more.
    ///
    /// @throws Refusal.Conflict when it is closed or taken back
    void withdraw() {
        requireStanding();
        state = HazardState.WITHDRAWN;
    }

    /// @throws Refusal.Conflict when it is closed or taken back
    void requireStanding() {
        if (state == HazardState.CLOSED || state == HazardState.WITHDRAWN) {
            throw Refusal.conflict("safety.hazard-over");
        }
    }

    HazardView view(LocalDate today) {
        var isOver = state == HazardState.CLOSED || state == HazardState.WITHDRAWN;
        var until = state == HazardState.CLOSED ? reviewedOn : today;
        return new HazardView(
                id,
                org,
                foundOn,
                place,
                kind,
                grade,
                what,
                measures,
                ownerId,
                dueOn,
                state,
                repair,
                repairedOn,
                repairedBy,
                review,
                reviewedOn,
                reviewedBy,
                checkId,
                ChronoUnit.DAYS.between(foundOn, until),
                !isOver && today.isAfter(dueOn),
                version);
    }

    private void require(HazardState wanted) {
        if (state != wanted) {
            throw Refusal.conflict("safety.hazard-out-of-order", "state");
        }
    }
}
