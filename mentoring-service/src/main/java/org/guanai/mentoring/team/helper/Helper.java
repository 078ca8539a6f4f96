package org.guanai.mentoring.team.helper;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.guanai.events.mentoring.HelperType;
import org.guanai.events.mentoring.team.VettingExpiring;
import org.guanai.kit.id.Ids;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sealing.Sealer;
import org.guanai.mentoring.team.entry.Category;
import org.guanai.mentoring.team.entry.HelperChange;
import org.guanai.mentoring.team.entry.HelperRegistration;
import org.guanai.mentoring.team.entry.HelperState;
import org.guanai.mentoring.team.event.HelperLeft;
import org.guanai.mentoring.team.event.HelperSuspended;
import org.guanai.mentoring.team.vetting.VettingView;

/// A helper who is not staff (3.1.4a): surrogate parent (代理家长) or external counsellor (校外辅导员). Each
/// step is told as a snapshot.
@Entity
class Helper {
    private static final String TABLE = "helper";

    @Id UUID id;

    /// The organisation that looks after the helper.
    OrgPath org;

    String name;

    @Enumerated(EnumType.STRING)
    HelperType type;

    @Enumerated(EnumType.STRING)
    Category category;

    String unit;

    /// Why they are able to look after a child (代理能力说明).
    String capability;

    /// What they wrote when they applied: sealed, as JSON.
    byte[] application;

    byte[] phone;
    byte[] email;

    @Enumerated(EnumType.STRING)
    HelperState state;

    LocalDate vettedUntil;

    /// Who took the application, and so may not vet.
    String registeredBy;

    /// Why they were suspended by hand, or turned down.
    String why;

    /// Last day of the vetting whose end was announced.
    LocalDate warnedUntil;

    Instant recordedAt;
    @Version long version;

    protected Helper() {}

    private Helper(HelperRegistration r, OrgPath path, Sealer sealer, String by, Instant now) {
        id = Ids.next();
        org = path;
        name = r.name().strip();
        type = r.type();
        category = r.category();
        unit = r.unit();
        capability = r.capability();
        registeredBy = by;
        phone = sealer.seal(r.phone(), TABLE, id, "phone");
        email = sealer.seal(r.email(), TABLE, id, "email");
        state = HelperState.CANDIDATE;
        recordedAt = now;
    }

    /// @param by who takes the application
    /// @throws Refusal.Unprocessable when the category is not one of this type's
    static Helper register(
            HelperRegistration r, OrgPath org, Sealer sealer, String by, Instant now) {
        if (!r.category().suits(r.type())) {
            throw Refusal.unprocessable("mentoring.category-not-of-type", "category");
        }
        return new Helper(r, org, sealer, by, now);
    }

    /// Takes the outcome of a vetting; the newest one counts.
    ///
    /// @return empty unless the helper was active until now
    Optional<HelperSuspended> take(VettingView vetting) {
        var suspended = isActive() && !vetting.passed();
        state = vetting.passed() ? HelperState.ACTIVE : HelperState.SUSPENDED;
        vettedUntil = vetting.passed() ? vetting.validUntil() : null;
        why = null;
        return suspended ? Optional.of(new HelperSuspended(id)) : Optional.empty();
    }

    /// @param c what is not shown stays when it is absent
    /// @throws Refusal.Unprocessable when the category is not one of this type's
    void change(HelperChange c, Sealer sealer) {
        if (!c.category().suits(type)) {
            throw Refusal.unprocessable("mentoring.category-not-of-type", "category");
        }
        name = c.name().strip();
        category = c.category();
        unit = c.unit();
        capability = c.capability();
        phone = c.phone() == null ? phone : sealed(c.phone(), "phone", sealer);
        email = c.email() == null ? email : sealed(c.email(), "email", sealer);
    }

    /// Whoever takes an application does not vet it.
    ///
    /// @throws Refusal.Conflict for the recruiter
    void requireOther(String vetter) {
        if (vetter.equals(registeredBy)) {
            throw Refusal.conflict("mentoring.vetting-by-recruiter");
        }
    }

    /// Suspended by hand, whatever the vetting says; a new one that is passed brings them back.
    ///
    /// @throws Refusal.Conflict when they are not active
    HelperSuspended suspend(String reason) {
        if (!isActive()) {
            throw Refusal.conflict("mentoring.helper-not-active");
        }
        why = reason;
        return expire();
    }

    /// The application is turned down. No event of its own: the snapshot tells that they are not
    /// active.
    ///
    /// @throws Refusal.Conflict when they are no candidate
    void refuse(String reason) {
        if (state != HelperState.CANDIDATE) {
            throw Refusal.conflict("mentoring.helper-no-candidate");
        }
        state = HelperState.REFUSED;
        why = reason;
    }

    /// The vetting ends soon, and is announced once.
    VettingExpiring warn() {
        warnedUntil = vettedUntil;
        return new VettingExpiring(id, org.text(), vettedUntil);
    }

    void apply(String json, Sealer sealer) {
        application = sealer.seal(json, TABLE, id, "application");
    }

    String openApplication(Sealer sealer) {
        return sealer.open(application, TABLE, id, "application");
    }

    /// Helps no more.
    ///
    /// @throws Refusal.Conflict when they have left already
    HelperLeft leave() {
        if (state == HelperState.LEFT) {
            throw Refusal.conflict("mentoring.helper-left");
        }
        state = HelperState.LEFT;
        vettedUntil = null;
        return new HelperLeft(id);
    }

    /// The vetting has run out.
    HelperSuspended expire() {
        state = HelperState.SUSPENDED;
        vettedUntil = null;
        return new HelperSuspended(id);
    }

    boolean isActive() {
        return state == HelperState.ACTIVE;
    }

    boolean isVettedOn(LocalDate day) {
        return isActive() && !vettedUntil.isBefore(day);
    }

    private byte[] sealed(String text, String field, Sealer sealer) {
        return text.isBlank() ? null : sealer.seal(text, TABLE, id, field);
    }

    String openPhone(Sealer sealer) {
        return sealer.open(phone, TABLE, id, "phone");
    }

    String openEmail(Sealer sealer) {
        return sealer.open(email, TABLE, id, "email");
    }
}
