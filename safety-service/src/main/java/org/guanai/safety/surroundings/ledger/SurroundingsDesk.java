package org.guanai.safety.surroundings.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.http.Editable;
import org.guanai.kit.http.Listing;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.safety.acting.ActingPost;
import org.guanai.safety.agency.Agency;
import org.guanai.safety.file.RecordKind;
import org.guanai.safety.file.RecordOwner;
import org.guanai.safety.surroundings.OpenByAgency;
import org.guanai.safety.surroundings.StepEntry;
import org.guanai.safety.surroundings.SurroundingsCorrection;
import org.guanai.safety.surroundings.SurroundingsEntry;
import org.guanai.safety.surroundings.SurroundingsState;
import org.guanai.safety.surroundings.SurroundingsSummary;
import org.guanai.safety.surroundings.SurroundingsView;

/// Keeps the ledger of hazards around schools.
@ApplicationScoped
class SurroundingsDesk implements RecordOwner {
    private static final String NOUN = "surroundings-hazard";

    private final SurroundingsHazards hazards;
    private final SurroundingsSteps steps;
    private final OpenHazards open;
    private final ActingPost post;
    private final Journal journal;

    SurroundingsDesk(
            SurroundingsHazards hazards,
            SurroundingsSteps steps,
            OpenHazards open,
            ActingPost post,
            Journal journal) {
        this.hazards = hazards;
        this.steps = steps;
        this.open = open;
        this.post = post;
        this.journal = journal;
    }

    /// In the transaction of the idempotency key.
    SurroundingsView find(SurroundingsEntry entry) {
        post.requirePast(entry.foundOn(), "foundOn");
        var hazard = SurroundingsHazard.found(post.school(entry.school()), entry);
        hazards.persistAndFlush(hazard);
        journal.wrote(NOUN, hazard.id, "kind", "place", "agency");
        return shown(hazard);
    }

    @Transactional
    Page<SurroundingsSummary> list(
            String school,
            SurroundingsState state,
            Agency agency,
            String org,
            LocalDate from,
            LocalDate to,
            Paging paging) {
        return Listing.of(hazards.getEntityManager(), SurroundingsHazard.class)
                .where("it.org = :school", post.filter(school))
                .within("org", org)
                .where("it.foundOn >= :from", from)
                .where("it.foundOn <= :to", to)
                .where("it.state = :state", state)
                .where("it.agency = :agency", agency)
                .newestFirst("id")
                .page(paging, SurroundingsSummary.class);
    }

    @Transactional
    OpenByAgency byAgency(String school) {
        return new OpenByAgency(open.byAgency(post.filter(school), post.today()));
    }

    @Transactional
    SurroundingsView show(UUID id) {
        return shown(hazards.findByIdOptional(id).orElseThrow(Refusal::absent));
    }

    /// @throws Refusal.Stale when it has changed since
    @Transactional
    SurroundingsView correct(UUID id, String ifMatch, SurroundingsCorrection correction) {
        var hazard = hazards.held(id);
        Editable.check(ifMatch, hazard.version);
        post.requireAt(hazard.org, correction.hazard().school());
        post.requirePast(correction.hazard().foundOn(), "foundOn");
        hazard.correct(correction.hazard());
        hazards.flush();
        journal.corrected(NOUN, id, correction.reason(), "kind", "place", "agency", "dueOn");
        return shown(hazard);
    }

    SurroundingsView step(UUID id, StepEntry entry) {
        post.requirePast(entry.doneOn(), "doneOn");
        var hazard = hazards.held(id);
        hazard.step(entry);
        steps.persistAndFlush(SurroundingsStep.taken(hazard, entry, post.person()));
        journal.wrote(NOUN, id, entry.kind().name());
        return shown(hazard);
    }

    SurroundingsView withdraw(UUID id, String reason) {
        var hazard = hazards.held(id);
        hazard.withdraw(post.today());
        hazards.flush();
        journal.withdrew(NOUN, id, reason);
        return shown(hazard);
    }

    @Override
    public RecordKind kind() {
        return RecordKind.SURROUNDINGS;
    }

    @Override
    public OrgPath org(UUID record, boolean writing) {
        if (!writing) {
            return hazards.findByIdOptional(record).orElseThrow(Refusal::absent).org;
        }
        var hazard = hazards.held(record);
        hazard.requireOpen();
        return hazard.org;
    }

    private SurroundingsView shown(SurroundingsHazard hazard) {
        return hazard.view(steps.of(hazard.id), post.today());
    }
}
