package org.guanai.safety;

import static org.guanai.kit.testing.Answer.then;
import static org.guanai.kit.testing.TestCaller.as;

import io.quarkus.arc.Arc;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.guanai.events.Roles;
import org.guanai.events.Topics;
import org.guanai.events.notification.GuardianTold;
import org.guanai.events.notification.GuardianUnreachable;
import org.guanai.events.notification.NoticeAcknowledged;
import org.guanai.events.notification.TellingBounced;
import org.guanai.events.registry.GuardianSnapshot;
import org.guanai.events.registry.StaffSnapshot;
import org.guanai.events.registry.StudentSnapshot;
import org.guanai.kit.testing.InMemoryBroker;
import org.guanai.kit.testing.TestCaller;
import org.guanai.testing.registry.TestCounty;
import org.guanai.testing.registry.TestSchool;
import org.guanai.testing.registry.TestStudent;

/// The words of the safety service's tests: what is reported, what notification says, who asks.
public final class Safety {
    public static final String TERM = "2026-2027-1";
    public static final String INCIDENTS = "/api/safety/incidents";

    private Safety() {}

    public static TestCounty county() {
        return TestCounty.fresh().term(TERM, "2020-09-01", "2099-01-20");
    }

    public static StudentSnapshot student(TestSchool school, UUID... guardians) {
        return TestStudent.at(school).toldTo(guardians).arrives();
    }

    /// A member of staff of a school, with these classes.
    public static StaffSnapshot staff(TestSchool school, UUID... classes) {
        return staffWho(school, UUID.randomUUID(), classes);
    }

    public static StaffSnapshot staffWho(TestSchool school, UUID human, UUID... classes) {
        var id = UUID.randomUUID();
        var snapshot =
                new StaffSnapshot(
                        id,
                        human,
                        school.org(),
                        "周老师",
                        Set.of(Roles.CLASS_TEACHER),
                        Set.of(classes),
                        null,
                        null,
                        true,
                        1);
        broker().deliver(Topics.STAFF, id, snapshot);
        return snapshot;
    }

    /// A guardian of the county, and which human it is.
    public static UUID guardianWho(TestCounty county, UUID human) {
        var id = UUID.randomUUID();
        var snapshot = new GuardianSnapshot(id, human, county.org, "王某", null, null, "zh", true, 1);
        broker().deliver(Topics.GUARDIANS, id, snapshot);
        return id;
    }

    // --- what is reported

    public static Map<String, Object> report(StudentSnapshot... students) {
        var body = new HashMap<String, Object>();
        body.put("kind", "INJURY");
        body.put("severity", 3);
        body.put("what", "课间在操场摔倒，手臂骨折");
        body.put("where", "操场");
        body.put("occurredAt", "2026-11-20T02:15:00Z");
        body.put(
                "students",
                Arrays.stream(students)
                        .map(s -> Map.of("studentId", s.id(), "role", "VICTIM"))
                        .toList());
        return body;
    }

    public static Map<String, Object> with(Map<String, Object> report, String field, Object value) {
        report.put(field, value);
        return report;
    }

    public static Map<String, Object> suspecting(Map<String, Object> report, UUID guardian) {
        return with(report, "suspectGuardianIds", List.of(guardian));
    }

    public static Map<String, Object> suspectingStaff(Map<String, Object> report, UUID staff) {
        return with(report, "suspectStaffIds", List.of(staff));
    }

    /// What changes in an incident, with a reason.
    public static Map<String, Object> change(String field, Object value) {
        return new HashMap<>(Map.of(field, value, "reason", "孩子次日说明"));
    }

    public static Response changing(TestCaller who, UUID incident, Map<String, Object> change) {
        return who.post(path(incident) + "/involvement-changes", change);
    }

    public static Response reporting(TestCaller who, Map<String, Object> report) {
        return who.post(INCIDENTS, report);
    }

    public static UUID reported(TestSchool school, Map<String, Object> report) {
        return then(reporting(principal(school), report)).created().id();
    }

    public static String path(UUID incident) {
        return INCIDENTS + "/" + incident;
    }

    // --- what notification says

    public static GuardianTold told(
            UUID incident, StudentSnapshot child, UUID guardian, String channel, Instant at) {
        var notice = UUID.randomUUID();
        var told =
                new GuardianTold(
                        notice, incident, child.id(), guardian, child.org(), channel, 1, at);
        deliver(child, told);
        return told;
    }

    public static void bounced(GuardianTold told, Instant at) {
        broker().deliver(
                        Topics.NOTIFICATION_EVENTS,
                        told.studentId(),
                        new TellingBounced(
                                told.noticeId(),
                                told.incidentId(),
                                told.studentId(),
                                told.guardianId(),
                                told.org(),
                                told.channel(),
                                at));
    }

    public static void acknowledged(
            UUID incident, StudentSnapshot child, UUID guardian, Instant at) {
        var notice = UUID.randomUUID();
        deliver(
                child,
                new NoticeAcknowledged(
                        notice, incident, child.id(), guardian, child.org(), "IN_APP", at));
    }

    public static void unreachable(UUID incident, StudentSnapshot child, Instant at) {
        var notice = UUID.randomUUID();
        deliver(
                child,
                new GuardianUnreachable(
                        notice, incident, child.id(), child.org(), "NOBODY_ACKNOWLEDGED", at));
    }

    public static void deliver(StudentSnapshot child, Record event) {
        broker().deliver(Topics.NOTIFICATION_EVENTS, child.id(), event);
    }

    /// What safety has said of an incident.
    public static <E extends Record> List<E> said(
            Class<E> event, Function<E, UUID> incidentId, UUID incident) {
        return broker().published(Topics.SAFETY_EVENTS, event).stream()
                .filter(e -> incidentId.apply(e).equals(incident))
                .toList();
    }

    // --- who asks

    public static TestCaller principal(TestSchool school) {
        return as(Roles.PRINCIPAL).of(school.org());
    }

    public static TestCaller officer(TestCounty county) {
        return as(Roles.COUNTY_OFFICER).of(county.org);
    }

    public static TestCaller guardian(TestCounty county, UUID person) {
        return as(Roles.GUARDIAN).of(county.org).person(person);
    }

    public static InMemoryBroker broker() {
        return Arc.container().instance(InMemoryBroker.class).get();
    }
}
