package org.guanai.safety.incident;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.guanai.events.Roles;
import org.guanai.kit.http.Listing;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.safety.acting.ActingPost;
import org.guanai.safety.reporter.Reporter;
import org.guanai.safety.reporter.ReporterSeal;
import org.guanai.safety.suspect.Humans;
import org.guanai.safety.suspect.SuspectCheck;
import org.guanai.safety.telling.StudentParts;

/// The incidents, within what the policy shows and the caller's post allows: class teachers see
/// those of their own class, other staff who neither lead nor supervise those that they reported,
/// and a suspect none, whatever other post they have. Other features get an [IncidentCase].
@ApplicationScoped
public class Incidents implements PanacheRepositoryBase<Incident, UUID> {
    private static final List<String> OVERSEERS =
            List.of(
                    Roles.COUNTY_OFFICER,
                    Roles.TOWNSHIP_OFFICER,
                    Roles.SAFETY_OFFICER,
                    Roles.PRINCIPAL,
                    Roles.AUDITOR);

    /// An auditor and a township see that it was dealt with, and how, but not what happened to a
    /// child.
    private static final List<String> READERS =
            List.of(
                    Roles.COUNTY_OFFICER,
                    Roles.SAFETY_OFFICER,
                    Roles.PRINCIPAL,
                    Roles.AID_OFFICER,
                    Roles.CLASS_TEACHER,
                    Roles.TEACHER,
                    Roles.COUNSELLOR);

    private static final String OF_THE_CLIENT = "clientId = :id and org = :org";

    private final SuspectCheck suspects;
    private final ReporterSeal reporters;
    private final StudentParts parts;
    private final Humans humans;
    private final Caller caller;
    private final ActingPost post;

    Incidents(
            SuspectCheck suspects,
            ReporterSeal reporters,
            StudentParts parts,
            Humans humans,
            Caller caller,
            ActingPost post) {
        this.suspects = suspects;
        this.reporters = reporters;
        this.parts = parts;
        this.humans = humans;
        this.caller = caller;
        this.post = post;
    }

    /// @throws Refusal.Absent when there is none that the caller sees
    public IncidentCase find(UUID id) {
        return seen(id);
    }

    /// As `find`, locked until the end of the transaction, for a caller who stands above all of its
    /// students.
    ///
    /// @throws Refusal.Forbidden when some are of another school
    public IncidentCase locked(UUID id) {
        return held(id);
    }

    /// As `locked`.
    ///
    /// @throws Refusal.Conflict once it is closed, or taken back
    public IncidentCase open(UUID id) {
        var incident = held(id);
        incident.requireOpen();
        return incident;
    }

    /// The incidents that are not over, for the system, in the order of their ids.
    ///
    /// @param after all of them are later than it
    public List<IncidentCase> standing(UUID after, int limit) {
        return find(
                        "state in :open and id > :after order by id",
                        Map.of(
                                "open",
                                List.of(IncidentState.REPORTED, IncidentState.HANDLED),
                                "after",
                                after))
                .page(0, limit)
                .stream()
                .map(IncidentCase.class::cast)
                .toList();
    }

    /// Where an incident without students happened.
    ///
    /// @param school 10-digit 学校标识码; null for the caller's own place
    /// @throws Refusal.Absent when the caller acts for no such school
    OrgPath place(String school) {
        return post.place(school);
    }

    /// Whether the caller reads the words of what they see.
    public boolean reads() {
        return !caller.personBound() && READERS.stream().anyMatch(caller::is);
    }

    /// The person who acts now, null for a client without one.
    public UUID actor() {
        return caller.maybePerson().orElse(null);
    }

    /// The caller as the reporter of an incident, sealed to it; null for a client without a person.
    Reporter callersSeal(UUID incident) {
        return reporters.seal(incident);
    }

    /// What the caller's own reports are found by.
    List<byte[]> callersIndexes() {
        return reporters.callersIndexes();
    }

    /// Who reported it; empty for a client without a person. To be disclosed on record only.
    ///
    /// @param incident that the caller holds
    public Optional<UUID> reporter(IncidentCase incident) {
        return reporters.open(findById(incident.id()).reporter, incident.id());
    }

    /// What the caller sees of an incident's id; empty when it is none, or closed to them.
    public Optional<IncidentCase> shown(UUID id) {
        return findByIdOptional(id).filter(this::allows).map(IncidentCase.class::cast);
    }

    /// Whether this is who reported it, by person or human: not to be told.
    public boolean isReporter(IncidentCase incident, String actor) {
        return reporter(incident)
                .filter(r ->
                        r.toString().equals(actor)
                                || humans.of(Set.of(r)).stream()
                                        .anyMatch(h -> h.toString().equals(actor)))
                .isPresent();
    }

    /// @throws Refusal.Absent when there is none that the caller sees
    Incident seen(UUID id) {
        return findByIdOptional(id)
                .or(() -> find(OF_THE_CLIENT, clientKey(id)).firstResultOptional())
                .filter(this::allows)
                .orElseThrow(Refusal::absent);
    }

    /// Leaves out of a list what the caller is suspected of.
    void keepOut(Listing<Incident> listing) {
        suspects.keepOut(listing);
    }

    /// Whether the caller sees what others reported, of all classes.
    boolean oversees() {
        return OVERSEERS.stream().anyMatch(caller::is);
    }

    boolean allows(Incident incident) {
        if (suspects.isCaller(incident.suspects())) {
            return false;
        }
        return caller.personBound()
                || oversees()
                || reporters.isCaller(incident.reporter)
                || isOfOwnClass(incident.id);
    }

    /// As `locked`. The policy locks only what lies at or below the caller's organisation.
    Incident held(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .or(() ->
                        find(OF_THE_CLIENT, clientKey(id))
                                .withLock(LockModeType.PESSIMISTIC_WRITE)
                                .firstResultOptional())
                .filter(this::allows)
                .orElseThrow(() -> shared(id));
    }

    private Refusal shared(UUID id) {
        seen(id);
        return Refusal.forbidden("safety.incident-of-several-schools");
    }

    private boolean isOfOwnClass(UUID incident) {
        return caller.is(Roles.CLASS_TEACHER)
                && caller.maybePerson()
                        .filter(teacher -> parts.areOfClassOf(teacher, incident))
                        .isPresent();
    }

    private Map<String, Object> clientKey(UUID id) {
        return Map.of("id", id, "org", new OrgPath(caller.org()));
    }
}
