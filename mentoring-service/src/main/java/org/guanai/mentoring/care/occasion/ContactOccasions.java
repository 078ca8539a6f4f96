package org.guanai.mentoring.care.occasion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.rule.Held;
import org.guanai.kit.rule.RuleOf;
import org.guanai.kit.rule.Rules;
import org.guanai.kit.scope.OrgPath;
import org.guanai.mentoring.care.kind.ContactKind;
import org.guanai.mentoring.known.student.Students;
import org.guanai.mentoring.match.event.PairingPeriod;
import org.guanai.mentoring.match.pairing.ActivePairings;
import org.guanai.mentoring.rhythm.duty.DutyBook;
import org.guanai.mentoring.rhythm.duty.OpenDuty;
import org.guanai.mentoring.rhythm.duty.Subject;

/// Finds what a contact is recorded for. Of an active pairing that is one statement; only what has
/// ended costs more.
@ApplicationScoped
public class ContactOccasions {
    @Produces
    static final RuleOf<BackDating> BACK_DATING = new RuleOf<>("back-dating", BackDating.class);

    private final DutyBook duties;
    private final ActivePairings pairings;
    private final Students students;
    private final Rules rules;
    private final LateEntries late;
    private final Clock clock;

    ContactOccasions(
            DutyBook duties,
            ActivePairings pairings,
            Students students,
            Rules rules,
            LateEntries late,
            Clock clock) {
        this.duties = duties;
        this.pairings = pairings;
        this.students = students;
        this.rules = rules;
        this.late = late;
        this.clock = clock;
    }

    /// @param helper only pairings of this helper; of all when empty
    /// @throws Refusal.Absent when there is no such pairing
    /// @throws Refusal.Unprocessable when it owes no such contact
    public ContactOccasion of(UUID pairing, ContactKind kind, Optional<UUID> helper) {
        return duties.open(pairing, kind.duty(), helper)
                .map(this::running)
                .orElseGet(() -> ended(pairing, kind, helper));
    }

    /// As `of`, without a lock: for a contact that is there already.
    public ContactOccasion known(UUID pairing, ContactKind kind) {
        var period = pairings.period(pairing, Optional.empty()).orElseThrow(Refusal::absent);
        return of(period, kind);
    }

    private ContactOccasion running(OpenDuty open) {
        var duty = open.duty();
        return new ContactOccasion(
                duty.subject(),
                duty.since(),
                null,
                open.studentName(),
                Optional.of(open),
                rule(duty.subject().org()),
                late(duty.subject().id()));
    }

    /// The helper of before a hand-over enters what was done until then.
    private ContactOccasion ended(UUID pairing, ContactKind kind, Optional<UUID> helper) {
        var period = pairings.period(pairing, helper).orElseThrow(Refusal::absent);
        if (period.until() == null) {
            throw Refusal.unprocessable("mentoring.kind-not-of-pairing", "kind");
        }
        return of(period, kind);
    }

    private ContactOccasion of(PairingPeriod period, ContactKind kind) {
        if (period.kind() != kind.duty().owedBy()) {
            throw Refusal.unprocessable("mentoring.kind-not-of-pairing", "kind");
        }
        var pairing = period.pairing();
        return new ContactOccasion(
                new Subject(pairing.id(), pairing.org(), pairing.helperId(), pairing.studentId()),
                period.from(),
                period.until(),
                students.name(pairing.studentId()).orElse(null),
                Optional.empty(),
                rule(pairing.org()),
                late(pairing.id()));
    }

    private Predicate<LocalDate> late(UUID pairing) {
        return on -> late.isAllowed(pairing, on, LocalDate.now(clock));
    }

    private Held<BackDating> rule(OrgPath org) {
        return rules.today(org).of(BACK_DATING);
    }
}
