package org.guanai.acceptance.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.guanai.acceptance.world.Eventually;
import org.guanai.acceptance.world.Mentor;
import org.guanai.acceptance.world.Roster;
import org.guanai.acceptance.world.World;
import org.junit.jupiter.api.Test;

/// Every left-behind child gets a teacher who keeps in touch on the rhythm of the Measures.
class MentoringScenarios {
    private static final String TERM_START = "2026-03-02";
    private final World world = World.open();
    private final Mentor mentor = new Mentor(world, World.STONE_POND);

    @Test
    @Clauses({"3.1.3a", "3.1.3f", "2.4"})
    void aLeftBehindChildIsAGapUntilATeacherIsPaired() {
        var student = leftBehind();
        assertThat(gaps()).contains(student);
        var suggested = "/api/mentoring/gaps/" + student + "/suggestions";
        assertThat(world.principal(World.STONE_POND).get(suggested).expect(200).text())
                .contains(mentor.id().toString());
        mentor.paired(student, null);
        assertThat(gaps()).doesNotContain(student);
    }

    @Test
    @Clauses("3.1.3f")
    void neverTwoTeachersForAChildAlsoWhenTwentyAskAtOnce() throws Exception {
        var student = leftBehind();
        var other = world.staff(World.STONE_POND, "教师石");
        var results = new ArrayList<Integer>();
        try (var people = Executors.newFixedThreadPool(10)) {
            var asked = new ArrayList<Future<Integer>>();
            for (int i = 0; i < 20; i++) {
                var helper = i % 2 == 0 ? mentor.id() : other;
                asked.add(people.submit(pairing(student, helper)));
            }
            for (var answer : asked) {
                results.add(answer.get());
            }
        }
        assertThat(results).containsOnlyOnce(201);
        assertThat(results).filteredOn(status -> status == 409).hasSize(19);
    }

    @Test
    @Clauses("3.1.3i")
    void theWeeklyTalkIsDueAndATalkMakesItDone() {
        var pairing = mentor.paired(leftBehind(), mentor.monday()).path("id").asText();
        assertThat(mentor.duties("DUE")).contains(pairing);
        var link = mentor.login().post("/api/mentoring/duty-calendars", Map.of()).expect(200);
        assertThat(calendarOf(link.get("path"))).contains("每周谈心");
        var answer = mentor.records(pairing, "TALK").expect(201).json();
        assertThat(answer.at("/duty/state").asText()).isEqualTo("UPCOMING");
        assertThat(answer.path("studentName").asText()).isNotBlank();
    }

    @Test
    @Clauses({"3.1.3i", "3.1.3j"})
    void anAttemptThatReachedNobodyIsKeptAndSatisfiesNothing() {
        var pairing = mentor.paired(leftBehind(), mentor.monday()).path("id").asText();
        var attempt = mentor.contact(pairing, "TALK");
        attempt.put("reached", false);
        var answer = mentor.login().post(Mentor.CONTACTS, attempt).expect(201).json();
        assertThat(answer.path("counts").asBoolean()).isFalse();
        assertThat(answer.at("/duty/state").asText()).isEqualTo("DUE");
    }

    @Test
    @Clauses({"3.1.3i", "3.1.1a"})
    void anOverdueTalkRemindsTheHelperThenThePrincipalThenTheCountyOnceEach() {
        var student = leftBehind();
        var pairing = mentor.paired(student, TERM_START).path("id").asText();
        Eventually.holds("the reminders", () -> reminders(student).size() >= 3);
        assertThat(reminders(student))
                .contains("HELPER", "PRINCIPAL", "COUNTY")
                .doesNotHaveDuplicates();
        assertThat(mentor.duties("OVERDUE")).contains(student);
        var reasons = Mentor.PAIRINGS + "/" + pairing + "/overdue-reasons";
        var why = mentor.login().get(reasons).expect(200).json();
        assertThat(why.at("/items/0/windows/0/cause").asText()).isEqualTo("NOTHING_RECORDED");
    }

    @Test
    @Clauses({"3.1.4a", "3.1.4e", "3.1.4f-1"})
    void aSurrogateParentIsPairedOnlyWhenVettedAndThenOwesAWeeklyContact() {
        var student = leftBehind();
        var helper = surrogate();
        var body = Mentor.match(student, helper, "SURROGATE", mentor.monday());
        var county = world.county();
        county.post(Mentor.PAIRINGS, body).expect(422);
        var vetting =
                Map.of(
                        "requestNumber",
                        "查询2026-017",
                        "consentOn",
                        "2026-03-01",
                        "repliedOn",
                        "2026-03-02",
                        "recordCheck",
                        "CLEAR",
                        "disqualifications",
                        List.of(),
                        "validUntil",
                        "2027-03-01");
        county.post("/api/mentoring/helpers/" + helper + "/vettings", vetting).expect(201);
        var pairing = county.post(Mentor.PAIRINGS, body).expect(201).get("id");
        var path = "/api/mentoring/duties?state=DUE&limit=200&school=" + World.STONE_POND.code();
        var duties = world.principal(World.STONE_POND).get(path).expect(200).text();
        assertThat(duties).contains(pairing).contains("WEEKLY_CONTACT");
    }

    @Test
    @Clauses("3.1.3i")
    void aTalkForTheWrongChildIsWithdrawnAndItsWeekIsOpenAgain() {
        var pairing = mentor.paired(leftBehind(), mentor.monday()).path("id").asText();
        var contact = mentor.records(pairing, "TALK").expect(201).get("id");
        assertThat(mentor.duties("DUE&kind=TALK")).doesNotContain(pairing);
        var why = Map.of("reason", "记错了学生");
        var withdrawn =
                mentor.login()
                        .post(Mentor.CONTACTS + "/" + contact + "/withdrawals", why)
                        .expect(201)
                        .json();
        assertThat(withdrawn.path("countsNot").asText()).isEqualTo("WITHDRAWN");
        assertThat(withdrawn.at("/duty/state").asText()).isEqualTo("DUE");
        assertThat(mentor.duties("DUE&kind=TALK")).contains(pairing);
        assertThat(contactsOf(pairing)).isEmpty();
    }

    @Test
    @Clauses({"3.1.3i", "3.1.3j"})
    void aVisitThatWasACallIsCorrectedAndDueAgainAndItsHistoryStays() {
        var pairing = mentor.paired(leftBehind(), mentor.monday()).path("id").asText();
        var contact = mentor.records(pairing, "HOME_VISIT").expect(201).get("id");
        var path = Mentor.CONTACTS + "/" + contact;
        var correction = mentor.contact(pairing, "HOME_VISIT");
        correction.remove("pairingId");
        correction.put("channel", "PHONE");
        correction.put("reason", "其实是电话家访");
        var corrected = mentor.login().put(path, "\"0\"", correction).expect(200).json();
        assertThat(corrected.path("countsNot").asText()).isEqualTo("NOT_IN_PERSON");
        assertThat(corrected.at("/duty/state").asText()).isEqualTo("DUE");
        var history = mentor.login().get(path + "/revisions").expect(200).json().path("items");
        assertThat(history).hasSize(1);
        assertThat(mentor.login().get(path + "/note").expect(200).get("note")).isNotBlank();
    }

    @Test
    @Clauses("3.1.3k")
    void feedbackThatIsOwedIsGivenAndOwedNoMore() {
        var student = leftBehind();
        var pairing = mentor.paired(student, mentor.monday()).path("id").asText();
        var worrying = mentor.contact(pairing, "TALK");
        worrying.put("concern", 2);
        mentor.login().post(Mentor.CONTACTS, worrying).expect(201);
        var owed = "/api/mentoring/feedbacks?helper=me&student=" + student;
        var feedback = mentor.login().get(owed).expect(200).json().at("/items/0/id").asText();
        var today = LocalDate.now(world.clock()).toString();
        var told = Map.of("state", "DELIVERED", "on", today, "way", "PHONE");
        mentor.login().put("/api/mentoring/feedbacks/" + feedback, "\"0\"", told).expect(200);
        assertThat(mentor.login().get(owed).expect(200).json().path("items")).isEmpty();
    }

    @Test
    @Clauses({"3.1.3i", "3.1.1a"})
    void aLeaveThatEndsEarlyIsReplacedByTheShorterOne() {
        var pairing = mentor.paired(leftBehind(), mentor.monday()).path("id").asText();
        var principal = world.principal(World.STONE_POND);
        var path = Mentor.PAIRINGS + "/" + pairing + "/pauses";
        var from = mentor.monday();
        var until = LocalDate.parse(from).plusDays(60).toString();
        principal.post(path, pause(from, until)).expect(201);
        assertThat(mentor.duties("DUE")).doesNotContain(pairing);
        principal.post(path, pause(from, from)).expect(201);
        assertThat(mentor.duties("DUE")).contains(pairing);
        var pauses = principal.get(path).expect(200).json().path("items");
        assertThat(pauses).hasSize(1);
        assertThat(pauses.at("/0/recordedBy").asText()).isNotBlank();
    }

    @Test
    @Clauses("3.1.3a")
    void aPairingThatEndedByMistakeComesBackAndTheSameTwoNeverOverlap() {
        var student = leftBehind();
        var pairing = mentor.paired(student, mentor.monday()).path("id").asText();
        mentor.records(pairing, "TALK").expect(201);
        var principal = world.principal(World.STONE_POND);
        var path = Mentor.PAIRINGS + "/" + pairing;
        principal.post(path + "/endings", Map.of("reason", "OTHER")).expect(201);
        var again = Mentor.match(student, mentor.id(), "TEACHER", mentor.monday());
        principal.post(Mentor.PAIRINGS, again).expect(409);
        var back = Map.of("reason", "误操作", "excused", false);
        principal.post(path + "/reinstatements", back).expect(201);
        assertThat(gaps()).doesNotContain(student);
        assertThat(mentor.duties("UPCOMING")).contains(pairing);
    }

    @Test
    @Clauses({"3.1.3j", "3.1.3k"})
    void aMentorReachesTheFamilyOfTheirOwnChildAsLongAsItIsTheirs() {
        var student = leftBehind();
        var path = "/api/registry/students/" + student + "/reach-disclosures";
        var why = Map.of("purpose", "HOME_VISIT");
        mentor.login().post(path, why).expect(404);
        var pairing = mentor.paired(student, mentor.monday()).path("id").asText();
        Eventually.holds("the family", () -> mentor.login().post(path, why).status() == 200);
        var reach = mentor.login().post(path, why).expect(200).json();
        assertThat(reach.path("address").asText()).isNotBlank();
        assertThat(reach.at("/guardians/0/phone").asText()).doesNotContain("*").isNotBlank();
        var ending = Map.of("reason", "HAND_OVER");
        world.principal(World.STONE_POND)
                .post(Mentor.PAIRINGS + "/" + pairing + "/endings", ending)
                .expect(201);
        Eventually.holds("the end", () -> mentor.login().post(path, why).status() == 404);
    }

    @Test
    @Clauses({"3.1.3f", "3.1.3a"})
    void aTeacherWhomARecordCheckBarsLosesTheChildAtOnce() {
        var student = leftBehind();
        var principal = world.principal(World.STONE_POND);
        var post =
                Map.of(
                        "school", World.STONE_POND.code(),
                        "name", "石待查",
                        "username", "stone-pond-barred",
                        "email", "barred@example.org",
                        "posts", List.of("teacher"));
        var teacher = principal.post("/api/registry/staff", post).expect(201).get("id");
        var match = Mentor.match(student, UUID.fromString(teacher), "TEACHER", null);
        Eventually.holds(
                "the teacher", () -> principal.post(Mentor.PAIRINGS, match).status() == 201);
        var check =
                Map.of(
                        "occasion", "YEARLY",
                        "consentOn", "2026-01-10",
                        "requestNo", "云公查9号",
                        "repliedOn", "2026-01-20",
                        "result", "HIT");
        principal.post("/api/registry/staff/" + teacher + "/record-checks", check).expect(201);
        Eventually.holds("the end of the pairing", () -> gaps().contains(student));
        var lost = "/api/notification/notices?limit=200&student=" + student;
        Eventually.holds(
                "the notice", () -> principal.get(lost).expect(200).text().contains("MENTOR_LOST"));
    }

    @Test
    @Clauses({"3.1.3i", "3.1.3j"})
    void aSchoolAsksForMoreThanTheMeasuresDemandAndNeverForLess() {
        var ridge = new Mentor(world, World.MAPLE_RIDGE);
        var child = world.enrol(Roster.leftBehindChild(World.MAPLE_RIDGE)).path("id").asText();
        var pairing = ridge.paired(child, ridge.monday()).path("id").asText();
        var principal = world.principal(World.MAPLE_RIDGE);
        var next = LocalDate.parse(ridge.monday()).plusDays(7).toString();
        var rhythms = "/api/mentoring/denser-rhythms";
        principal.post(rhythms, rhythm("TWO_MONTHS", next)).expect(422);
        var fixed = principal.post(rhythms, rhythm("WEEK", next)).expect(201).get("id");
        var visits = "/api/mentoring/duties?kind=HOME_VISIT&pairing=" + pairing;
        var until = ridge.login().get(visits).expect(200).json().at("/items/0/dueUntil").asText();
        assertThat(LocalDate.parse(until)).isBefore(LocalDate.parse(next).plusDays(14));
        var ending = Map.of("until", ridge.monday(), "reason", "恢复每月一次");
        world.principal(World.STONE_POND)
                .post(rhythms + "/" + fixed + "/endings", ending)
                .expect(404);
    }

    @Test
    @Clauses({"3.1.3i", "3.1.4f-1"})
    void whatAPhoneSendsTwiceIsRecordedOnce() {
        var pairing = mentor.paired(leftBehind(), mentor.monday()).path("id").asText();
        var talk = mentor.contact(pairing, "TALK");
        talk.put("id", UUID.randomUUID().toString());
        var batch = Map.of("contacts", List.of(talk));
        var path = "/api/mentoring/contact-batches";
        mentor.login().post(path, batch).expect(201);
        var again = mentor.login().post(path, batch).expect(201).json();
        assertThat(again.path("repeated").asInt()).isOne();
        assertThat(contactsOf(pairing)).hasSize(1);
    }

    @Test
    @Clauses("3.3.3c")
    void strugglingChildrenComeFirstInTheWorkList() {
        mentor.paired(leftBehind(), mentor.monday());
        var child = world.enrol(Roster.child(World.STONE_POND)).path("id").asText();
        var difficulty =
                Map.of(
                        "group", "LEARNING_DIFFICULTY",
                        "subjects", List.of("MATHEMATICS"),
                        "signs", List.of("ATTAINMENT", "OBSERVATION"),
                        "basis", "期中分析",
                        "assessor", "班主任");
        var recognitions = "/api/registry/students/" + child + "/recognitions";
        mentor.login().post(recognitions, difficulty).expect(201);
        mentor.paired(child, mentor.monday());
        var path = "/api/mentoring/duties?helper=me&sort=PRIORITY&limit=1&kind=TALK";
        Eventually.holds(
                "the order", () -> mentor.login().get(path).expect(200).text().contains(child));
    }

    private static Map<String, Object> rhythm(String cadence, String from) {
        return Map.of("kind", "HOME_VISIT", "cadence", cadence, "from", from, "basis", "校务会纪要");
    }

    /// As a telephone reads it, without a login.
    private String calendarOf(String link) {
        return world.gateway.anonymous().get(link).expect(200).text();
    }

    private JsonNode contactsOf(String pairing) {
        var path = Mentor.CONTACTS + "?pairing=" + pairing;
        return mentor.login().get(path).expect(200).json().path("items");
    }

    private static Map<String, Object> pause(String from, String until) {
        return Map.of("from", from, "until", until, "reason", "病假");
    }

    private Callable<Integer> pairing(String student, UUID helper) {
        var body = Mentor.match(student, helper, "TEACHER", null);
        return () -> world.principal(World.STONE_POND).post(Mentor.PAIRINGS, body).status();
    }

    private UUID surrogate() {
        var body =
                Map.of(
                        "name",
                        "陈爱心",
                        "type",
                        "SURROGATE_PARENT",
                        "category",
                        "CARING_PERSON",
                        "phone",
                        "13800000001",
                        "org",
                        World.STONE_POND.org());
        var made =
                world.principal(World.STONE_POND).post("/api/mentoring/helpers", body).expect(201);
        return UUID.fromString(made.get("id"));
    }

    private String leftBehind() {
        return world.enrol(Roster.leftBehindChild(World.STONE_POND)).path("id").asText();
    }

    private String gaps() {
        return world.county().get("/api/mentoring/gaps?limit=200&lack=TEACHER").expect(200).text();
    }

    private ArrayList<String> reminders(String student) {
        var path = "/api/notification/notices?kind=REMINDER&limit=200&student=" + student;
        var levels = new ArrayList<String>();
        for (var notice : world.county().get(path).expect(200).json().path("items")) {
            if (notice.path("dutyKind").asText().equals("TALK")) {
                levels.add(notice.path("level").asText());
            }
        }
        return levels;
    }
}
