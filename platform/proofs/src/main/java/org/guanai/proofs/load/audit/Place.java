package org.guanai.proofs.load.audit;

import java.util.List;

/// Where one can see that something came about: rows of a service's own table, events on a topic,
/// effects in the services that consume them.
public enum Place {
    IMPORT_ROW(new Rows("registry", "select id::text from file_import where kind = 'ROSTER'")),
    IMPORT_DONE(
            new Rows(
                    "registry",
                    """
                    select i.id::text from file_import i join job j on j.id = i.id
                    where i.kind = 'ROSTER' and j.state = 'DONE'\
                    """)),
    STUDENT_ROW(new Rows("registry", "select name from student")),
    STUDENT_IN_MENTORING(new Rows("mentoring", "select name from student")),
    STUDENT_IN_AID(new Rows("aid", "select name from student")),
    STUDENT_IN_SAFETY(new Rows("safety", "select name from student")),
    STUDENT_IN_NOTIFICATION(new Rows("notification", "select name from student")),

    PAIRING_ROW(new Rows("mentoring", "select id::text from pairing")),
    PAIRING_AUDIT(audited("mentoring", "pairing")),
    PAIRING_EVENT(new Events("guanai.mentoring.events", "PairingStarted", List.of("pairingId"))),

    CONTACT_ROW(new Rows("mentoring", "select id::text from contact")),
    CONTACT_AUDIT(audited("mentoring", "contact")),
    CONTACT_EVENT(new Events("guanai.mentoring.events", "ContactRecorded", List.of("contactId"))),
    FEEDBACK_ROW(new Rows("mentoring", "select contact_id::text from feedback")),

    INCIDENT_ROW(new Rows("safety", "select id::text from incident")),
    INCIDENT_AUDIT(audited("safety", "incident")),
    INCIDENT_EVENT(new Events("guanai.safety.events", "IncidentReported", List.of("incidentId"))),
    INVOLVED_ROW(
            new Rows("safety", "select incident_id::text || '/' || student_id from involvement")),
    INVOLVED_EVENT(
            new Events(
                    "guanai.safety.events", "StudentInvolved", List.of("incidentId", "studentId"))),
    NOTICE_ROW(
            new Rows(
                    "notification",
                    """
                    select source_id::text || '/' || student_id from notice
                    where kind = 'INCIDENT'\
                    """)),
    /// Per channel, as everything that has been told.
    TOLD_EVENT(
            new Events(
                    "guanai.notification.events",
                    "GuardianTold",
                    List.of("incidentId", "studentId", "channel"))),
    TOLD_ROW(
            new Rows(
                    "safety",
                    """
                    select incident_id::text || '/' || student_id || '/' || channel from telling\
                    """)),

    ACKNOWLEDGED_ROW(
            new Rows(
                    "notification",
                    "select notice_id::text from recipient where acknowledged_at is not null")),
    ACKNOWLEDGED_EVENT(
            new Events("guanai.notification.events", "NoticeAcknowledged", List.of("noticeId"))),
    ACKNOWLEDGED_IN_SAFETY(
            new Rows(
                    "safety",
                    """
                    select notice_id::text from involvement
                    where acknowledged_at is not null and notice_id is not null\
                    """)),

    APPLICATION_ROW(new Rows("aid", "select id::text from application")),
    APPLICATION_AUDIT(audited("aid", "application")),
    LIST_ROW(new Rows("aid", "select id::text from payment_list")),
    /// Not its approval, nor the bank's results.
    LIST_AUDIT(
            new Rows(
                    "aid",
                    """
                    select noun_id from audit
                    where noun = 'payment-list' and fields like '%controlTotal%'\
                    """)),
    DRAWN_ROW(new Rows("aid", "select application_id::text from payment")),
    PAID_ROW(new Rows("aid", "select id::text from payment where state = 'PAID'")),
    PAID_APPLICATION(new Rows("aid", "select id::text from application where state = 'PAID'")),
    PAID_EVENT(new Events("guanai.aid.events", "PaymentMade", List.of("paymentId"))),
    DECISION_ROW(new Rows("aid", "select application_id::text || '/' || level from decision")),
    DECISION_EVENT(
            new Events(
                    "guanai.aid.events", "ApplicationDecided", List.of("applicationId", "level")));

    final Look look;

    Place(Look look) {
        this.look = look;
    }

    /// How one looks there.
    sealed interface Look {}

    /// @param sql one text column: the subject; as many rows as it shows there
    record Rows(String service, String sql) implements Look {}

    /// @param fields of the payload that make up the subject; as many as there are event ids for it
    record Events(String topic, String type, List<String> fields) implements Look {}

    private static Rows audited(String service, String noun) {
        return new Rows(
                service,
                "select noun_id from audit where action = 'WROTE' and noun = '" + noun + "'");
    }
}
