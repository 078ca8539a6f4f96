package org.guanai.safety.boarding.condition;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.guanai.kit.id.Ids;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;

/// An inspection of the five living conditions (五项条件检查). Its steps have no event: what is late is
/// announced by the sweep.
@Entity
class ConditionInspection {
    @Id UUID id;
    OrgPath org;
    LocalDate inspectedOn;
    UUID inspectorId;
    int total;

    @OneToMany(cascade = CascadeType.PERSIST, fetch = FetchType.EAGER)
    @JoinColumn(name = "inspection_id", nullable = false, updatable = false)
    List<ConditionScore> scores;

    Instant withdrawnAt;
    @Version long version;

    protected ConditionInspection() {}

    private ConditionInspection(OrgPath org, ConditionReport report, UUID inspector) {
        id = Ids.next();
        this.org = org;
        inspectedOn = report.inspectedOn();
        inspectorId = inspector;
        total = report.scores().stream().mapToInt(ConditionReport.Score::score).sum();
    }

    /// @throws Refusal.Invalid when a day is later than the rule allows
    static ConditionInspection made(
            OrgPath org, ConditionReport report, UUID inspector, FiveConditions rule) {
        var inspection = new ConditionInspection(org, report, inspector);
        inspection.scores =
                report.scores().stream()
                        .map(s -> ConditionScore.found(org, s, report.inspectedOn(), rule))
                        .collect(Collectors.toList());
        return inspection;
    }

    /// @throws Refusal.Absent for a condition that has none
    ConditionScore of(LivingCondition condition) {
        requireStanding();
        return scores.stream()
                .filter(s -> s.condition == condition)
                .findFirst()
                .orElseThrow(Refusal::absent);
    }

    /// @throws Refusal.Conflict when it was taken back before
    void withdraw(Instant at) {
        requireStanding();
        withdrawnAt = at;
    }

    ConditionInspectionView view(LocalDate today) {
        return new ConditionInspectionView(
                id,
                org,
                inspectedOn,
                inspectorId,
                total,
                scores.stream()
                        .sorted(Comparator.comparing((ConditionScore s) -> s.condition))
                        .map(s -> s.view(today))
                        .toList(),
                withdrawnAt,
                version);
    }

    private void requireStanding() {
        if (withdrawnAt != null) {
            throw Refusal.conflict("safety.inspection-withdrawn");
        }
    }
}
