package org.guanai.mentoring.plan.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.guanai.events.Roles;
import org.guanai.files.attachment.AttachmentContent;
import org.guanai.files.attachment.AttachmentDesk;
import org.guanai.files.attachment.AttachmentUpload;
import org.guanai.files.attachment.AttachmentView;
import org.guanai.kit.http.Cursor;
import org.guanai.kit.http.Listing;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;

/// Reading work plans, with their attachments. A draft is the school's own.
@ApplicationScoped
class WorkPlanList {
    private static final UUID FIRST = new UUID(0, 0);

    private final EntityManager entities;
    private final WorkPlans plans;
    private final AttachmentDesk attachments;
    private final Caller caller;

    WorkPlanList(
            EntityManager entities, WorkPlans plans, AttachmentDesk attachments, Caller caller) {
        this.entities = entities;
        this.plans = plans;
        this.attachments = attachments;
        this.caller = caller;
    }

    /// Newest first.
    @Transactional
    Page<WorkPlanView> list(
            Optional<OrgPath> under, String year, List<WorkPlanState> states, Paging paging) {
        return Listing.of(entities, WorkPlan.class)
                .within("org", under.orElse(null))
                .where("schoolYear = :year", year)
                .where("state in (:states)", states)
                .where("state <> :hidden", caller.is(Roles.PRINCIPAL) ? null : WorkPlanState.DRAFT)
                .newestFirst("id")
                .page(paging, WorkPlanView.class);
    }

    @Transactional
    WorkPlanView one(UUID id) {
        return WorkPlanView.of(found(id));
    }

    /// By id, which is the order in which they were attached.
    @Transactional
    Page<AttachmentView> files(UUID id, Paging paging) {
        found(id);
        var after = paging.afterId().orElse(FIRST);
        var rows =
                attachments.of("work-plan", List.of(id)).getOrDefault(id, List.of()).stream()
                        .filter(file -> file.id().compareTo(after) > 0)
                        .sorted(Comparator.comparing(AttachmentView::id))
                        .limit(paging.limit() + 1L)
                        .toList();
        return Page.of(rows, paging.limit(), file -> Cursor.of(file.id()));
    }

    @Transactional
    AttachmentView attach(UUID id, AttachmentUpload upload) {
        var plan = plans.locked(id).orElseThrow(Refusal::absent);
        plan.requireWritable();
        return attachments.attach(plan.owner(), upload);
    }

    @Transactional
    AttachmentContent file(UUID id, UUID file) {
        return attachments.open(found(id).owner(), file);
    }

    @Transactional
    AttachmentView withdrawFile(UUID id, UUID file, String reason) {
        var plan = plans.locked(id).orElseThrow(Refusal::absent);
        plan.requireWritable();
        return attachments.withdraw(plan.owner(), file, reason);
    }

    private WorkPlan found(UUID id) {
        return plans.findByIdOptional(id)
                .filter(p -> p.state != WorkPlanState.DRAFT || caller.is(Roles.PRINCIPAL))
                .orElseThrow(Refusal::absent);
    }
}
