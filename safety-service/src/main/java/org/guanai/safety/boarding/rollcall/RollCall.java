package org.guanai.safety.boarding.rollcall;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.guanai.kit.id.Ids;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sealing.Sealer;
import org.guanai.safety.acting.ActingPost;

/// A roll-call (晚点名) of one building and night. A missing boarder is announced by the incident that
/// is reported with it.
@Entity
class RollCall {
    @Id UUID id;
    OrgPath org;
    LocalDate night;
    String building;
    int due;
    int present;
    int missing;
    String note;
    UUID incidentId;
    UUID calledBy;
    Instant calledAt;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.EAGER)
    @JoinColumn(name = "roll_call_id", nullable = false, updatable = false)
    List<BoarderAbsence> absences = new ArrayList<>();

    @Version long version;

    protected RollCall() {}

    private RollCall(OrgPath org, RollCallEntry entry) {
        id = Ids.next();
        this.org = org;
        night = entry.night();
        building = entry.building().strip();
    }

    static RollCall called(OrgPath org, RollCallEntry entry, ActingPost by) {
        var call = new RollCall(org, entry);
        call.calledBy = by.person();
        call.calledAt = by.now();
        call.count(entry.due(), entry.absent(), entry.note());
        return call;
    }

    /// Who was missing stays.
    ///
    /// @throws Refusal.Conflict when somebody who was missing is left out
    void correct(RollCallEntry entry) {
        var named = entry.students();
        if (absences.stream().anyMatch(a -> a.isOrWasMissing() && !named.contains(a.studentId))) {
            throw Refusal.conflict("safety.missing-stays", "absent");
        }
        count(entry.due(), entry.absent(), entry.note());
    }

    void becomes(UUID incident) {
        incidentId = incident;
    }

    /// @throws Refusal.Absent for a boarder who was not missing
    void found(BoarderReturn back, Sealer sealer) {
        absences.stream()
                .filter(a -> a.studentId.equals(back.studentId()) && a.isOrWasMissing())
                .findFirst()
                .orElseThrow(Refusal::absent)
                .found(back, sealer);
        count();
    }

    private void count(int due, List<RollCallEntry.Absent> absent, String note) {
        this.due = due;
        this.note = note;
        absences.removeIf(a -> !a.isOrWasMissing());
        var known = absences.stream().map(a -> a.studentId).collect(Collectors.toSet());
        absent.stream()
                .filter(a -> !known.contains(a.studentId()))
                .map(a -> BoarderAbsence.noted(org, a))
                .forEach(absences::add);
        count();
    }

    private void count() {
        missing = (int) absences.stream().filter(BoarderAbsence::isMissing).count();
        var away = absences.stream().filter(a -> !a.wasFound()).count();
        present = (int) (due - away);
    }
}
