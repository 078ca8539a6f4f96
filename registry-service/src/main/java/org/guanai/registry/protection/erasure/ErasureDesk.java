package org.guanai.registry.protection.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.List;
import java.util.UUID;
import org.guanai.kit.rule.RuleOf;
import org.guanai.kit.rule.Rules;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.child.student.StudentSnapshots;
import org.guanai.registry.people.guardian.GuardianLink;
import org.guanai.registry.people.guardian.GuardianReach;
import org.guanai.registry.people.guardian.Guardianships;

/// Erases what is kept of children beside the roll once they have left long enough ago. What was
/// restored from a backup is due again, and goes again.
@ApplicationScoped
class ErasureDesk {
    static final int BATCH = 50;

    @Produces
    static final RuleOf<KeptYears> KEPT = new RuleOf<>("retention.child-files", KeptYears.class);

    private final ChildErasures erasures;
    private final Guardianships guardianships;
    private final GuardianReach reach;
    private final StudentSnapshots snapshots;
    private final Rules rules;
    private final ErasureTrail trail;

    ErasureDesk(
            ChildErasures erasures,
            Guardianships guardianships,
            GuardianReach reach,
            StudentSnapshots snapshots,
            Rules rules,
            ErasureTrail trail) {
        this.erasures = erasures;
        this.guardianships = guardianships;
        this.reach = reach;
        this.snapshots = snapshots;
        this.rules = rules;
        this.trail = trail;
    }

    List<OrgPath> counties() {
        return erasures.counties();
    }

    /// In the system's scope, in the current transaction.
    ///
    /// @return how many children
    int erase(OrgPath county) {
        var rule = rules.today(county).of(KEPT);
        var before = trail.today().minusYears(rule.content().years());
        var due = erasures.due(county, before, BATCH);
        due.forEach(child -> erase(child, rule.label()));
        return due.size();
    }

    private void erase(DueChild child, String rule) {
        var family = family(child.id());
        var erased = erasures.erase(child.id());
        reach.forget(family);
        var made = ChildErasure.of(child, rule, erased, trail.today());
        erasures.persistAndFlush(made);
        snapshots.publish(List.of(child.id()));
        trail.erased(made);
    }

    private List<UUID> family(UUID child) {
        return guardianships.of(List.of(child)).getOrDefault(child, List.of()).stream()
                .map(GuardianLink::guardianId)
                .toList();
    }
}
