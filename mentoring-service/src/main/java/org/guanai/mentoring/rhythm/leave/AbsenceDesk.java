package org.guanai.mentoring.rhythm.leave;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.rule.RuleOf;
import org.guanai.kit.rule.Rules;
import org.guanai.mentoring.known.staff.StaffMembers;

/// Recording that teachers are away. A short absence excuses their duties; a long one ends their
/// pairings, so that the children are gaps at once and their principal hears of it.
@ApplicationScoped
class AbsenceDesk {
    @Produces
    static final RuleOf<AbsenceRule> ABSENCE = new RuleOf<>("helper-absence", AbsenceRule.class);

    private final HelperAbsences absences;
    private final AbsenceEffects effects;
    private final StaffMembers staff;
    private final Rules rules;
    private final Journal journal;
    private final Clock clock;

    AbsenceDesk(
            HelperAbsences absences,
            AbsenceEffects effects,
            StaffMembers staff,
            Rules rules,
            Journal journal,
            Clock clock) {
        this.absences = absences;
        this.effects = effects;
        this.staff = staff;
        this.rules = rules;
        this.journal = journal;
        this.clock = clock;
    }

    /// @param by who records it
    /// @throws Refusal.Absent for somebody who is none of the caller's staff
    /// @throws Refusal.Unprocessable when a long absence has not begun
    @Transactional
    UUID record(AbsenceEntry entry, UUID by) {
        var org = staff.org(entry.helperId()).orElseThrow(Refusal::absent);
        var absence = HelperAbsence.record(org, entry, by, clock.instant());
        var isLong = absence.isLong(rules.today(org).of(ABSENCE).content().longDays());
        if (isLong && entry.from().isAfter(LocalDate.now(clock))) {
            throw Refusal.unprocessable("mentoring.absence-not-begun", "from");
        }
        absences.persistAndFlush(absence);
        journal.wrote(HelperAbsence.TABLE, absence.id, "from", "until", "cause", "reason");
        effects.begin(absence, isLong, by);
        return absence.id;
    }

    /// What was excused is owed again; a pairing that had ended is brought back by itself.
    @Transactional
    UUID withdraw(UUID id, String reason) {
        var absence = absences.locked(id).orElseThrow(Refusal::absent);
        absence.withdraw(reason, clock.instant());
        absences.flush();
        journal.withdrew(HelperAbsence.TABLE, id, reason);
        effects.takeBack(absence, reason);
        return id;
    }
}
