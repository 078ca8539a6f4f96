package org.guanai.registry.exchange.logincard;

import static org.awaitility.Awaitility.await;
import static org.guanai.kit.testing.Answer.then;
import static org.guanai.registry.Roster.child;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.guanai.events.Roles;
import org.guanai.kit.testing.Rows;
import org.guanai.kit.testing.Tokens;
import org.guanai.registry.County;
import org.guanai.registry.Roster;
import org.guanai.registry.people.keycloak.RememberedAccounts;
import org.guanai.sheets.format.SheetLimits;
import org.guanai.sheets.xlsx.XlsxFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Whoever is registered gets a one-time code, from whoever may give all of their posts.
@QuarkusTest
class LoginCardsTest {
    private static final String CARDS = "/api/registry/login-cards";
    private static final String STAFF = "/api/registry/staff";
    private static int next = 10_000;

    @Inject RememberedAccounts accounts;
    @Inject Roster roster;
    private County county;

    @BeforeEach
    void aCounty() {
        county = County.founded();
    }

    @Test
    void aPrincipalPrintsTheStaffsCardsAndTheCodesOpenTheirAccounts() {
        var teacher = staff(county.principal(), "王老师", county.schoolCode, Roles.TEACHER);
        var answer = then(cards(county.principal(), Map.of("school", county.schoolCode))).ok();
        answer.shows("cards[0].person", teacher.toString()).shows("cards[0].state", "ISSUED");
        var code = answer.<String>at("cards[0].code");
        assertTrue(code.matches("[0-9a-z]{4}(-[0-9a-z]{4}){2}"), code);
        awaitCode(teacher, code);
        var username = accounts.of(teacher).orElseThrow().username();
        answer.shows("cards[0].username", username);
        then(county.principal().get("/api/registry/accounts/" + teacher))
                .ok()
                .shows("password", "CODE")
                .has("codeUntil");
    }

    @Test
    void theCodeOfAPrintedCardOpensTheAccount() throws IOException {
        var teacher = staff(county.principal(), "钱老师", county.schoolCode, Roles.TEACHER);
        var print =
                county.principal()
                        .body(Map.of("people", List.of(teacher)))
                        .post("/api/registry/login-card-prints");
        then(print).ok().header("Cache-Control", "no-store");
        try (var document = Loader.loadPDF(print.asByteArray())) {
            var text = new PDFTextStripper().getText(document);
            assertTrue(text.contains("钱老师") && text.contains("丙小学"), text);
            var code = Pattern.compile("[0-9a-z]{4}(-[0-9a-z]{4}){2}").matcher(text);
            assertTrue(code.find(), text);
            awaitCode(teacher, code.group());
        }
    }

    @Test
    void aCodeStandsInItsAnswerAndNowhereElse() {
        var teacher = staff(county.principal(), "李老师", county.schoolCode, Roles.TEACHER);
        var before = Rows.count("select count(*) from idempotency");
        var code = codeOf(county.principal(), teacher);
        assertEquals(before, Rows.count("select count(*) from idempotency"));
        for (var table : List.of("account", "audit", "outbox", "human", "post")) {
            var found = "select count(*) from " + table + " t where t::text like ?";
            assertEquals(0, Rows.count(found, "%" + code + "%"), table);
        }
        assertEquals(
                1,
                Rows.count(
                        "select count(*) from audit where noun = 'account' and noun_id = ? and fields = 'code'",
                        humanOf(teacher)));
    }

    @Test
    void aNewCodeVoidsTheOneOfBefore() {
        var teacher = staff(county.principal(), "赵老师", county.schoolCode, Roles.TEACHER);
        var first = codeOf(county.principal(), teacher);
        awaitCode(teacher, first);
        var second = codeOf(county.principal(), teacher);
        assertNotEquals(first, second);
        awaitCode(teacher, second);
        assertFalse(accounts.of(teacher).orElseThrow().opensWith(first));
    }

    @Test
    void whoeverHasAPasswordIsLeftOutUnlessNamed() {
        var teacher = staff(county.principal(), "孙老师", county.schoolCode, Roles.TEACHER);
        awaitCode(teacher, codeOf(county.principal(), teacher));
        accounts.use(teacher);
        awaitPassword(teacher, "OWN");
        then(cards(county.principal(), Map.of("school", county.schoolCode)))
                .ok()
                .shows("cards[0].state", "HAS_PASSWORD")
                .lacks("cards[0].code");
        then(cards(county.principal(), Map.of("people", List.of(teacher))))
                .ok()
                .shows("cards[0].state", "ISSUED");
        awaitPassword(teacher, "CODE");
    }

    @Test
    void aCodeThatNobodyUsedIsTakenBack() {
        var teacher = staff(county.principal(), "周老师", county.schoolCode, Roles.TEACHER);
        awaitCode(teacher, codeOf(county.principal(), teacher));
        Rows.change(
                "update account set code_until = now() - interval '1 minute' where human = ?::uuid",
                humanOf(teacher));
        awaitPassword(teacher, "EXPIRED");
        await().until(() -> accounts.of(teacher).orElseThrow().code() == null);
        awaitCode(teacher, codeOf(county.principal(), teacher));
    }

    @Test
    void aClassTeacherPrintsThoseOfTheGuardiansOfTheirClass() {
        var entry = child(county.schoolCode);
        var student = roster.registered(county.school, entry);
        var guardian = guardianOf(student);
        var theirs = teacherOf(classOf(student));
        then(cards(theirs, Map.of("classId", classOf(student))))
                .ok()
                .shows("cards[0].person", guardian.toString())
                .shows("cards[0].student", entry.name())
                .shows("cards[0].state", "ISSUED");
        var stranger = teacherOf(UUID.randomUUID());
        then(cards(stranger, Map.of("people", List.of(guardian)))).absent();
        var colleague = staff(county.principal(), "同事", county.schoolCode, Roles.TEACHER);
        then(cards(theirs, Map.of("people", List.of(colleague))))
                .refused(403, "registry.cards-of-own-class");
    }

    @Test
    void whoeverHasPostsBeyondTheSchoolGetsTheCodeFromTheCounty() {
        var phone = phone();
        var here = staff(county.principal(), "两校", county.schoolCode, Roles.TEACHER, phone);
        staff(county.otherPrincipal(), "两校", county.otherCode, Roles.TEACHER, phone);
        then(cards(county.principal(), Map.of("people", List.of(here))))
                .ok()
                .shows("cards[0].state", "AT_THE_COUNTY")
                .lacks("cards[0].code");
        then(cards(county.officer(), Map.of("people", List.of(here))))
                .ok()
                .shows("cards[0].state", "ISSUED");
    }

    /// A school that gives a post to somebody whose account it knew by name and phone alone.
    @Test
    void aPostThatIsGivenToAnAccountInUseWaitsForSomebodyWhoVouches() {
        var phone = phone();
        var here = staff(county.principal(), "将任", county.schoolCode, Roles.TEACHER, phone);
        awaitCode(here, codeOf(county.principal(), here));
        var there = staff(county.otherPrincipal(), "将任", county.otherCode, Roles.TEACHER, phone);
        await().untilAsserted(() ->
                then(county.otherPrincipal().get("/api/registry/accounts/" + there))
                        .ok()
                        .shows("state", "UNCONFIRMED"));
        assertEquals(1, accounts.of(here).orElseThrow().posts().size());
        codeOf(county.officer(), there);
        await().until(() -> accounts.of(here).orElseThrow().posts().size() == 2);
    }

    @Test
    void peopleOfOthersAreAbsentAndAnOrderNamesOneKind() {
        var teacher = staff(county.principal(), "吴老师", county.schoolCode, Roles.TEACHER);
        then(cards(county.otherPrincipal(), Map.of("people", List.of(teacher)))).absent();
        then(cards(county.otherPrincipal(), Map.of("school", county.schoolCode)))
                .refused(422, "registry.school-unknown", "school");
        then(cards(county.principal(), Map.of())).refused(400, "registry.cards-for-whom", "people");
    }

    @Test
    void theCardsComeAsAWorkbook() {
        staff(county.principal(), "郑老师", county.schoolCode, Roles.TEACHER);
        var answer =
                county.principal()
                        .body(Map.of("school", county.schoolCode))
                        .post("/api/registry/login-card-sheets");
        answer.then().statusCode(200);
        try (var rows = new XlsxFormat().open(answer.asByteArray(), SheetLimits.DEFAULT)) {
            assertEquals("登录名", rows.next().text(3));
            var first = rows.next();
            assertEquals("郑老师", first.text(0));
            assertFalse(first.text(4).isEmpty());
        }
    }

    private void awaitCode(UUID person, String code) {
        await().until(() -> accounts.of(person).filter(a -> a.opensWith(code)).isPresent());
    }

    private void awaitPassword(UUID person, String state) {
        await().untilAsserted(() ->
                then(county.principal().get("/api/registry/accounts/" + person))
                        .ok()
                        .shows("password", state));
    }

    private static String codeOf(RequestSpecification as, UUID person) {
        return then(cards(as, Map.of("people", List.of(person)))).ok().at("cards[0].code");
    }

    private static Response cards(RequestSpecification as, Map<String, Object> order) {
        return as.body(order).post(CARDS);
    }

    private static UUID staff(RequestSpecification as, String name, String school, String post) {
        return staff(as, name, school, post, phone());
    }

    private static UUID staff(
            RequestSpecification as, String name, String school, String post, String phone) {
        var body = new HashMap<String, Object>();
        body.putAll(Map.of("school", school, "name", name, "phone", phone));
        body.put("posts", List.of(post));
        return then(as.body(body).post(STAFF)).created().id();
    }

    private RequestSpecification teacherOf(UUID classId) {
        var teacher = staff(county.principal(), "班主任", county.schoolCode, Roles.CLASS_TEACHER);
        Rows.change("update staff set class_ids = array[?] where id = ?", classId, teacher);
        return County.as(Tokens.of(Roles.CLASS_TEACHER).org(county.school).person(teacher));
    }

    private static UUID classOf(String student) {
        var of =
                "select e.class_id from student s join enrolment e on e.id = s.enrolment_id where s.id = ?";
        return (UUID) Rows.one(of, UUID.fromString(student)).orElseThrow();
    }

    private static UUID guardianOf(String student) {
        var of = "select guardian_id from guardianship where student_id = ?";
        return (UUID) Rows.one(of, UUID.fromString(student)).orElseThrow();
    }

    private static String humanOf(UUID person) {
        return Rows.one("select human from post where id = ?", person).orElseThrow().toString();
    }

    private static synchronized String phone() {
        return "15600" + String.format("%06d", next++);
    }
}
