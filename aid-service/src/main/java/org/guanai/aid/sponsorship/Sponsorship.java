package org.guanai.aid.sponsorship;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.aid.sponsorship.order.SponsorshipEnding.EndCause;
import org.guanai.aid.sponsorship.order.SponsorshipEntry;
import org.guanai.aid.student.KnownStudent;
import org.guanai.events.aid.SponsorshipChanged;
import org.guanai.kit.id.Ids;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;

/// A sponsorship (一对一资助): one child, one sponsor.
@Entity
class Sponsorship {
    @Id UUID id;
    OrgPath org;
    UUID studentId;
    UUID sponsorId;

    /// What the sponsor knows the child by.
    String pupilCode;

    /// The guardian lets the sponsor know the given name.
    boolean firstName;

    String consentBy;
    LocalDate consentOn;

    @Enumerated(EnumType.STRING)
    SponsorshipEntry.GiftForm form;

    BigDecimal perYear;

    @Enumerated(EnumType.STRING)
    SponsorshipEntry.Rhythm rhythm;

    LocalDate nextDueOn;
    LocalDate startsOn;

    @Enumerated(EnumType.STRING)
    State state;

    LocalDate endedOn;

    @Enumerated(EnumType.STRING)
    EndCause endCause;

    @Version long version;

    protected Sponsorship() {}

    /// Announced by [#began].
    static Sponsorship agreed(SponsorshipEntry entry, KnownStudent student) {
        var sponsorship = new Sponsorship();
        sponsorship.id = Ids.next();
        sponsorship.org = student.org();
        sponsorship.studentId = student.id();
        sponsorship.sponsorId = entry.sponsorId();
        sponsorship.pupilCode = "S%08X".formatted((int) sponsorship.id.getLeastSignificantBits());
        sponsorship.firstName = entry.firstName();
        sponsorship.consentBy = entry.consentBy();
        sponsorship.consentOn = entry.consentOn();
        sponsorship.form = entry.form();
        sponsorship.perYear = entry.perYear().yuan();
        sponsorship.rhythm = entry.rhythm();
        sponsorship.startsOn = entry.startsOn();
        sponsorship.nextDueOn = entry.startsOn();
        sponsorship.state = State.ACTIVE;
        return sponsorship;
    }

    SponsorshipChanged began(Instant at) {
        return new SponsorshipChanged(id, studentId, org.text(), true, at);
    }

    /// @throws Refusal.Conflict when it is over
    SponsorshipChanged end(EndCause cause, LocalDate on, Instant at) {
        requireActive();
        state = State.ENDED;
        endedOn = on;
        endCause = cause;
        return new SponsorshipChanged(id, studentId, org.text(), false, at);
    }

    /// A gift has come. The gift announces itself.
    ///
    /// @throws Refusal.Conflict when it is over
    void given(LocalDate on) {
        requireActive();
        nextDueOn = rhythm.after(nextDueOn.isAfter(on) ? on : nextDueOn);
    }

    void requireActive() {
        if (state != State.ACTIVE) {
            throw Refusal.conflict("aid.sponsorship-over");
        }
    }

    /// Where it stands; both are announced by `SponsorshipChanged`.
    enum State {
        ACTIVE,
        ENDED
    }
}
