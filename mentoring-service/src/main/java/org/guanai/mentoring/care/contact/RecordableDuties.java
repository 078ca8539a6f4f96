package org.guanai.mentoring.care.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.Optional;
import java.util.UUID;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.rule.Held;
import org.guanai.kit.rule.RuleOf;
import org.guanai.kit.rule.Rules;
import org.guanai.mentoring.match.pairing.ActivePairings;
import org.guanai.mentoring.rhythm.duty.DutyBook;
import org.guanai.mentoring.rhythm.duty.OpenDuty;

/// Finds the duty for which a contact is recorded, and the rule by which it is accepted.
@ApplicationScoped
class RecordableDuties {
    @Produces
    static final RuleOf<BackDating> BACK_DATING = new RuleOf<>("back-dating", BackDating.class);

    private final DutyBook duties;
    private final ActivePairings pairings;
    private final Rules rules;

    RecordableDuties(DutyBook duties, ActivePairings pairings, Rules rules) {
        this.duties = duties;
        this.pairings = pairings;
        this.rules = rules;
    }

    /// Locked.
    ///
    /// @param helper only pairings of this helper; of all when empty
    /// @throws Refusal.Absent when there is no such pairing
    /// @throws Refusal.Unprocessable when it has ended, or owes no such contact
    OpenDuty of(ContactEntry entry, Optional<UUID> helper) {
        return duties.open(entry.pairingId(), entry.kind().duty(), helper)
                .orElseThrow(() -> refusal(entry, helper));
    }

    /// The rule of the duty's county by which a contact is accepted.
    Held<BackDating> rule(OpenDuty open) {
        return rules.today(open.duty().subject().org()).of(BACK_DATING);
    }

    private Refusal refusal(ContactEntry entry, Optional<UUID> helper) {
        return pairings.isActive(entry.pairingId(), helper)
                .<Refusal>map(active ->
                        active
                                ? Refusal.unprocessable("mentoring.kind-not-of-pairing", "kind")
                                : Refusal.unprocessable("mentoring.pairing-ended", "pairingId"))
                .orElseGet(Refusal::absent);
    }
}
