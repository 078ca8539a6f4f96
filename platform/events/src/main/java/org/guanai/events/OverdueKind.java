package org.guanai.events;

/// What can be owed and late (逾期事项), see [Overdue]. Notification holds what each is called, in
/// `overdue.properties` and `overdue_zh.properties`.
public enum OverdueKind {
    // registry
    CENSUS,
    CORRECTION_REQUEST,
    DROPOUT_CASE,
    ENTRUSTMENT_REVIEW,
    GROUP_REVIEW,
    LIAISON_TASK,
    RECORD_CHECK,
    TRANSFER,
    // mentoring
    APPRAISAL_OBJECTION,
    COUNSELLING_REQUEST,
    FEEDBACK,
    SUPPORT_PLAN,
    TERM_SUMMARY,
    WORK_PLAN,
    // aid
    APPEAL,
    OBJECTION,
    PAYMENT,
    RECOGNITION,
    // safety
    BULLYING_ENQUIRY,
    DRILL,
    HAZARD,
    INSPECTION,
    LETTER,
    PLAN_REVIEW,
    REFERRAL,
    // notification
    FAMILY_CALL,
    MAILBOX_REPLY,
    PARENT_SCHOOL
}
