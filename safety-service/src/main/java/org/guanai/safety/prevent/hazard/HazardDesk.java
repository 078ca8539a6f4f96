package org.guanai.safety.prevent.hazard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.guanai.events.Topics;
import org.guanai.kit.http.Editable;
import org.guanai.kit.http.Listing;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.safety.acting.ActingPost;
import org.guanai.safety.file.RecordKind;
import org.guanai.safety.file.RecordOwner;
import org.guanai.safety.staff.StaffRoll;

/// Keeps the ledger of hazards.
@ApplicationScoped
public class HazardDesk implements RecordOwner {
    private static final String NOUN = "hazard";

    private final Hazards hazards;
    private final StaffRoll staff;
    private final ActingPost post;
    private final Journal journal;

    HazardDesk(Hazards hazards, StaffRoll staff, ActingPost post, Journal journal) {
        this.hazards = hazards;
        this.staff = staff;
        this.post = post;
        this.journal = journal;
    }

    /// In the transaction of the idempotency key.
    ///
    /// @param check with which it was found; null when it was found otherwise
    /// @throws Refusal.Absent for an owner whom the caller does not see
    public HazardView find(HazardEntry entry, UUID check) {
        post.requirePast(entry.foundOn(), "foundOn");
        staff.requireKnown(entry.ownerId());
        var hazard = Hazard.found(post.place(entry.school()), entry, check);
        hazards.persistAndFlush(hazard);
        journal.publish(Topics.SAFETY_EVENTS, hazard.id, hazard.assignment());
        hazard.alarm().ifPresent(a -> journal.publish(Topics.SAFETY_EVENTS, hazard.id, a));
        journal.wrote(NOUN, hazard.id, "what", "owner", "dueOn");
        return hazard.view(post.today());
    }

    @Transactional
    Page<HazardSummary> list(
            String school,
            HazardState state,
            HazardKind kind,
            boolean overdue,
            String org,
            LocalDate from,
            LocalDate to,
            Paging paging) {
        var listing =
                Listing.of(hazards.getEntityManager(), Hazard.class)
                        .where("it.org = :school", post.filter(school))
                        .within("org", org)
                        .where("it.dueOn >= :from", from)
                        .where("it.dueOn <= :to", to)
                        .where("it.state = :state", state)
                        .where("it.kind = :kind", kind)
                        .newestFirst("id");
        if (overdue) {
            listing.where("it.dueOn < :today", post.today())
                    .where("it.state in (:open)", List.of(HazardState.OPEN, HazardState.RECTIFIED));
        }
        return listing.page(paging, HazardSummary.class);
    }

    @Transactional
    HazardView open(UUID id) {
        return hazards.findByIdOptional(id).orElseThrow(Refusal::absent).view(post.today());
    }

    /// @throws Refusal.Stale when it has changed since
    @Transactional
    HazardView change(UUID id, String ifMatch, HazardChange change) {
        var hazard = hazards.held(id);
        Editable.check(ifMatch, hazard.version);
        staff.requireKnown(change.ownerId());
        var wasMajor = hazard.grade == HazardGrade.MAJOR;
        hazard.change(change);
        hazards.flush();
        journal.publish(Topics.SAFETY_EVENTS, hazard.id, hazard.assignment());
        if (!wasMajor) {
            hazard.alarm().ifPresent(a -> journal.publish(Topics.SAFETY_EVENTS, id, a));
        }
        journal.corrected(NOUN, id, change.reason(), "grade", "measures", "owner", "dueOn");
        return hazard.view(post.today());
    }

    HazardView repair(UUID id, HazardRepair repair) {
        var hazard = hazards.held(id);
        hazard.repair(repair.done(), post.person(), post.today());
        return written(hazard, "repair");
    }

    HazardView review(UUID id, HazardReview review) {
        var hazard = hazards.held(id);
        hazard.review(review, post.person(), post.today());
        return written(hazard, "review");
    }

    HazardView withdraw(UUID id, String reason) {
        var hazard = hazards.held(id);
        hazard.withdraw();
        hazards.flush();
        journal.withdrew(NOUN, id, reason);
        return hazard.view(post.today());
    }

    @Override
    public RecordKind kind() {
        return RecordKind.HAZARD;
    }

    @Override
    public OrgPath org(UUID record, boolean writing) {
        if (!writing) {
            return hazards.findByIdOptional(record).orElseThrow(Refusal::absent).org;
        }
        var hazard = hazards.held(record);
        hazard.requireStanding();
        return hazard.org;
    }

    private HazardView written(Hazard hazard, String field) {
        hazards.flush();
        journal.wrote(NOUN, hazard.id, "state", field);
        return hazard.view(post.today());
    }
}
