package org.guanai.mentoring.plan.work;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.events.mentoring.WorkPlanReviewed;
import org.guanai.events.mentoring.WorkPlanSubmitted;
import org.guanai.files.attachment.AttachmentOwner;
import org.guanai.kit.id.Ids;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.time.BusinessZone;

/// How a school means to help its special groups in a school year (工作方案, 3.1.1c).
@Entity
class WorkPlan {
    static final String TABLE = "work_plan";

    @Id UUID id;

    /// Path of the school.
    OrgPath org;

    /// `2025-2026`.
    String schoolYear;

    String title;
    String body;

    @Enumerated(EnumType.STRING)
    WorkPlanState state;

    /// Last day on which it is in time: the first day of the school year.
    LocalDate dueOn;

    /// Day of the first submission that was not taken back; null before.
    LocalDate submittedOn;

    LocalDate reviewedOn;

    /// What the county said; null before.
    String remark;

    Instant recordedAt;
    @Version long version;

    protected WorkPlan() {}

    private WorkPlan(OrgPath school, String year, LocalDate due, Instant now) {
        id = Ids.next();
        org = school;
        schoolYear = year;
        dueOn = due;
        state = WorkPlanState.DRAFT;
        recordedAt = now;
    }

    /// @param due first day of the school year
    static WorkPlan draft(OrgPath school, WorkPlanDraft draft, LocalDate due, Instant now) {
        var plan = new WorkPlan(school, draft.schoolYear(), due, now);
        plan.title = draft.title().strip();
        plan.body = draft.body();
        return plan;
    }

    /// @throws Refusal.Conflict once it is handed in
    void write(WorkPlanText text) {
        requireWritable();
        title = text.title().strip();
        body = text.body();
    }

    /// @throws Refusal.Conflict when it is handed in already
    WorkPlanSubmitted submit(Instant now) {
        var today = LocalDate.ofInstant(now, BusinessZone.ID);
        requireWritable();
        state = WorkPlanState.SUBMITTED;
        submittedOn = submittedOn == null ? today : submittedOn;
        return new WorkPlanSubmitted(id, org.text(), schoolYear, now);
    }

    /// The school takes it back before the county has looked at it.
    ///
    /// @throws Refusal.Conflict unless it is submitted
    void takeBack() {
        require(state == WorkPlanState.SUBMITTED);
        state = WorkPlanState.DRAFT;
        submittedOn = null;
    }

    /// @throws Refusal.Conflict before it is submitted, and once it is archived
    WorkPlanReviewed review(WorkPlanReview review, Instant now) {
        require(state.isReviewable());
        state = review.accepted() ? WorkPlanState.ACKNOWLEDGED : WorkPlanState.RETURNED;
        remark = review.remark();
        reviewedOn = LocalDate.ofInstant(now, BusinessZone.ID);
        return new WorkPlanReviewed(id, org.text(), schoolYear, review.accepted(), now);
    }

    /// @throws Refusal.Conflict unless it is acknowledged
    void archive() {
        require(state == WorkPlanState.ACKNOWLEDGED);
        state = WorkPlanState.ARCHIVED;
    }

    AttachmentOwner owner() {
        return new AttachmentOwner(org, "work-plan", id);
    }

    /// @throws Refusal.Conflict once it is handed in
    void requireWritable() {
        require(state.isWritable());
    }

    private static void require(boolean fits) {
        if (!fits) {
            throw Refusal.conflict("mentoring.work-plan-state");
        }
    }
}
