package org.guanai.proofs.access;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Kinds of things that a call can refer to, and a value of each that refers to nothing.
enum Kind {
    ORGANISATION,
    /// Path of an organisation.
    ORG,
    /// Path of a township.
    TOWNSHIP,
    /// 10-digit 学校标识码.
    SCHOOL,
    CLASS,
    STAFF,
    STUDENT,
    SURVEY,
    MEMBERSHIP,
    JOIN,
    LIKENESS,
    /// Whoever has an account.
    PERSON,
    GUARDIAN,
    /// A member of staff whom a pairing can name.
    MENTOR,
    IMPORT,
    INTEGRATION,
    ACCESS_REQUEST,
    EVIDENCE,
    EVIDENCE_FILE,
    RECOGNITION,
    CENSUS,
    CENSUS_LINE,
    CATCHMENT,
    CAPACITY,
    PLACE_APPLICATION,
    TREATMENT_COMPLAINT,
    /// A spell of absence.
    ABSENCE,
    ABSENCE_STEP,
    TRANSFER,
    DROPOUT_CASE,
    DROPOUT_MEASURE,
    DROPOUT_REPORT,
    PROMOTION,
    STUDENT_LEAVE,
    SCHOOL_AGE_CHILD,
    CARE_PROGRAMME,
    REGISTRY_EXPORT,
    MENTORING_EXPORT,
    HELPER,
    PAIRING,
    PAUSE,
    CONTACT,
    COUNSEL_REQUEST,
    COUNSEL_ROOM,
    COUNSEL_APPOINTMENT,
    COUNSEL_CASE,
    COUNSEL_SESSION,
    COUNSEL_READING,
    COUNSEL_REFERRAL,
    COUNSEL_SCREENING,
    TRAINING,
    APPOINTMENT_LETTER,
    ASSIGNMENT,
    ACTIVITY,
    LESSON,
    FEEDBACK,
    HAND_OVER,
    SUPPORT_PLAN,
    SUMMARY,
    WORK_PLAN,
    WORK_PLAN_FILE,
    TARGET,
    AGREED_ACTION,
    TUTORING,
    SILENCE,
    LATE_ENTRY,
    PROGRAMME,
    BUDGET,
    APPLICATION,
    AID_NOTICE,
    ENTRY,
    OBJECTION,
    AID_RECOGNITION,
    RECOGNITION_PAPER,
    APPEAL,
    ENTITLEMENT,
    RECOVERY,
    /// With which anybody reads the answer to their objection.
    RECEIPT,
    PAYMENT_LIST,
    /// Reference of a payment, as the bank knows it.
    PAYMENT,
    INCIDENT,
    /// An acute concern, for the safety post.
    MATTER,
    NOTICE,
    /// Name of a child, which no call refers to and no stranger may read.
    NAME;

    /// By service and the path segment before the parameter.
    private static final Map<String, Kind> BY_PATH =
            Map.ofEntries(
                    Map.entry("registry/absences", ABSENCE),
                    Map.entry("registry/accounts", PERSON),
                    Map.entry("registry/capacities", CAPACITY),
                    Map.entry("registry/catchments", CATCHMENT),
                    Map.entry("registry/censuses", CENSUS),
                    Map.entry("registry/care-programmes", CARE_PROGRAMME),
                    Map.entry("registry/classes", CLASS),
                    Map.entry("registry/access-requests", ACCESS_REQUEST),
                    Map.entry("registry/dropout-cases", DROPOUT_CASE),
                    Map.entry("registry/dropout-reports", DROPOUT_REPORT),
                    Map.entry("registry/evidence", EVIDENCE),
                    Map.entry("registry/exports", REGISTRY_EXPORT),
                    Map.entry("registry/files", EVIDENCE_FILE),
                    Map.entry("registry/guardians", GUARDIAN),
                    Map.entry("registry/imports", IMPORT),
                    Map.entry("registry/integrations", INTEGRATION),
                    Map.entry("registry/lines", CENSUS_LINE),
                    Map.entry("registry/organisations", ORGANISATION),
                    Map.entry("registry/place-applications", PLACE_APPLICATION),
                    Map.entry("registry/recognitions", RECOGNITION),
                    Map.entry("registry/measures", DROPOUT_MEASURE),
                    Map.entry("registry/promotions", PROMOTION),
                    Map.entry("registry/school-age-children", SCHOOL_AGE_CHILD),
                    Map.entry("registry/staff", STAFF),
                    Map.entry("registry/steps", ABSENCE_STEP),
                    Map.entry("registry/student-leaves", STUDENT_LEAVE),
                    Map.entry("registry/students", STUDENT),
                    Map.entry("registry/transfers", TRANSFER),
                    Map.entry("registry/family-surveys", SURVEY),
                    Map.entry("registry/groups", MEMBERSHIP),
                    Map.entry("registry/joins", JOIN),
                    Map.entry("registry/likenesses", LIKENESS),
                    Map.entry("registry/treatment-complaints", TREATMENT_COMPLAINT),
                    Map.entry("mentoring/contacts", CONTACT),
                    Map.entry("mentoring/counsel-requests", COUNSEL_REQUEST),
                    Map.entry("mentoring/counsel-rooms", COUNSEL_ROOM),
                    Map.entry("mentoring/counsel-appointments", COUNSEL_APPOINTMENT),
                    Map.entry("mentoring/counsel-cases", COUNSEL_CASE),
                    Map.entry("mentoring/sessions", COUNSEL_SESSION),
                    Map.entry("mentoring/readings", COUNSEL_READING),
                    Map.entry("mentoring/referrals", COUNSEL_REFERRAL),
                    Map.entry("mentoring/counsel-screenings", COUNSEL_SCREENING),
                    Map.entry("mentoring/trainings", TRAINING),
                    Map.entry("mentoring/letters", APPOINTMENT_LETTER),
                    Map.entry("mentoring/assignments", ASSIGNMENT),
                    Map.entry("mentoring/activities", ACTIVITY),
                    Map.entry("mentoring/lessons", LESSON),
                    Map.entry("mentoring/feedbacks", FEEDBACK),
                    Map.entry("mentoring/hand-overs", HAND_OVER),
                    Map.entry("mentoring/support-plans", SUPPORT_PLAN),
                    Map.entry("mentoring/term-summaries", SUMMARY),
                    Map.entry("mentoring/work-plans", WORK_PLAN),
                    Map.entry("mentoring/files", WORK_PLAN_FILE),
                    Map.entry("mentoring/targets", TARGET),
                    Map.entry("mentoring/agreed-actions", AGREED_ACTION),
                    Map.entry("mentoring/tutorings", TUTORING),
                    Map.entry("mentoring/silences", SILENCE),
                    Map.entry("mentoring/late-entries", LATE_ENTRY),
                    Map.entry("mentoring/feedback-messages", FEEDBACK),
                    Map.entry("mentoring/progress-sheets", STUDENT),
                    Map.entry("mentoring/exports", MENTORING_EXPORT),
                    Map.entry("mentoring/helpers", HELPER),
                    Map.entry("mentoring/pairings", PAIRING),
                    Map.entry("mentoring/pauses", PAUSE),
                    Map.entry("aid/applications", APPLICATION),
                    Map.entry("aid/notices", AID_NOTICE),
                    Map.entry("aid/objections", OBJECTION),
                    Map.entry("aid/public-objections", AID_NOTICE),
                    Map.entry("aid/recognitions", AID_RECOGNITION),
                    Map.entry("aid/papers", RECOGNITION_PAPER),
                    Map.entry("aid/appeals", APPEAL),
                    Map.entry("aid/entitlements", ENTITLEMENT),
                    Map.entry("aid/recoveries", RECOVERY),
                    Map.entry("aid/objection-receipts", RECEIPT),
                    Map.entry("aid/payment-lists", PAYMENT_LIST),
                    Map.entry("aid/programmes", PROGRAMME),
                    Map.entry("aid/budgets", BUDGET),
                    Map.entry("safety/incidents", INCIDENT),
                    Map.entry("safety/matters", MATTER),
                    Map.entry("notification/notices", NOTICE));

    private static final Map<String, Kind> BY_QUERY =
            Map.of(
                    "person", PERSON,
                    "record", STUDENT,
                    "school", SCHOOL,
                    "org", ORG,
                    "student", STUDENT,
                    "pairing", PAIRING,
                    "helper", HELPER,
                    "programme", PROGRAMME,
                    "class", CLASS,
                    "incident", INCIDENT);

    static Optional<Kind> ofPath(String service, String segment) {
        return Optional.ofNullable(BY_PATH.get(service + "/" + segment));
    }

    static Optional<Kind> ofQuery(String parameter) {
        return Optional.ofNullable(BY_QUERY.get(parameter));
    }

    /// Well-formed, and nobody's; another one at each call where ids are drawn.
    String missing() {
        return switch (this) {
            case ORG -> "339999/339999101/2139999999";
            case TOWNSHIP -> "339999/339999101";
            case SCHOOL -> "2139999999";
            case PAYMENT -> "GA-0000000000-0000";
            default -> UUID.randomUUID().toString();
        };
    }
}
