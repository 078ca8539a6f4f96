package org.guanai.events;

/// What can be owed and late (逾期事项), see [Overdue]. Notification holds what each is called, in
/// `overdue.properties` and `overdue_zh.properties`.
public enum OverdueKind {
    // registry
    ABSENCE,
    BOARDING_PROFILE,
    CENSUS,
    COMPLAINT,
    CORRECTION_REQUEST,
    DROPOUT_CASE,
    DROPOUT_REPORT,
    ENTRUSTMENT,
    GROUP_REVIEW,
    LEADING_GROUP,
    LIAISON_TASK,
    MEETING_DECISION,
    PLACE_APPEAL,
    PROTECTION_REPORT,
    RECORD_CHECK,
    RESPONSIBLE_PERSON,
    STUDENT_LEAVE,
    TRANSFER,
    // mentoring
    AGREED_ACTION,
    APPRAISAL_OBJECTION,
    COUNSELLING_REQUEST,
    COUNSEL_REFERRAL,
    COUNSEL_REVIEW,
    FEEDBACK,
    STAFF_TRAINING,
    SILENCE,
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
    BULLYING_SURVEY,
    DRILL,
    HAZARD,
    INCIDENT_ACTION,
    INSPECTION,
    LETTER,
    MANDATORY_REPORT,
    PLAN_REVIEW,
    RECTIFICATION,
    REFERRAL,
    ROLL_CALL,
    SURROUNDINGS,
    // notification
    FAMILY_CALL,
    MAILBOX_REPLY,
    PARENT_SCHOOL
}
