package org.guanai.mentoring.care.explanation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.guanai.kit.problem.Refusal;
import org.guanai.mentoring.care.contact.ContactList;
import org.guanai.mentoring.care.contact.ContactView;
import org.guanai.mentoring.care.kind.ContactKind;
import org.guanai.mentoring.match.pairing.ActivePairings;
import org.guanai.mentoring.oversight.Oversight;
import org.guanai.mentoring.rhythm.due.DutyList;
import org.guanai.mentoring.rhythm.due.DutyView;
import org.guanai.mentoring.rhythm.due.MissedWindow;
import org.guanai.mentoring.rhythm.duty.Excuses;
import org.guanai.mentoring.rhythm.standing.Excuse;

/// Says of each overdue duty of a pairing why it is.
@ApplicationScoped
class OverdueDesk {
    private final ActivePairings pairings;
    private final DutyList duties;
    private final ContactList contacts;
    private final Excuses excuses;
    private final Oversight oversight;

    OverdueDesk(
            ActivePairings pairings,
            DutyList duties,
            ContactList contacts,
            Excuses excuses,
            Oversight oversight) {
        this.pairings = pairings;
        this.duties = duties;
        this.contacts = contacts;
        this.excuses = excuses;
        this.oversight = oversight;
    }

    /// By kind of duty.
    ///
    /// @throws Refusal.Absent for a pairing that is not the caller's to see
    @Transactional
    List<OverdueExplanation> of(UUID pairing) {
        if (!pairings.isKnown(Optional.of(pairing), Optional.empty(), oversight.onlyOf())) {
            throw Refusal.absent();
        }
        var rests = excuses.of(Set.of(pairing)).getOrDefault(pairing, List.of());
        return duties.overdueOf(pairing).stream().map(duty -> explained(duty, rests)).toList();
    }

    private OverdueExplanation explained(DutyView duty, List<Excuse> rests) {
        var own = rests.stream().filter(e -> e.isOf(duty.kind())).toList();
        return new OverdueExplanation(
                duty, duty.missed().stream().map(w -> explained(duty, w, own)).toList());
    }

    private WindowExplanation explained(DutyView duty, MissedWindow window, List<Excuse> rests) {
        var kind = contactKind(duty.kind());
        var recorded =
                kind.filter(_ -> window.from() != null)
                        .map(k ->
                                contacts.between(
                                        duty.pairingId(), k, window.from(), window.until()))
                        .orElse(List.of());
        return new WindowExplanation(
                window.from(),
                window.until(),
                OverdueCause.of(recorded),
                kind.map(k -> open(k, recorded)).filter(parts -> !parts.isEmpty()).orElse(null),
                recorded,
                rested(window, rests));
    }

    /// A document has none.
    private static Optional<ContactKind> contactKind(String code) {
        return Arrays.stream(ContactKind.values()).filter(k -> k.name().equals(code)).findFirst();
    }

    private static List<String> open(ContactKind kind, List<ContactView> recorded) {
        var done =
                recorded.stream()
                        .filter(ContactView::counts)
                        .flatMap(c -> c.parts().stream())
                        .toList();
        return ContactKind.names(kind.parts().stream().filter(p -> !done.contains(p)).toList());
    }

    private static int rested(MissedWindow window, List<Excuse> rests) {
        var first = window.from() == null ? window.until() : window.from();
        return (int)
                first.datesUntil(window.until().plusDays(1))
                        .filter(day -> rests.stream().anyMatch(e -> covers(e, day)))
                        .count();
    }

    private static boolean covers(Excuse excuse, LocalDate day) {
        return !day.isBefore(excuse.from()) && !day.isAfter(excuse.to());
    }
}
