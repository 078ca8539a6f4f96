package org.guanai.acceptance.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guanai.acceptance.world.Addresses;
import org.guanai.acceptance.world.Addresses.Guardian;
import org.guanai.acceptance.world.Eventually;
import org.guanai.acceptance.world.Roster;
import org.guanai.acceptance.world.World;
import org.guanai.demo.client.Answer;
import org.guanai.demo.client.Client;
import org.junit.jupiter.api.Test;

/// Families that are apart stay together: calls, letters, praise, parent school.
class FamilyScenarios {
    private static final String NOTIFICATION = "/api/notification/";
    private static final String LETTERS = NOTIFICATION + "pupil-letters";
    private static final String SESSIONS = NOTIFICATION + "parent-sessions";

    private final World world = World.open();

    @Test
    @Clauses({"3.1.6c", "3.2.1a"})
    void aChildCallsHomeOnTheSchoolsLine() {
        var student = enrolled();
        var line =
                Map.of(
                        "number", "0571-63310000",
                        "place", "传达室",
                        "days", List.of("MONDAY", "WEDNESDAY", "FRIDAY"),
                        "opensAt", "12:00",
                        "closesAt", "13:30",
                        "keeper", teacher(),
                        "open", true);
        var lines = NOTIFICATION + "school-lines";
        var id = principal().post(lines, line).expect(201).get("id");
        var family = world.guardian(student);
        Eventually.holds("the number", () -> family.get(lines).expect(200).text().contains(id));
        var at = now().plus(1, ChronoUnit.DAYS).toString();
        var booking = Map.of("line", id, "at", at, "minutes", 10);
        var call = booked(world.student(student), booking);
        assertThat(principal().post(calls(), with(booking, student)).expect(409).get("code"))
                .isEqualTo("notification.line-taken");
        Eventually.holds("the family knows", () -> news(student).contains("CALL_BOOKED"));
        family.post(calls() + "/" + call.get("id") + "/cancellations", Map.of()).expect(201);
        // Whoever has not seen it yet never will; only those who were told hear that it is off.
        Eventually.holds("nobody waits", () -> !news(student).contains("CALL_BOOKED"));
    }

    @Test
    @Clauses({"3.1.6c", "3.2.1a"})
    void whatCameOfACallIsNotedAndPutRight() {
        var student = enrolled();
        var held = Map.of("at", now().minus(2, ChronoUnit.HOURS).toString(), "minutes", 10);
        var call = booked(principal(), with(held, student));
        var at = calls() + "/" + call.get("id");
        var talked = Map.of("connected", true, "minutes", 9, "mood", "GLAD");
        var noted = principal().put(at + "/outcome", tag(call), talked).expect(200);
        var missed = Map.of("connected", false, "minutes", 0, "reason", "记在别人名下了");
        assertThat(principal().put(at + "/outcome", tag(noted), missed).expect(200).get("state"))
                .isEqualTo("MISSED");
    }

    @Test
    @Clauses("3.1.6c")
    void aChildWritesToAnAdultWhomItTrustsAndNobodyElseReadsIt() {
        var student = enrolled();
        var child = world.student(student);
        var adult = teacher();
        Eventually.holds("the adults", () -> child.get(LETTERS + "/adults").text().contains(adult));
        var letter = Map.of("adult", adult, "text", "我很想妈妈", "anonymous", true);
        var id = child.post(LETTERS, letter).expect(201).get("id");
        var reader = world.user(World.STONE_POND.otherTeacher());
        var read = reader.get(LETTERS + "/" + id).expect(200);
        assertThat(read.get("text")).isEqualTo("我很想妈妈");
        assertThat(read.text()).doesNotContain(student);
        principal().get(LETTERS + "/" + id).expect(404);
        world.guardian(student).get(LETTERS + "/" + id).expect(403);
        reader.post(LETTERS + "/" + id + "/replies", Map.of("text", "中午来找我")).expect(201);
        assertThat(child.get(LETTERS + "/" + id).expect(200).get("reply")).isEqualTo("中午来找我");
    }

    @Test
    @Clauses({"3.2.1c", "3.2.3d"})
    void aMotherNotesThatSheCalledAndTheSchoolSeesWhoDoesNot() {
        var student = enrolled();
        var contacts = NOTIFICATION + "parent-contacts";
        var contact =
                Map.of(
                        "student",
                        student,
                        "way",
                        "VIDEO",
                        "with",
                        "CHILD",
                        "initiator",
                        "PARENT",
                        "on",
                        LocalDate.now(world.clock()).toString(),
                        "minutes",
                        15);
        var family = world.guardian(student);
        var noted =
                Eventually.get(
                        "the contact",
                        () ->
                                Optional.of(family.post(contacts, contact))
                                        .filter(a -> a.status() == 201));
        var at = contacts + "/" + noted.get("id");
        principal().get(at).expect(200);
        world.principal(World.MAPLE_RIDGE).get(at).expect(404);
        family.post(at + "/withdrawals", Map.of("reason", "记错了日期")).expect(201);
        assertThat(
                        principal()
                                .get(contacts + "?student=" + student)
                                .expect(200)
                                .json()
                                .path("items"))
                .isEmpty();
        principal().get(NOTIFICATION + "silent-families?days=7").expect(200);
    }

    @Test
    @Clauses({"3.2.1d", "3.2.1f", "3.3.3b"})
    void praiseReachesTheFamilyInNeutralWordsAndItsReadingIsSeen() {
        var child = Roster.leftBehindChild(World.STONE_POND);
        var student = world.enrol(child).path("id").asText();
        var email = "praise-" + student + "@example.org";
        Addresses.give(world, World.STONE_POND, student, Guardian.of(child), email);
        var messages = NOTIFICATION + "family-messages";
        var label = message(student, "作为留守儿童，他很坚强");
        assertThat(principal().post(messages, label).expect(422).get("code"))
                .isEqualTo("notification.not-neutral");
        var id = principal().post(messages, message(student, "作业进步很大")).expect(201).get("id");
        Eventually.holds("the mail", () -> !world.platform.mails().to(email).isEmpty());
        assertThat(world.platform.mails().to(email).getFirst().text()).contains("作业进步很大");
        var receipts = messages + "/" + id + "/receipts";
        assertThat(
                        principal()
                                .get(receipts)
                                .expect(200)
                                .json()
                                .at("/items/0/readAt")
                                .isMissingNode())
                .isTrue();
        var family = world.guardian(student);
        var notice = family.get(NOTIFICATION + "notices?kind=FAMILY").json().at("/items/0/id");
        family.get(NOTIFICATION + "notices/" + notice.asText()).expect(200);
        assertThat(principal().get(receipts).json().at("/items/0/readAt").isMissingNode())
                .isFalse();
    }

    @Test
    @Clauses({"3.2.2a", "3.2.2c", "3.2.2d", "3.2.4b"})
    void familiesAreTaughtWhoMissedItMakesItUpAndTheScorecardCounts() {
        var came = enrolled();
        var missed = enrolled();
        var material =
                Map.of(
                        "title", "男孩女孩一样好",
                        "topic", "EQUALITY",
                        "ages", "小学家长",
                        "form", "ARTICLE",
                        "text", "给女孩同样的机会");
        var materials = NOTIFICATION + "materials";
        var lesson =
                world.teacher(World.STONE_POND).post(materials, material).expect(201).get("id");
        principal().post(materials + "/" + lesson + "/approvals", Map.of()).expect(201);
        var plan =
                Map.of(
                        "kind",
                        "LECTURE",
                        "topics",
                        List.of("EQUALITY"),
                        "title",
                        "家长课堂",
                        "speaker",
                        "李主任",
                        "place",
                        "多功能厅",
                        "at",
                        now().minus(30, ChronoUnit.MINUTES).toString(),
                        "material",
                        lesson,
                        "invited",
                        List.of(came, missed));
        var session =
                Eventually.get(
                        "the session",
                        () ->
                                Optional.of(principal().post(SESSIONS, plan))
                                        .filter(a -> a.status() == 201));
        Eventually.holds("the invitation", () -> news(missed).contains("SESSION_PLANNED"));
        var family = world.guardian(came);
        var at = SESSIONS + "/" + session.get("id");
        var here = Map.of("code", session.get("code"), "student", came, "who", "PARENT");
        family.post(at + "/check-ins", here).expect(200);
        var held = Map.of("present", List.of(), "summary", "讲了平等");
        principal().put(at + "/presence", tag(session), held).expect(200);
        var again = new HashMap<String, Object>(plan);
        again.remove("invited");
        again.put("makesUp", session.get("id"));
        again.put("at", now().plus(1, ChronoUnit.DAYS).toString());
        var makeUp = principal().post(SESSIONS, again).expect(201).json();
        assertThat(makeUp.path("invited")).extracting(JsonNode::asText).containsExactly(missed);
        var numbers = NOTIFICATION + "indicators?term=" + World.TERM;
        assertThat(principal().get(numbers).expect(200).text())
                .contains("equality-taught", "families-present", "parent-school-held");
    }

    @Test
    @Clauses({"3.1.3a", "3.2.1c"})
    void theFamilyLearnsWhoTheMentorIs() {
        var student = enrolled();
        var pairing = Map.of("studentId", student, "helperId", teacher(), "kind", "TEACHER");
        Eventually.holds(
                "the pairing",
                Duration.ofSeconds(30),
                () -> principal().post("/api/mentoring/pairings", pairing).status() == 201);
        Eventually.holds("the family knows", () -> news(student).contains("PAIRING_STARTED"));
    }

    private Answer booked(Client client, Map<String, ?> booking) {
        return Eventually.get(
                "the booking",
                () -> Optional.of(client.post(calls(), booking)).filter(a -> a.status() == 201));
    }

    private static Map<String, Object> message(String student, String text) {
        return Map.of("kind", "PRAISE", "title", "好消息", "text", text, "students", List.of(student));
    }

    private static Map<String, Object> with(Map<String, ?> booking, String student) {
        var more = new HashMap<String, Object>(booking);
        more.put("student", student);
        return more;
    }

    /// Codes of what the family was told about the child.
    private List<String> news(String student) {
        var path = NOTIFICATION + "notices?student=" + student;
        return principal().get(path).expect(200).json().findValuesAsText("news");
    }

    private String teacher() {
        return world.staff(World.STONE_POND, "教师石").toString();
    }

    private Client principal() {
        return world.principal(World.STONE_POND);
    }

    private String enrolled() {
        return world.enrol(Roster.leftBehindChild(World.STONE_POND)).path("id").asText();
    }

    private Instant now() {
        return world.clock().instant().truncatedTo(ChronoUnit.SECONDS);
    }

    private static String calls() {
        return NOTIFICATION + "family-calls";
    }

    private static String tag(Answer answer) {
        return answer.header("ETag").orElseThrow();
    }
}
