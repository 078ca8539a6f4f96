package org.guanai.safety.mandatory.report;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.guanai.events.Roles;
import org.guanai.kit.http.Listing;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.safety.acting.ActingPost;
import org.guanai.safety.reporter.ReporterSeal;
import org.guanai.safety.suspect.Humans;
import org.guanai.safety.suspect.SuspectCheck;

/// The mandatory reports that the caller sees; none for a suspect, whatever their post.
@ApplicationScoped
public class MandatoryReports implements PanacheRepositoryBase<MandatoryReport, UUID> {
    private static final String[] LEADERS = {
        Roles.COUNTY_OFFICER, Roles.SAFETY_OFFICER, Roles.PRINCIPAL
    };

    private final SuspectCheck suspects;
    private final ReporterSeal reporters;
    private final Humans humans;
    private final ActingPost post;

    MandatoryReports(
            SuspectCheck suspects, ReporterSeal reporters, Humans humans, ActingPost post) {
        this.suspects = suspects;
        this.reporters = reporters;
        this.humans = humans;
        this.post = post;
    }

    /// @throws Refusal.Absent when there is none that the caller sees
    MandatoryReport seen(UUID id) {
        return shown(id).orElseThrow(Refusal::absent);
    }

    /// Empty when there is none that the caller sees.
    Optional<MandatoryReport> shown(UUID id) {
        return findByIdOptional(id).filter(this::allows);
    }

    /// Whether an actor of the audit is this person, in whatever post.
    boolean isSame(UUID person, String actor) {
        return person.toString().equals(actor)
                || humans.of(Set.of(person)).stream().anyMatch(h -> h.toString().equals(actor));
    }

    /// As `seen`, locked, for those who lead the case.
    MandatoryReport held(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(this::allows)
                .orElseThrow(Refusal::absent);
    }

    /// Its organisation, for another feature.
    ///
    /// @throws Refusal.Absent when there is none that the caller sees
    /// @throws Refusal.Conflict when it is to be written and is over
    public OrgPath org(UUID id, boolean writing) {
        var report = writing ? held(id) : seen(id);
        if (writing) {
            report.requireOpen();
        }
        return report.org;
    }

    /// Newest first. Who does not lead sees those that they made.
    Page<MandatorySummary> list(String school, MandatoryState state, Paging paging) {
        var listing =
                Listing.of(getEntityManager(), MandatoryReport.class)
                        .where("it.org = :school", post.filter(school))
                        .where("it.state = :state", state)
                        .newestFirst("id");
        suspects.keepOut(listing);
        if (!leads() && !post.isOneOf(Roles.AUDITOR)) {
            listing.where(
                    "it.reporter.index in (:mine)",
                    Map.of("mine", reporters.callersIndexes(MandatoryWords.TABLE)));
        }
        return listing.page(paging, MandatorySummary.class);
    }

    /// Who made it; empty for a client without a person. To be disclosed on record only.
    Optional<UUID> reporter(MandatoryReport report) {
        return reporters.open(MandatoryWords.TABLE, report.reporter, report.id);
    }

    boolean leads() {
        return post.isOneOf(LEADERS);
    }

    boolean isMine(MandatoryReport report) {
        return reporters.isCaller(MandatoryWords.TABLE, report.reporter);
    }

    private boolean allows(MandatoryReport report) {
        return !suspects.isCaller(report.suspects())
                && (leads() || post.isOneOf(Roles.AUDITOR) || isMine(report));
    }
}
