package org.guanai.registry.child.timeline;

/// What happened.
public enum TimelineKind {
    GROUP_JOINED(Audience.STAFF, null),
    GROUP_LEFT(Audience.STAFF, null),
    STUDENT_REINSTATED(Audience.STAFF, null),
    /// At another school of the county now.
    TRANSFERRED(Audience.FAMILY, "/api/registry/transfers/"),
    /// Leave from school, and return.
    STUDENT_LEAVE_MOVED(Audience.FAMILY, "/api/registry/student-leaves/"),
    /// Its case of dropout took a step.
    DROPOUT_CASE_MOVED(Audience.STAFF, "/api/registry/dropout-cases/"),
    RECORDS_JOINED(Audience.STAFF, null),
    RECORDS_PARTED(Audience.STAFF, null),
    PAIRING_STARTED(Audience.FAMILY, "/api/mentoring/pairings/"),
    PAIRING_ENDED(Audience.FAMILY, "/api/mentoring/pairings/"),
    CONTACT_RECORDED(Audience.FAMILY, "/api/mentoring/contacts/"),
    /// A guardian was told of a worrying contact (3.1.3k).
    FEEDBACK_GIVEN(Audience.FAMILY, "/api/mentoring/feedbacks/"),
    PAIRING_REINSTATED(Audience.FAMILY, "/api/mentoring/pairings/"),
    /// Its guardian may be the concern.
    CONCERN_RAISED(Audience.SAFETY, "/api/mentoring/contacts/"),
    DUTY_OVERDUE(Audience.STAFF, "/api/mentoring/pairings/"),
    DUTIES_EXCUSED(Audience.STAFF, "/api/mentoring/pairings/"),
    APPLICATION_REOPENED(Audience.FAMILY, "/api/aid/applications/"),
    APPLICATION_DECIDED(Audience.FAMILY, "/api/aid/applications/"),
    APPLICATION_RECEIVED(Audience.FAMILY, "/api/aid/applications/"),
    APPLICATION_CORRECTED(Audience.FAMILY, "/api/aid/applications/"),
    APPLICATION_ON_NOTICE(Audience.FAMILY, "/api/aid/applications/"),
    PAYMENT_MADE(Audience.FAMILY, "/api/aid/applications/"),
    PAYMENT_RETURNED(Audience.FAMILY, "/api/aid/applications/"),
    OVERPAYMENT_CLAIMED(Audience.FAMILY, "/api/aid/recoveries/"),
    OVERPAYMENT_SET_OFF(Audience.FAMILY, "/api/aid/recoveries/"),
    RECOGNITION_APPLIED(Audience.FAMILY, "/api/aid/recognitions/"),
    RECOGNITION_CORRECTED(Audience.FAMILY, "/api/aid/recognitions/"),
    RECOGNITION_REFUSED(Audience.FAMILY, "/api/aid/recognitions/"),
    HARDSHIP_RECOGNISED(Audience.FAMILY, "/api/aid/recognitions/"),
    HARDSHIP_ENDED(Audience.FAMILY, "/api/aid/recognitions/"),
    APPEAL_ANSWERED(Audience.FAMILY, "/api/aid/appeals/"),
    SPONSORSHIP_CHANGED(Audience.FAMILY, "/api/aid/sponsorships/"),
    SPONSOR_GIFT_RECEIVED(Audience.FAMILY, "/api/aid/sponsorships/"),
    INCIDENT_REPORTED(Audience.SAFETY, "/api/safety/incidents/"),
    GUARDIAN_TOLD(Audience.SAFETY, "/api/notification/notices/"),
    GUARDIAN_ACKNOWLEDGED(Audience.SAFETY, "/api/notification/notices/"),
    GUARDIAN_UNREACHABLE(Audience.SAFETY, "/api/notification/notices/"),
    REFERRAL_SENT(Audience.STAFF, "/api/registry/referrals/"),
    REFERRAL_ANSWERED(Audience.STAFF, "/api/registry/referrals/"),
    CORRECTION_REQUESTED(Audience.FAMILY, "/api/registry/correction-requests/"),
    CORRECTION_ANSWERED(Audience.FAMILY, "/api/registry/correction-requests/"),
    /// A guardian has answered about a use of the child's data, or has withdrawn.
    CONSENT_CHANGED(Audience.FAMILY, null),
    /// Somebody else takes care of the child (3.2.2b).
    ENTRUSTMENT_SIGNED(Audience.FAMILY, null),
    ENTRUSTMENT_ENDED(Audience.FAMILY, null);

    private final Audience audience;
    private final String path;

    TimelineKind(Audience audience, String path) {
        this.audience = audience;
        this.path = path;
    }

    Audience audience() {
        return audience;
    }

    /// Where the record itself is read, by whoever may; null when it is in the child's own file.
    String path() {
        return path;
    }

    /// Who sees that it happened.
    enum Audience {
        /// Guardians of the child too.
        FAMILY,
        /// Whoever opens the child's file at the school or above.
        STAFF,
        /// Only those who act on incidents.
        SAFETY
    }
}
