package org.guanai.safety.boarding.condition;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.id.Ids;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;

/// How one of the five conditions was found, and what was done about it.
@Entity
class ConditionScore {
    @Id UUID id;
    OrgPath org;

    @Enumerated(EnumType.STRING)
    LivingCondition condition;

    int score;
    String finding;
    LocalDate dueOn;
    String rectification;
    LocalDate rectifiedOn;
    UUID rectifiedBy;
    LocalDate verifiedOn;
    UUID verifiedBy;

    protected ConditionScore() {}

    private ConditionScore(OrgPath org, ConditionReport.Score entry) {
        id = Ids.next();
        this.org = org;
        condition = entry.condition();
        score = entry.score();
        finding = entry.finding();
    }

    /// @throws Refusal.Invalid when its day is later than the rule allows
    static ConditionScore found(
            OrgPath org, ConditionReport.Score entry, LocalDate on, FiveConditions rule) {
        var found = new ConditionScore(org, entry);
        if (entry.score() < rule.passing()) {
            var latest = on.plusDays(rule.days());
            found.dueOn = entry.dueOn() == null ? latest : entry.dueOn();
            if (found.dueOn.isAfter(latest) || found.dueOn.isBefore(on)) {
                throw Refusal.invalid("safety.rectification-day", "scores");
            }
        }
        return found;
    }

    /// No event: a second person looks at it.
    ///
    /// @throws Refusal.Conflict when there is nothing to be put right
    void rectify(String done, UUID by, LocalDate today) {
        if (dueOn == null || verifiedOn != null) {
            throw Refusal.conflict("safety.nothing-to-rectify");
        }
        rectification = done;
        rectifiedBy = by;
        rectifiedOn = today;
    }

    /// By another than who has put it right. Below the passing score it is owed still. No event.
    ///
    /// @throws Refusal.Conflict when nothing was put right, or by the same person
    void verify(Verification found, UUID by, LocalDate today, int passing) {
        if (rectifiedOn == null || verifiedOn != null) {
            throw Refusal.conflict("safety.nothing-to-verify");
        }
        if (by != null && by.equals(rectifiedBy)) {
            throw Refusal.conflict("safety.second-person");
        }
        score = found.score();
        finding = found.finding() == null ? finding : found.finding();
        if (score >= passing) {
            verifiedOn = today;
            verifiedBy = by;
        } else {
            rectifiedOn = null;
        }
    }

    ConditionView view(LocalDate today) {
        return new ConditionView(
                id,
                condition,
                score,
                finding,
                dueOn,
                rectification,
                rectifiedOn,
                verifiedOn,
                dueOn != null && verifiedOn == null && today.isAfter(dueOn));
    }
}
