package org.guanai.acceptance.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guanai.acceptance.world.BrowserLogin;
import org.guanai.acceptance.world.Eventually;
import org.guanai.acceptance.world.Imports;
import org.guanai.acceptance.world.Renewed;
import org.guanai.acceptance.world.Roster;
import org.guanai.acceptance.world.School;
import org.guanai.acceptance.world.World;
import org.guanai.demo.client.Answer;
import org.guanai.demo.client.Client;
import org.guanai.demo.client.Gateway;
import org.guanai.demo.file.Sheets;
import org.guanai.officer.OfficerOrder;
import org.guanai.officer.OfficerTrouble;
import org.guanai.stack.Platform;
import org.guanai.stack.PlatformOptions;
import org.guanai.stack.keycloak.TokenDesk;
import org.guanai.stack.say.ConsoleProgress;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// A county's first day: an empty platform with the realm as it is in production, and nobody who
/// can log in.
class FirstDayScenarios {
    private static final OfficerOrder ORDER =
            new OfficerOrder(World.COUNTY, "云溪县", "王局", "13800000001", true);
    private static final OfficerOrder OTHER =
            new OfficerOrder("330128", "甲县", "李局", "13800000008", false);
    private static final School SCHOOL = World.STONE_POND;
    private static final String CARDS = "/api/registry/login-cards";
    private static final String PASSWORD = "a password of my own";
    private static Platform platform;
    private static Client officer;

    @BeforeAll
    static void anEmptyPlatform() throws IOException {
        var state = Files.createTempDirectory("guanai-first-day");
        var options = PlatformOptions.fresh(state).ofAnOwnCounty();
        platform = Platform.start(options, new ConsoleProgress(System.err));
        var made = platform.firstOfficer().make(ORDER);
        officer = firstLogin(made.username(), made.code());
    }

    @AfterAll
    static void stop() {
        platform.close();
    }

    @Test
    @Clauses("3.1.1a")
    void aCountyHasOneFirstOfficerAndTheAdministratorGoesWithTheLast() {
        var maker = platform.firstOfficer();
        assertThatThrownBy(() -> maker.make(ORDER))
                .isInstanceOf(OfficerTrouble.class)
                .hasMessageContaining("has an officer");
        assertThat(maker.make(OTHER).code()).isNotBlank();
        assertThatThrownBy(() -> maker.make(OTHER))
                .isInstanceOf(OfficerTrouble.class)
                .hasMessageContaining("is gone");
    }

    @Test
    @Clauses({"3.1.1a", "3.1.3i"})
    void fromAnEmptyPlatformToATeachersFirstTalk() {
        found();
        var staff =
                List.of(
                        member("秦校长", "校长", "13800000002", "qin"),
                        member("温老师", "班主任", "13800000003", ""));
        Imports.send(officer, "staff", "教职工.xlsx", Sheets.xlsx("教职工", Sheets.STAFF, staff));
        var cards = cards(Map.of("school", SCHOOL.code()));
        assertThat(cards.get("秦校长").path("username").asText()).isEqualTo("qin");
        var principal = firstLogin(cards.get("秦校长"));
        var teacher = firstLogin(cards.get("温老师"));
        var child = Roster.leftBehindChild(SCHOOL);
        Imports.send(principal, "roster", "花名册.xlsx", Imports.xlsx(List.of(child)));
        assertThat(talk(principal, teacher, cards.get("温老师"), child).status()).isEqualTo(201);
    }

    @Test
    @Clauses("3.1.1a")
    void aPasswordIsAskedForOnceAndACodeServesOnce() {
        var org = Map.of("org", World.COUNTY, "name", "审计甲", "posts", List.of("auditor"));
        var body = new HashMap<String, Object>(org);
        body.put("phone", "13800000009");
        var person = officer.post("/api/registry/staff", body).expect(201).get("id");
        var order = Map.of("people", List.of(person));
        var card = officer.post(CARDS, order).expect(200).json().at("/cards/0");
        firstLogin(card);
        var name = card.path("username").asText();
        assertThat(login(name, PASSWORD, null)).isPresent();
        assertThat(login(name, card.path("code").asText(), null)).isEmpty();
        var account = "/api/registry/accounts/" + person;
        Eventually.holds(
                "the use of the code",
                () -> officer.get(account).json().path("password").asText().equals("OWN"));
    }

    @Test
    @Clauses("3.1.1a")
    void aForgottenPasswordIsReplacedByACodeAtAConfirmedAddress() {
        var org = Map.of("org", World.COUNTY, "name", "审计乙", "posts", List.of("auditor"));
        var body = new HashMap<String, Object>(org);
        body.put("phone", "13800000010");
        var person = officer.post("/api/registry/staff", body).expect(201).get("id");
        var card =
                officer.post(CARDS, Map.of("people", List.of(person)))
                        .expect(200)
                        .json()
                        .at("/cards/0");
        var auditor = firstLogin(card);
        var mine = "/api/registry/me/recovery-address/codes";
        var form = Map.of("channel", "EMAIL", "address", "yi@recovery.example.org");
        var asked = auditor.post(mine, form).expect(202).get("id");
        var confirmed = Map.of("code", codeMailed(1));
        auditor.post(mine + "/" + asked + "/confirmations", confirmed).expect(200);

        var nobody = Gateway.at(platform.endpoints().gateway()).anonymous();
        var resets = "/api/registry/password-resets";
        var name = card.path("username").asText();
        var forgotten = nobody.post(resets, Map.of("username", name)).expect(202).get("id");
        var replaced = Map.of("code", codeMailed(2), "password", "another password of mine");
        nobody.post(resets + "/" + forgotten + "/completions", replaced).expect(204);

        assertThat(login(name, "another password of mine", null)).isPresent();
        assertThat(login(name, PASSWORD, null)).isEmpty();
    }

    /// The code of the newest mail, once there are so many.
    private static String codeMailed(int number) {
        var mails =
                Eventually.get(
                        "mail " + number,
                        () ->
                                Optional.of(platform.mails().to("yi@recovery.example.org"))
                                        .filter(all -> all.size() == number));
        return mails.getFirst().subject().replaceAll("\\D", "");
    }

    @Test
    @Clauses("3.1.1a")
    void anotherSystemIsLetInGetsANewSecretAndIsRevoked() {
        var path = "/api/registry/integrations";
        var made = officer.post(path, Map.of("name", "某厂商")).expect(200).json();
        var desk =
                new TokenDesk(
                        platform.endpoints().realm(), made.at("/integration/clientId").asText());
        var first = made.path("secret").asText();
        var token = desk.bySecret(first).orElseThrow().value();
        var system = Gateway.at(platform.endpoints().gateway()).as(() -> token);
        system.get("/api/registry/imports").expect(200);
        system.get("/api/safety/involvements").expect(403);
        var own = path + "/" + made.at("/integration/id").asText();
        var second = officer.post(own + "/secrets", Map.of()).expect(200).get("secret");
        assertThat(desk.bySecret(first)).isEmpty();
        assertThat(desk.bySecret(second)).isPresent();
        officer.post(own + "/revocations", Map.of()).expect(200);
        assertThat(desk.bySecret(second)).isEmpty();
    }

    private static void found() {
        var township = World.COUNTY + "/" + World.TOWNSHIP;
        organisation("TOWNSHIP", World.TOWNSHIP, "石塘乡", World.COUNTY);
        organisation("SCHOOL", SCHOOL.code(), SCHOOL.name(), township);
        var term =
                Map.of(
                        "code", World.TERM,
                        "name", "第二学期",
                        "startsOn", "2026-03-02",
                        "endsOn", "2026-07-03");
        officer.post("/api/registry/terms", term).expect(201);
    }

    private static void organisation(String kind, String code, String name, String parent) {
        var body = new HashMap<String, Object>();
        body.putAll(Map.of("kind", kind, "code", code, "name", name, "boarding", false));
        body.put("parent", parent);
        officer.post("/api/registry/organisations", body).expect(201);
    }

    private static List<String> member(String name, String post, String phone, String login) {
        return List.of(SCHOOL.code(), name, "女", "", phone, "", post, "三年级1班", login);
    }

    private static Map<String, JsonNode> cards(Map<String, ?> order) {
        var cards = new HashMap<String, JsonNode>();
        officer.post(CARDS, order)
                .expect(200)
                .json()
                .path("cards")
                .forEach(card -> cards.put(card.path("name").asText(), card));
        return cards;
    }

    private static Answer talk(Client principal, Client teacher, JsonNode card, Roster.Row child) {
        var students = principal.get("/api/registry/students?q=" + child.document());
        var pairing = new HashMap<String, Object>();
        pairing.put("studentId", students.expect(200).json().at("/items/0/id").asText());
        pairing.put("helperId", card.path("person").asText());
        pairing.put("kind", "TEACHER");
        var paired = principal.post("/api/mentoring/pairings", pairing).expect(201);
        var at = platform.businessClock().instant();
        var contact = new HashMap<String, Object>();
        contact.putAll(Map.of("pairingId", paired.get("id"), "kind", "TALK", "concern", 0));
        contact.putAll(Map.of("occurredAt", at.toString(), "reached", true, "minutes", 20));
        contact.put("note", "第一次谈心。");
        return teacher.post("/api/mentoring/contacts", contact);
    }

    private static Client firstLogin(JsonNode card) {
        return firstLogin(card.path("username").asText(), card.path("code").asText());
    }

    /// With a code, which Keycloak knows a moment later; then with the password that was set.
    private static Client firstLogin(String username, String code) {
        var first =
                Eventually.get(
                        "the first login of " + username, () -> login(username, code, PASSWORD));
        assertThat(first).isNotBlank();
        return Gateway.at(platform.endpoints().gateway())
                .as(
                        new Renewed(
                                Duration.ofMinutes(4),
                                () -> login(username, PASSWORD, null).orElseThrow()));
    }

    private static Optional<String> login(String username, String password, String own) {
        var realm = platform.endpoints().realm();
        return new BrowserLogin(realm, platform.endpoints().gateway())
                .token(username, password, own);
    }
}
