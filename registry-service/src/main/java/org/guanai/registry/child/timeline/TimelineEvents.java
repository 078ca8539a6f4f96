package org.guanai.registry.child.timeline;

import static org.guanai.registry.child.timeline.TimelineKind.*;
import static org.guanai.registry.child.timeline.TimelineKind.CORRECTION_ANSWERED;
import static org.guanai.registry.child.timeline.TimelineKind.CORRECTION_REQUESTED;
import static org.guanai.registry.child.timeline.TimelineKind.ENTRUSTMENT_ENDED;
import static org.guanai.registry.child.timeline.TimelineKind.ENTRUSTMENT_SIGNED;
import static org.guanai.registry.child.timeline.TimelineKind.RECORDS_JOINED;
import static org.guanai.registry.child.timeline.TimelineKind.RECORDS_PARTED;
import static org.guanai.registry.child.timeline.TimelineKind.REFERRAL_ANSWERED;
import static org.guanai.registry.child.timeline.TimelineKind.REFERRAL_SENT;
import static org.guanai.registry.child.timeline.TimelineKind.STUDENT_REINSTATED;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guanai.events.aid.AppealAnswered;
import org.guanai.events.aid.ApplicationCorrected;
import org.guanai.events.aid.ApplicationDecided;
import org.guanai.events.aid.ApplicationOnNotice;
import org.guanai.events.aid.ApplicationReceived;
import org.guanai.events.aid.ApplicationReopened;
import org.guanai.events.aid.HardshipEnded;
import org.guanai.events.aid.HardshipRecognised;
import org.guanai.events.aid.OverpaymentClaimed;
import org.guanai.events.aid.OverpaymentSetOff;
import org.guanai.events.aid.PaymentMade;
import org.guanai.events.aid.PaymentReturned;
import org.guanai.events.aid.RecognitionApplied;
import org.guanai.events.aid.RecognitionCorrected;
import org.guanai.events.aid.RecognitionRefused;
import org.guanai.events.aid.SponsorGiftReceived;
import org.guanai.events.aid.SponsorshipChanged;
import org.guanai.events.mentoring.ConcernRaised;
import org.guanai.events.mentoring.ConcernWithdrawn;
import org.guanai.events.mentoring.ContactCorrected;
import org.guanai.events.mentoring.ContactRecorded;
import org.guanai.events.mentoring.ContactWithdrawn;
import org.guanai.events.mentoring.DutiesExcused;
import org.guanai.events.mentoring.DutyOverdue;
import org.guanai.events.mentoring.FeedbackChanged;
import org.guanai.events.mentoring.PairingEnded;
import org.guanai.events.mentoring.PairingReinstated;
import org.guanai.events.mentoring.PairingStarted;
import org.guanai.events.notification.GuardianTold;
import org.guanai.events.notification.GuardianUnreachable;
import org.guanai.events.notification.NoticeAcknowledged;
import org.guanai.events.registry.ChildFileErased;
import org.guanai.events.registry.ConsentChanged;
import org.guanai.events.registry.CorrectionAnswered;
import org.guanai.events.registry.CorrectionRequested;
import org.guanai.events.registry.DropoutCaseMoved;
import org.guanai.events.registry.EntrustmentEnded;
import org.guanai.events.registry.EntrustmentSigned;
import org.guanai.events.registry.GroupJoined;
import org.guanai.events.registry.GroupLeft;
import org.guanai.events.registry.ReferralAnswered;
import org.guanai.events.registry.ReferralSent;
import org.guanai.events.registry.StudentLeaveMoved;
import org.guanai.events.registry.StudentReinstated;
import org.guanai.events.registry.StudentsJoined;
import org.guanai.events.registry.StudentsParted;
import org.guanai.events.registry.TransferMoved;
import org.guanai.events.safety.IncidentInvolvementChanged;
import org.guanai.events.safety.IncidentRetracted;
import org.guanai.events.safety.StudentInvolved;
import org.guanai.kit.broker.inbox.ConsumedEvent;

/// Which events stand on a child's timeline, and as what.
final class TimelineEvents {
    private static final String TEACHER = "TEACHER";

    private static final Map<Class<? extends Record>, Reading> READINGS =
            Map.ofEntries(
                    Map.entry(GroupJoined.class, TimelineEvents::groupJoined),
                    Map.entry(GroupLeft.class, TimelineEvents::groupLeft),
                    Map.entry(StudentReinstated.class, TimelineEvents::reinstated),
                    Map.entry(ConsentChanged.class, TimelineEvents::consentChanged),
                    Map.entry(TransferMoved.class, TimelineEvents::transferred),
                    Map.entry(DropoutCaseMoved.class, TimelineEvents::dropoutCaseMoved),
                    Map.entry(StudentLeaveMoved.class, TimelineEvents::studentLeaveMoved),
                    Map.entry(StudentsJoined.class, TimelineEvents::joined),
                    Map.entry(StudentsParted.class, TimelineEvents::parted),
                    Map.entry(PairingStarted.class, TimelineEvents::pairingStarted),
                    Map.entry(PairingEnded.class, TimelineEvents::pairingEnded),
                    Map.entry(PairingReinstated.class, TimelineEvents::pairingReinstated),
                    Map.entry(FeedbackChanged.class, TimelineEvents::feedbackGiven),
                    Map.entry(ConcernRaised.class, TimelineEvents::concernRaised),
                    Map.entry(DutiesExcused.class, TimelineEvents::dutiesExcused),
                    Map.entry(ApplicationReopened.class, TimelineEvents::applicationReopened),
                    Map.entry(DutyOverdue.class, TimelineEvents::dutyOverdue),
                    Map.entry(ApplicationDecided.class, TimelineEvents::applicationDecided),
                    Map.entry(ApplicationReceived.class, TimelineEvents::applicationReceived),
                    Map.entry(ApplicationOnNotice.class, TimelineEvents::applicationOnNotice),
                    Map.entry(PaymentReturned.class, TimelineEvents::paymentReturned),
                    Map.entry(OverpaymentClaimed.class, TimelineEvents::overpaymentClaimed),
                    Map.entry(OverpaymentSetOff.class, TimelineEvents::overpaymentSetOff),
                    Map.entry(ApplicationCorrected.class, TimelineEvents::applicationCorrected),
                    Map.entry(RecognitionCorrected.class, TimelineEvents::recognitionCorrected),
                    Map.entry(RecognitionApplied.class, TimelineEvents::recognitionApplied),
                    Map.entry(RecognitionRefused.class, TimelineEvents::recognitionRefused),
                    Map.entry(HardshipRecognised.class, TimelineEvents::hardshipRecognised),
                    Map.entry(HardshipEnded.class, TimelineEvents::hardshipEnded),
                    Map.entry(AppealAnswered.class, TimelineEvents::appealAnswered),
                    Map.entry(SponsorshipChanged.class, TimelineEvents::sponsorshipChanged),
                    Map.entry(SponsorGiftReceived.class, TimelineEvents::sponsorGift),
                    Map.entry(PaymentMade.class, TimelineEvents::paymentMade),
                    Map.entry(StudentInvolved.class, TimelineEvents::studentInvolved),
                    Map.entry(GuardianTold.class, TimelineEvents::guardianTold),
                    Map.entry(NoticeAcknowledged.class, TimelineEvents::acknowledged),
                    Map.entry(GuardianUnreachable.class, TimelineEvents::unreachable),
                    Map.entry(ReferralSent.class, TimelineEvents::referralSent),
                    Map.entry(ReferralAnswered.class, TimelineEvents::referralAnswered),
                    Map.entry(CorrectionRequested.class, TimelineEvents::correctionRequested),
                    Map.entry(CorrectionAnswered.class, TimelineEvents::correctionAnswered),
                    Map.entry(EntrustmentSigned.class, TimelineEvents::entrustmentSigned),
                    Map.entry(EntrustmentEnded.class, TimelineEvents::entrustmentEnded));

    private TimelineEvents() {}

    static Set<Class<? extends Record>> all() {
        return Stream.concat(
                        READINGS.keySet().stream(),
                        Stream.of(
                                ChildFileErased.class,
                                ContactRecorded.class,
                                ContactCorrected.class,
                                ContactWithdrawn.class,
                                ConcernWithdrawn.class,
                                IncidentRetracted.class,
                                IncidentInvolvementChanged.class))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Empty for a contact, whose party depends on its pairing, and for what stands on no timeline.
    static Optional<TimelineEntry> entry(ConsumedEvent event) {
        return READINGS.entrySet().stream()
                .filter(reading -> event.is(reading.getKey()))
                .flatMap(reading -> Stream.ofNullable(reading.getValue().of(event)))
                .findFirst();
    }

    private static TimelineEntry groupJoined(ConsumedEvent event) {
        var e = event.as(GroupJoined.class);
        return entry(event, e.studentId(), e.org(), GROUP_JOINED, null, Party.SCHOOL);
    }

    private static TimelineEntry groupLeft(ConsumedEvent event) {
        var e = event.as(GroupLeft.class);
        return entry(event, e.studentId(), e.org(), GROUP_LEFT, null, Party.SCHOOL);
    }

    private static TimelineEntry reinstated(ConsumedEvent event) {
        var e = event.as(StudentReinstated.class);
        return entry(event, e.studentId(), e.org(), STUDENT_REINSTATED, null, Party.SCHOOL);
    }

    private static TimelineEntry consentChanged(ConsumedEvent event) {
        var e = event.as(ConsentChanged.class);
        return entry(event, e.studentId(), e.org(), CONSENT_CHANGED, e.consentId(), Party.SCHOOL);
    }

    /// Null until the child is there.
    private static TimelineEntry transferred(ConsumedEvent event) {
        var e = event.as(TransferMoved.class);
        return e.state() == TransferMoved.TransferState.COMPLETED
                ? entry(event, e.studentId(), e.org(), TRANSFERRED, e.transferId(), Party.SCHOOL)
                : null;
    }

    private static TimelineEntry studentLeaveMoved(ConsumedEvent event) {
        var e = event.as(StudentLeaveMoved.class);
        var leave = e.leaveId();
        return entry(event, e.studentId(), e.org(), STUDENT_LEAVE_MOVED, leave, Party.SCHOOL);
    }

    /// Null for a child that was never enrolled, and has no file.
    private static TimelineEntry dropoutCaseMoved(ConsumedEvent event) {
        var e = event.as(DropoutCaseMoved.class);
        var child = e.studentId();
        return child == null
                ? null
                : entry(event, child, e.org(), DROPOUT_CASE_MOVED, e.caseId(), Party.SCHOOL);
    }

    private static TimelineEntry joined(ConsumedEvent event) {
        var e = event.as(StudentsJoined.class);
        return entry(event, e.studentId(), e.org(), RECORDS_JOINED, null, Party.SCHOOL);
    }

    private static TimelineEntry parted(ConsumedEvent event) {
        var e = event.as(StudentsParted.class);
        return entry(event, e.studentId(), e.org(), RECORDS_PARTED, null, Party.SCHOOL);
    }

    private static TimelineEntry pairingStarted(ConsumedEvent event) {
        var e = event.as(PairingStarted.class);
        var party = party(e.kind());
        return entry(event, e.studentId(), e.org(), PAIRING_STARTED, e.pairingId(), party);
    }

    private static TimelineEntry pairingEnded(ConsumedEvent event) {
        var e = event.as(PairingEnded.class);
        var party = party(e.kind());
        return entry(event, e.studentId(), e.org(), PAIRING_ENDED, e.pairingId(), party);
    }

    private static TimelineEntry pairingReinstated(ConsumedEvent event) {
        var e = event.as(PairingReinstated.class);
        var party = party(e.kind());
        return entry(event, e.studentId(), e.org(), PAIRING_REINSTATED, e.pairingId(), party);
    }

    /// Null until the guardian knows.
    private static TimelineEntry feedbackGiven(ConsumedEvent event) {
        var e = event.as(FeedbackChanged.class);
        return e.state().equals("DELIVERED")
                ? entry(event, e.studentId(), e.org(), FEEDBACK_GIVEN, e.feedbackId(), Party.SCHOOL)
                : null;
    }

    private static TimelineEntry concernRaised(ConsumedEvent event) {
        var e = event.as(ConcernRaised.class);
        return entry(event, e.studentId(), e.org(), CONCERN_RAISED, e.contactId(), Party.SCHOOL);
    }

    /// When it took place, not when it was entered.
    static TimelineEntry contact(UUID event, ContactRecorded contact, Party party) {
        return TimelineEntry.of(
                event,
                contact.studentId(),
                contact.org(),
                contact.occurredAt(),
                CONTACT_RECORDED,
                contact.contactId(),
                party);
    }

    private static TimelineEntry dutyOverdue(ConsumedEvent event) {
        var e = event.as(DutyOverdue.class);
        return entry(event, e.studentId(), e.org(), DUTY_OVERDUE, e.pairingId(), Party.SCHOOL);
    }

    private static TimelineEntry applicationDecided(ConsumedEvent event) {
        var e = event.as(ApplicationDecided.class);
        var id = e.applicationId();
        return entry(event, e.studentId(), e.org(), APPLICATION_DECIDED, id, Party.SCHOOL);
    }

    private static TimelineEntry applicationReopened(ConsumedEvent event) {
        var e = event.as(ApplicationReopened.class);
        var id = e.applicationId();
        return entry(event, e.studentId(), e.org(), APPLICATION_REOPENED, id, Party.SCHOOL);
    }

    /// Null when the excuse was taken back.
    private static TimelineEntry dutiesExcused(ConsumedEvent event) {
        var e = event.as(DutiesExcused.class);
        var pairing = e.pairingId();
        return e.withdrawn()
                ? null
                : entry(event, e.studentId(), e.org(), DUTIES_EXCUSED, pairing, Party.SCHOOL);
    }

    private static TimelineEntry paymentMade(ConsumedEvent event) {
        var e = event.as(PaymentMade.class);
        var application = e.applicationId();
        return entry(event, e.studentId(), e.org(), PAYMENT_MADE, application, Party.SCHOOL);
    }

    private static TimelineEntry applicationReceived(ConsumedEvent event) {
        var e = event.as(ApplicationReceived.class);
        return entry(
                event,
                e.studentId(),
                e.org(),
                APPLICATION_RECEIVED,
                e.applicationId(),
                Party.SCHOOL);
    }

    private static TimelineEntry applicationOnNotice(ConsumedEvent event) {
        var e = event.as(ApplicationOnNotice.class);
        return entry(
                event,
                e.studentId(),
                e.org(),
                APPLICATION_ON_NOTICE,
                e.applicationId(),
                Party.SCHOOL);
    }

    private static TimelineEntry paymentReturned(ConsumedEvent event) {
        var e = event.as(PaymentReturned.class);
        var application = e.applicationId();
        return entry(event, e.studentId(), e.org(), PAYMENT_RETURNED, application, Party.SCHOOL);
    }

    private static TimelineEntry overpaymentClaimed(ConsumedEvent event) {
        var e = event.as(OverpaymentClaimed.class);
        return entry(
                event, e.studentId(), e.org(), OVERPAYMENT_CLAIMED, e.recoveryId(), Party.SCHOOL);
    }

    private static TimelineEntry overpaymentSetOff(ConsumedEvent event) {
        var e = event.as(OverpaymentSetOff.class);
        return entry(
                event, e.studentId(), e.org(), OVERPAYMENT_SET_OFF, e.recoveryId(), Party.SCHOOL);
    }

    private static TimelineEntry applicationCorrected(ConsumedEvent event) {
        var e = event.as(ApplicationCorrected.class);
        return entry(
                event,
                e.studentId(),
                e.org(),
                APPLICATION_CORRECTED,
                e.applicationId(),
                e.bySchool() ? Party.SCHOOL : Party.FAMILY);
    }

    private static TimelineEntry recognitionCorrected(ConsumedEvent event) {
        var e = event.as(RecognitionCorrected.class);
        return entry(
                event,
                e.studentId(),
                e.org(),
                RECOGNITION_CORRECTED,
                e.recognitionId(),
                e.bySchool() ? Party.SCHOOL : Party.FAMILY);
    }

    private static TimelineEntry recognitionApplied(ConsumedEvent event) {
        var e = event.as(RecognitionApplied.class);
        return entry(
                event,
                e.studentId(),
                e.org(),
                RECOGNITION_APPLIED,
                e.recognitionId(),
                Party.SCHOOL);
    }

    private static TimelineEntry recognitionRefused(ConsumedEvent event) {
        var e = event.as(RecognitionRefused.class);
        return entry(
                event,
                e.studentId(),
                e.org(),
                RECOGNITION_REFUSED,
                e.recognitionId(),
                Party.SCHOOL);
    }

    private static TimelineEntry hardshipRecognised(ConsumedEvent event) {
        var e = event.as(HardshipRecognised.class);
        return entry(
                event,
                e.studentId(),
                e.org(),
                HARDSHIP_RECOGNISED,
                e.recognitionId(),
                Party.SCHOOL);
    }

    private static TimelineEntry hardshipEnded(ConsumedEvent event) {
        var e = event.as(HardshipEnded.class);
        return entry(
                event, e.studentId(), e.org(), HARDSHIP_ENDED, e.recognitionId(), Party.SCHOOL);
    }

    private static TimelineEntry appealAnswered(ConsumedEvent event) {
        var e = event.as(AppealAnswered.class);
        return entry(event, e.studentId(), e.org(), APPEAL_ANSWERED, e.appealId(), Party.SCHOOL);
    }

    private static TimelineEntry sponsorshipChanged(ConsumedEvent event) {
        var e = event.as(SponsorshipChanged.class);
        return entry(
                event,
                e.studentId(),
                e.org(),
                SPONSORSHIP_CHANGED,
                e.sponsorshipId(),
                Party.SOCIETY);
    }

    private static TimelineEntry sponsorGift(ConsumedEvent event) {
        var e = event.as(SponsorGiftReceived.class);
        return entry(
                event,
                e.studentId(),
                e.org(),
                SPONSOR_GIFT_RECEIVED,
                e.sponsorshipId(),
                Party.SOCIETY);
    }

    private static TimelineEntry studentInvolved(ConsumedEvent event) {
        var e = event.as(StudentInvolved.class);
        return TimelineEntry.of(
                event.id(),
                e.studentId(),
                e.org(),
                e.occurredAt(),
                INCIDENT_REPORTED,
                e.incidentId(),
                Party.SCHOOL);
    }

    private static TimelineEntry guardianTold(ConsumedEvent event) {
        var e = event.as(GuardianTold.class);
        return entry(event, e.studentId(), e.org(), GUARDIAN_TOLD, e.noticeId(), Party.SCHOOL);
    }

    private static TimelineEntry acknowledged(ConsumedEvent event) {
        var e = event.as(NoticeAcknowledged.class);
        var notice = e.noticeId();
        return entry(event, e.studentId(), e.org(), GUARDIAN_ACKNOWLEDGED, notice, Party.FAMILY);
    }

    private static TimelineEntry unreachable(ConsumedEvent event) {
        var e = event.as(GuardianUnreachable.class);
        var notice = e.noticeId();
        return entry(event, e.studentId(), e.org(), GUARDIAN_UNREACHABLE, notice, Party.FAMILY);
    }

    /// Null for a matter that is no child's.
    private static TimelineEntry referralSent(ConsumedEvent event) {
        var e = event.as(ReferralSent.class);
        return e.studentId() == null
                ? null
                : entry(
                        event,
                        e.studentId(),
                        e.org(),
                        REFERRAL_SENT,
                        e.referralId(),
                        Party.SOCIETY);
    }

    /// Null for a matter that is no child's.
    private static TimelineEntry referralAnswered(ConsumedEvent event) {
        var e = event.as(ReferralAnswered.class);
        var referral = e.referralId();
        return e.studentId() == null
                ? null
                : entry(event, e.studentId(), e.org(), REFERRAL_ANSWERED, referral, Party.SOCIETY);
    }

    private static TimelineEntry correctionRequested(ConsumedEvent event) {
        var e = event.as(CorrectionRequested.class);
        var request = e.requestId();
        return entry(event, e.studentId(), e.org(), CORRECTION_REQUESTED, request, Party.FAMILY);
    }

    private static TimelineEntry correctionAnswered(ConsumedEvent event) {
        var e = event.as(CorrectionAnswered.class);
        var request = e.requestId();
        return entry(event, e.studentId(), e.org(), CORRECTION_ANSWERED, request, Party.SCHOOL);
    }

    private static TimelineEntry entrustmentSigned(ConsumedEvent event) {
        var e = event.as(EntrustmentSigned.class);
        var id = e.entrustmentId();
        return entry(event, e.studentId(), e.org(), ENTRUSTMENT_SIGNED, id, Party.FAMILY);
    }

    private static TimelineEntry entrustmentEnded(ConsumedEvent event) {
        var e = event.as(EntrustmentEnded.class);
        var id = e.entrustmentId();
        return entry(event, e.studentId(), e.org(), ENTRUSTMENT_ENDED, id, Party.FAMILY);
    }

    private static TimelineEntry entry(
            ConsumedEvent event,
            UUID student,
            String org,
            TimelineKind kind,
            UUID subject,
            Party party) {
        Instant at = event.at();
        return TimelineEntry.of(event.id(), student, org, at, kind, subject, party);
    }

    /// @param pairing kind of a pairing: a teacher's, or one of a helper from outside
    private static Party party(String pairing) {
        return TEACHER.equals(pairing) ? Party.SCHOOL : Party.SOCIETY;
    }

    private interface Reading {
        /// Null for what stands on no timeline.
        TimelineEntry of(ConsumedEvent event);
    }
}
