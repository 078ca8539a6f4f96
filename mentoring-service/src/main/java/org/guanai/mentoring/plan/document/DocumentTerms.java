package org.guanai.mentoring.plan.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.guanai.kit.problem.Refusal;
import org.guanai.mentoring.match.event.PairingPeriod;
import org.guanai.mentoring.rhythm.kind.Due;
import org.guanai.mentoring.rhythm.kind.DutyKind;
import org.guanai.reference.CountyCalendars;
import org.guanai.reference.Term;

/// For which term a document is written: the one whose window has opened last.
@ApplicationScoped
class DocumentTerms {
    private final CountyCalendars calendars;
    private final Clock clock;

    DocumentTerms(CountyCalendars calendars, Clock clock) {
        this.calendars = calendars;
        this.clock = clock;
    }

    /// @throws Refusal.Unprocessable before any window has opened, and when the pairing was not
    ///   active in that term
    String of(PairingPeriod pairing, DutyKind duty) {
        var due = (Due.Termly) duty.due();
        var today = LocalDate.now(clock);
        return calendars.of(pairing.pairing().org()).stream()
                .flatMap(calendar -> calendar.terms().reversed().stream())
                .filter(term -> !opens(term, due).isAfter(today))
                .findFirst()
                .filter(term -> !pairing.from().isAfter(term.endsOn()))
                .filter(term ->
                        pairing.until() == null || !pairing.until().isBefore(term.startsOn()))
                .map(Term::code)
                .orElseThrow(
                        () -> Refusal.unprocessable("mentoring.document-too-early", "pairingId"));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Instant now() {
        return clock.instant();
    }

    private static LocalDate opens(Term term, Due.Termly due) {
        var about = due.about() == Due.Termly.About.START ? term.startsOn() : term.endsOn();
        return about.minusDays(due.opensBefore());
    }
}
