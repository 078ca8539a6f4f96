package org.guanai.safety.incident;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.guanai.events.Roles;
import org.guanai.kit.http.Editable;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;

/// The incidents, within what the policy shows and the caller's role allows: staff who neither lead
/// nor supervise see those that they reported, and a suspect none, whatever other role they have.
/// Other features get a [Case].
@ApplicationScoped
public class Incidents implements PanacheRepositoryBase<Incident, UUID> {
    private static final List<String> OVERSEERS =
            List.of(
                    Roles.COUNTY_OFFICER,
                    Roles.SAFETY_OFFICER,
                    Roles.PRINCIPAL,
                    Roles.CLASS_TEACHER,
                    Roles.AUDITOR);

    private final Caller caller;

    Incidents(Caller caller) {
        this.caller = caller;
    }

    /// @throws Refusal.Absent when there is none that the caller sees
    public Case find(UUID id) {
        return Case.of(seen(id));
    }

    /// As `find`, locked until the end of the transaction, so that reports on it come one after the
    /// other.
    ///
    /// @throws Refusal.Conflict once it is closed
    public Case locked(UUID id) {
        var incident =
                findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                        .filter(this::allows)
                        .orElseThrow(Refusal::absent);
        incident.requireOpen();
        return Case.of(incident);
    }

    /// The person who reports now, null for a client without one.
    public UUID reporter() {
        return caller.maybePerson().orElse(null);
    }

    /// @throws Refusal.Absent when there is none that the caller sees
    Incident seen(UUID id) {
        return findByIdOptional(id).filter(this::allows).orElseThrow(Refusal::absent);
    }

    /// As `seen`, for a caller who stands above all of its students.
    ///
    /// @throws Refusal.Stale when it has changed since
    Incident changeable(UUID id, String ifMatch) {
        var incident = seen(id);
        if (!incident.org.isWithin(new OrgPath(caller.org()))) {
            throw Refusal.forbidden("safety.incident-of-several-schools");
        }
        Editable.check(ifMatch, incident.version);
        return incident;
    }

    /// Whether the caller sees what others reported.
    boolean oversees() {
        return OVERSEERS.stream().anyMatch(caller::is);
    }

    private boolean allows(Incident incident) {
        var me = caller.maybePerson();
        if (me.filter(incident::isKeptFrom).isPresent()) {
            return false;
        }
        return caller.personBound()
                || oversees()
                || me.filter(p -> p.equals(incident.reportedBy)).isPresent();
    }

    /// @param org path of the organisation that it belongs to
    public record Case(UUID id, OrgPath org, Instant reportedAt) {
        static Case of(Incident i) {
            return new Case(i.id, i.org, i.reportedAt);
        }
    }
}
