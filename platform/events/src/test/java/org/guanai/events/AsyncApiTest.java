package org.guanai.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.guanai.events.aid.AppealAnswered;
import org.guanai.events.aid.ApplicationCorrected;
import org.guanai.events.aid.ApplicationDecided;
import org.guanai.events.aid.ApplicationOnNotice;
import org.guanai.events.aid.ApplicationReceived;
import org.guanai.events.aid.ApplicationReopened;
import org.guanai.events.aid.HardshipEnded;
import org.guanai.events.aid.HardshipRecognised;
import org.guanai.events.aid.NoticePublished;
import org.guanai.events.aid.OverpaymentClaimed;
import org.guanai.events.aid.OverpaymentSetOff;
import org.guanai.events.aid.PaymentMade;
import org.guanai.events.aid.PaymentReturned;
import org.guanai.events.aid.RecognitionApplied;
import org.guanai.events.aid.RecognitionCorrected;
import org.guanai.events.aid.RecognitionRefused;
import org.guanai.events.aid.SponsorGiftReceived;
import org.guanai.events.aid.SponsorshipChanged;
import org.guanai.events.mentoring.ActionAgreed;
import org.guanai.events.mentoring.ActionWithdrawn;
import org.guanai.events.mentoring.AidNeeded;
import org.guanai.events.mentoring.ConcernRaised;
import org.guanai.events.mentoring.ConcernWithdrawn;
import org.guanai.events.mentoring.ContactCorrected;
import org.guanai.events.mentoring.ContactRecorded;
import org.guanai.events.mentoring.ContactWithdrawn;
import org.guanai.events.mentoring.DenserRhythmEnded;
import org.guanai.events.mentoring.DenserRhythmFixed;
import org.guanai.events.mentoring.DutiesExcused;
import org.guanai.events.mentoring.DutyOverdue;
import org.guanai.events.mentoring.FeedbackChanged;
import org.guanai.events.mentoring.HelperSnapshot;
import org.guanai.events.mentoring.MentorLost;
import org.guanai.events.mentoring.PairingEnded;
import org.guanai.events.mentoring.PairingReinstated;
import org.guanai.events.mentoring.PairingSnapshot;
import org.guanai.events.mentoring.PairingStarted;
import org.guanai.events.mentoring.SilenceAnswered;
import org.guanai.events.mentoring.SilenceReported;
import org.guanai.events.mentoring.WorkPlanReviewed;
import org.guanai.events.mentoring.WorkPlanSubmitted;
import org.guanai.events.mentoring.activity.TripPlanned;
import org.guanai.events.mentoring.appraisal.AppraisalAnswered;
import org.guanai.events.mentoring.appraisal.AppraisalObjected;
import org.guanai.events.mentoring.appraisal.AppraisalShown;
import org.guanai.events.mentoring.counsel.CounselAnswered;
import org.guanai.events.mentoring.counsel.CounselAsked;
import org.guanai.events.mentoring.counsel.CrisisRaised;
import org.guanai.events.mentoring.counsel.CrisisWithdrawn;
import org.guanai.events.mentoring.team.ConductNoted;
import org.guanai.events.mentoring.team.VettingExpiring;
import org.guanai.events.notification.FamilyCallBooked;
import org.guanai.events.notification.FamilyCallCancelled;
import org.guanai.events.notification.FamilyMessageSent;
import org.guanai.events.notification.FamilyMessageWithdrawn;
import org.guanai.events.notification.GuardianTold;
import org.guanai.events.notification.GuardianUnreachable;
import org.guanai.events.notification.NoticeAcknowledged;
import org.guanai.events.notification.ParentSessionCancelled;
import org.guanai.events.notification.ParentSessionPlanned;
import org.guanai.events.notification.ParentSilent;
import org.guanai.events.notification.PupilLetterSent;
import org.guanai.events.notification.TellingBounced;
import org.guanai.events.registry.AccessDecided;
import org.guanai.events.registry.AccountSecured;
import org.guanai.events.registry.CalendarSnapshot;
import org.guanai.events.registry.CensusListDue;
import org.guanai.events.registry.ChildFileErased;
import org.guanai.events.registry.ComplaintAnswered;
import org.guanai.events.registry.ComplaintRaised;
import org.guanai.events.registry.ConsentChanged;
import org.guanai.events.registry.CorrectionAnswered;
import org.guanai.events.registry.CorrectionRequested;
import org.guanai.events.registry.DirectoryChanged;
import org.guanai.events.registry.DropoutCaseMoved;
import org.guanai.events.registry.EntrustmentEnded;
import org.guanai.events.registry.EntrustmentSigned;
import org.guanai.events.registry.GroupJoined;
import org.guanai.events.registry.GroupLeft;
import org.guanai.events.registry.GuardianReachChanged;
import org.guanai.events.registry.GuardianSnapshot;
import org.guanai.events.registry.OrganisationSnapshot;
import org.guanai.events.registry.PlaceDecided;
import org.guanai.events.registry.RecoveryCodeMade;
import org.guanai.events.registry.ReferralAnswered;
import org.guanai.events.registry.ReferralSent;
import org.guanai.events.registry.ReferralWithdrawn;
import org.guanai.events.registry.StaffBarred;
import org.guanai.events.registry.StaffSnapshot;
import org.guanai.events.registry.StudentLeaveMoved;
import org.guanai.events.registry.StudentReinstated;
import org.guanai.events.registry.StudentSnapshot;
import org.guanai.events.registry.StudentsJoined;
import org.guanai.events.registry.StudentsParted;
import org.guanai.events.registry.TransferMoved;
import org.guanai.events.safety.HomeLetterIssued;
import org.guanai.events.safety.HomeLetterWithdrawn;
import org.guanai.events.safety.IncidentCorrected;
import org.guanai.events.safety.IncidentInvolvementChanged;
import org.guanai.events.safety.IncidentReportDue;
import org.guanai.events.safety.IncidentReportOverdue;
import org.guanai.events.safety.IncidentReported;
import org.guanai.events.safety.IncidentRetracted;
import org.guanai.events.safety.MajorHazardFound;
import org.guanai.events.safety.MandatoryReportMade;
import org.guanai.events.safety.PublicReportReceived;
import org.guanai.events.safety.SicknessClustered;
import org.guanai.events.safety.StudentInvolved;
import org.guanai.events.safety.WorkAssigned;
import org.junit.jupiter.api.Test;

/// The committed AsyncAPI document is that of the records. Run with `-Dguanai.docs.write=true` to
/// renew it.
class AsyncApiTest {
    private static final Path COMMITTED = Path.of("../../docs/asyncapi.json");
    private static final Set<String> OF_ALL = Set.of("Overdue.java", "ApprovalWaiting.java");
    private static final Set<String> NO_EVENTS =
            Set.of("SpecialGroup", "HelperType", "ConsentUse", "package-info");

    private static final Path SOURCES = Path.of("src/main/java/org/guanai/events");

    @Test
    void theDocumentIsTheCommittedOne() throws IOException {
        var mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
        var text = mapper.writeValueAsString(new AsyncApi(topics()).document()) + "\n";
        if (Boolean.getBoolean("guanai.docs.write")) {
            Files.writeString(COMMITTED, text);
        }
        assertEquals(Files.readString(COMMITTED), text);
    }

    @Test
    void everyTopicAndEveryRecordIsInIt() throws IOException {
        assertEquals(constants(), new TreeSet<>(topics().keySet()));
        var listed = topics().values().stream().flatMap(List::stream).map(Class::getSimpleName);
        assertEquals(records(), listed.collect(Collectors.toCollection(TreeSet::new)));
    }

    private static Map<String, List<Class<? extends Record>>> topics() {
        var topics = new LinkedHashMap<String, List<Class<? extends Record>>>();
        topics.put(Topics.ORGANISATIONS, List.of(OrganisationSnapshot.class));
        topics.put(Topics.CALENDARS, List.of(CalendarSnapshot.class));
        topics.put(Topics.STAFF, List.of(StaffSnapshot.class));
        topics.put(Topics.STUDENTS, List.of(StudentSnapshot.class));
        topics.put(Topics.GUARDIANS, List.of(GuardianSnapshot.class));
        topics.put(
                Topics.REGISTRY_EVENTS,
                List.of(
                        GroupJoined.class,
                        AccessDecided.class,
                        AccountSecured.class,
                        RecoveryCodeMade.class,
                        CensusListDue.class,
                        ChildFileErased.class,
                        ConsentChanged.class,
                        ComplaintAnswered.class,
                        ComplaintRaised.class,
                        DropoutCaseMoved.class,
                        PlaceDecided.class,
                        StudentLeaveMoved.class,
                        TransferMoved.class,
                        GroupLeft.class,
                        GuardianReachChanged.class,
                        StudentReinstated.class,
                        StudentsJoined.class,
                        StudentsParted.class,
                        CorrectionAnswered.class,
                        CorrectionRequested.class,
                        DirectoryChanged.class,
                        EntrustmentEnded.class,
                        EntrustmentSigned.class,
                        ReferralAnswered.class,
                        ReferralSent.class,
                        ReferralWithdrawn.class,
                        StaffBarred.class,
                        Overdue.class,
                        ApprovalWaiting.class));
        topics.put(Topics.HELPERS, List.of(HelperSnapshot.class));
        topics.put(Topics.PAIRINGS, List.of(PairingSnapshot.class));
        topics.put(
                Topics.MENTORING_EVENTS,
                List.of(
                        PairingStarted.class,
                        PairingEnded.class,
                        PairingReinstated.class,
                        ContactRecorded.class,
                        ContactCorrected.class,
                        ContactWithdrawn.class,
                        ConcernRaised.class,
                        ConcernWithdrawn.class,
                        FeedbackChanged.class,
                        DutiesExcused.class,
                        MentorLost.class,
                        AidNeeded.class,
                        ActionAgreed.class,
                        ActionWithdrawn.class,
                        SilenceReported.class,
                        SilenceAnswered.class,
                        WorkPlanSubmitted.class,
                        WorkPlanReviewed.class,
                        DenserRhythmFixed.class,
                        DenserRhythmEnded.class,
                        DutyOverdue.class,
                        CounselAsked.class,
                        CounselAnswered.class,
                        CrisisRaised.class,
                        CrisisWithdrawn.class,
                        VettingExpiring.class,
                        AppraisalShown.class,
                        AppraisalObjected.class,
                        AppraisalAnswered.class,
                        ConductNoted.class,
                        TripPlanned.class,
                        Overdue.class,
                        ApprovalWaiting.class));
        topics.put(
                Topics.AID_EVENTS,
                List.of(
                        ApplicationDecided.class,
                        ApplicationReopened.class,
                        ApplicationReceived.class,
                        ApplicationOnNotice.class,
                        PaymentReturned.class,
                        OverpaymentClaimed.class,
                        OverpaymentSetOff.class,
                        ApplicationCorrected.class,
                        RecognitionCorrected.class,
                        RecognitionApplied.class,
                        RecognitionRefused.class,
                        HardshipRecognised.class,
                        HardshipEnded.class,
                        AppealAnswered.class,
                        SponsorshipChanged.class,
                        SponsorGiftReceived.class,
                        NoticePublished.class,
                        PaymentMade.class,
                        Overdue.class));
        topics.put(
                Topics.SAFETY_EVENTS,
                List.of(
                        IncidentReported.class,
                        IncidentCorrected.class,
                        IncidentRetracted.class,
                        IncidentReportDue.class,
                        IncidentReportOverdue.class,
                        StudentInvolved.class,
                        IncidentInvolvementChanged.class,
                        HomeLetterIssued.class,
                        HomeLetterWithdrawn.class,
                        MajorHazardFound.class,
                        MandatoryReportMade.class,
                        PublicReportReceived.class,
                        SicknessClustered.class,
                        WorkAssigned.class,
                        Overdue.class));
        topics.put(
                Topics.NOTIFICATION_EVENTS,
                List.of(
                        GuardianTold.class,
                        NoticeAcknowledged.class,
                        GuardianUnreachable.class,
                        TellingBounced.class,
                        ParentSilent.class,
                        FamilyCallBooked.class,
                        FamilyCallCancelled.class,
                        PupilLetterSent.class,
                        FamilyMessageSent.class,
                        FamilyMessageWithdrawn.class,
                        ParentSessionPlanned.class,
                        ParentSessionCancelled.class,
                        Overdue.class));
        return topics;
    }

    private static TreeSet<String> constants() {
        return Arrays.stream(Topics.class.getFields())
                .filter(f -> Modifier.isStatic(f.getModifiers()))
                .map(AsyncApiTest::value)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String value(java.lang.reflect.Field field) {
        try {
            return (String) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /// In the folder of a service, or in one below it.
    private static boolean isOfService(Path file) {
        return file.toString().endsWith(".java")
                && file.getNameCount() > SOURCES.getNameCount() + 1;
    }

    private static TreeSet<String> records() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(f -> OF_ALL.contains(f.getFileName().toString()) || isOfService(f))
                    .map(f -> f.getFileName().toString().replace(".java", ""))
                    .filter(name -> !NO_EVENTS.contains(name))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
