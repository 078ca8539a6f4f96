package org.guanai.registry.exchange.imports;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.guanai.registry.exchange.imports.Importing.child;
import static org.guanai.registry.exchange.imports.Importing.get;
import static org.guanai.registry.exchange.imports.Importing.imported;
import static org.guanai.registry.exchange.imports.Importing.officer;
import static org.guanai.registry.exchange.imports.Importing.principal;
import static org.guanai.registry.exchange.imports.Importing.roster;
import static org.guanai.registry.exchange.imports.Importing.school;
import static org.guanai.registry.exchange.imports.Importing.send;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.guanai.events.Roles;
import org.guanai.kit.testing.InMemoryBroker;
import org.guanai.kit.testing.Rows;
import org.guanai.kit.testing.Tokens;
import org.guanai.registry.exchange.imports.intake.UploadedFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ImportResourceTest {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String SCHOOL = "2133009011";
    private static final String OTHER = "2133009012";
    @Inject InMemoryBroker broker;
    @Inject ForgottenFiles forgotten;
    @Inject UploadedFiles files;

    private String org;
    private String otherOrg;
    private Tokens caller;

    @BeforeEach
    void schools() {
        org = school(SCHOOL);
        otherOrg = school(OTHER);
        caller = principal(org);
    }

    @Test
    void aRosterBecomesStudentsWithTheirGuardians() {
        var before = students();
        imported(caller, "roster", Sheets.xlsx(roster(child(SCHOOL), child(SCHOOL))))
                .body("state", equalTo("DONE"))
                .body("kind", equalTo("roster"))
                .body("rowsTotal", equalTo(2))
                .body("rowsAccepted", equalTo(2))
                .body("rowsRejected", equalTo(0))
                .body("submittedAt", notNullValue());
        assertThat(students()).isEqualTo(before + 2);
    }

    @Test
    void theSameFileAgainChangesNothing() {
        var file = Sheets.xlsx(roster(child(SCHOOL), child(SCHOOL)));
        imported(caller, "roster", file).body("state", equalTo("DONE"));
        var versions = versions();
        imported(caller, "roster", file).body("rowsAccepted", equalTo(2));
        assertThat(versions()).isEqualTo(versions);
    }

    @Test
    void aFileInGb18030IsUnderstood() {
        var child = child(SCHOOL);
        child.set(1, "䶮𬱖");
        imported(caller, "roster", Sheets.csv(roster(child), GB18030))
                .body("rowsAccepted", equalTo(1));
        assertThat(Rows.count("select count(*) from student where name = '䶮𬱖'")).isPositive();
    }

    /// The text that spreadsheet programs call Unicode (B13).
    @Test
    void aFileInUtf16IsUnderstoodAndComesBackAsSuch() {
        var wrong = child(SCHOOL);
        wrong.set(1, "");
        var text =
                new String(Sheets.csv(roster(child(SCHOOL), wrong), StandardCharsets.UTF_8, "\t"));
        var file = ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE);
        String id =
                imported(caller, "roster", file)
                        .body("rowsAccepted", equalTo(1))
                        .extract()
                        .path("id");
        var errors = get(caller, id + "/errors").then().statusCode(200).extract().asByteArray();
        assertThat(Sheets.format(errors)).isEqualTo("csv:UTF-16LE-BOM");
    }

    /// As class teachers hand them in (B6).
    @Test
    void aSheetForEachClassIsTakenAndWhatIsLeftOutIsNamed() {
        var wrong = child(SCHOOL);
        wrong.set(2, "雄");
        var sheets = new LinkedHashMap<String, List<List<String>>>();
        sheets.put("填表说明", List.of(List.of("由班主任填写")));
        sheets.put("三(1)班", roster(child(SCHOOL)));
        sheets.put("三(2)班", roster(child(SCHOOL), wrong));
        for (var file : List.of(Sheets.book(sheets), Sheets.oldBook(sheets))) {
            String id =
                    imported(caller, "roster", file)
                            .body("rowsTotal", equalTo(3))
                            .body("rowsAccepted", equalTo(2))
                            .body("warnings", equalTo(1))
                            .extract()
                            .path("id");
            get(caller, id + "/findings")
                    .then()
                    .body("items.sheet", contains("填表说明", "三(2)班"))
                    .body("items.row", contains(1, 3))
                    .body(
                            "items.code",
                            contains("sheet.left-out-no-headings", "sheet.code-unknown"));
            var after =
                    "/findings?limit=1&cursor="
                            + get(caller, id + "/findings?limit=1").path("next");
            get(caller, id + after).then().body("items.sheet", contains("三(2)班"));
            var errors = get(caller, id + "/errors").then().statusCode(200).extract();
            assertThat(Sheets.format(errors.asByteArray())).isEqualTo("xlsx");
            assertThat(Sheets.read(errors.asByteArray()).getLast().subList(0, 21)).isEqualTo(wrong);
        }
    }

    @Test
    void rejectedRowsComeBackAsTheyWereSent() {
        var wrong = child(SCHOOL);
        wrong.set(5, "330127201503070010");
        wrong.set(1, "");
        var good = child(SCHOOL);
        for (var file :
                List.of(
                        Sheets.xlsx(roster(good, wrong)),
                        Sheets.csv(roster(good, wrong), GB18030, "\t"),
                        Sheets.withBom(
                                Sheets.csv(roster(good, wrong), StandardCharsets.UTF_8, ";")))) {
            String id =
                    imported(caller, "roster", file)
                            .body("rowsRejected", equalTo(1))
                            .extract()
                            .path("id");
            var errors = get(caller, id + "/errors").then().statusCode(200).extract();
            var rows = Sheets.read(errors.asByteArray());
            assertThat(rows).hasSize(2);
            assertThat(rows.get(0)).startsWith("学校标识码").endsWith("监护人2电话", "错误原因");
            assertThat(rows.get(1).subList(0, 21)).isEqualTo(wrong);
            assertThat(rows.get(1).getLast()).contains("姓名", "没有填写", "身份证件号");
            assertThat(Sheets.format(errors.asByteArray())).isEqualTo(Sheets.format(file));
        }
    }

    @Test
    void reasonsAreInTheCallersLanguage() {
        var wrong = child(SCHOOL);
        wrong.set(2, "雄");
        var file = Sheets.csv(roster(wrong), StandardCharsets.UTF_8);
        String id = imported(caller, "roster", file).extract().path("id");
        get(caller, id + "/findings")
                .then()
                .statusCode(200)
                .body("items.row", contains(2))
                .body("items.column", contains("性别"))
                .body("items.code", contains("sheet.code-unknown"))
                .body("items.warning", contains(false));
        var english =
                io.restassured.RestAssured.given()
                        .header("Authorization", caller.bearer())
                        .header("Accept-Language", "en")
                        .get("/api/registry/imports/" + id + "/errors")
                        .asString();
        assertThat(english).contains("This word or code is unknown here.");
    }

    @Test
    void warningsAreCountedAndTheRowIsTaken() {
        var child = child(SCHOOL);
        child.set(3, "2014-05-06");
        imported(caller, "roster", Sheets.csv(roster(child), StandardCharsets.UTF_8))
                .body("rowsAccepted", equalTo(1))
                .body("warnings", equalTo(1));
    }

    @Test
    void aClashNamesNoSchool() {
        var child = child(OTHER);
        imported(officer(), "roster", Sheets.csv(roster(child), StandardCharsets.UTF_8))
                .body("rowsAccepted", equalTo(1));
        child.set(0, SCHOOL);
        var id =
                imported(caller, "roster", Sheets.csv(roster(child), StandardCharsets.UTF_8))
                        .body("rowsRejected", equalTo(1))
                        .extract()
                        .<String>path("id");
        get(caller, id + "/errors")
                .then()
                .body(containsString("已在其他学校"))
                .body(not(containsString(OTHER)));
    }

    @Test
    void aSchoolOutsideTheScopeIsAsUnknownAsOneThatDoesNotExist() {
        var file = Sheets.csv(roster(child(OTHER), child("2133999999")), StandardCharsets.UTF_8);
        var id =
                imported(caller, "roster", file)
                        .body("rowsRejected", equalTo(2))
                        .extract()
                        .<String>path("id");
        get(caller, id + "/findings")
                .then()
                .body(
                        "items.code",
                        contains(
                                "registry.import-school-unknown",
                                "registry.import-school-unknown"));
    }

    @Test
    void aFormulaIsARowErrorAndTheSameChildTwiceToo() {
        var child = child(SCHOOL);
        var formula = child(SCHOOL);
        formula.set(1, "=HYPERLINK(\"http://example.org\")");
        var id =
                imported(
                                caller,
                                "roster",
                                Sheets.csv(roster(child, formula, child), StandardCharsets.UTF_8))
                        .body("rowsAccepted", equalTo(1))
                        .extract()
                        .<String>path("id");
        get(caller, id + "/findings")
                .then()
                .body(
                        "items.findAll { !it.warning }.code",
                        contains("sheet.cell-formula", "registry.import-row-twice"));
    }

    @Test
    void aStaffListBecomesStaffWithAccounts() {
        var phone = "13877770001";
        var row = List.of(SCHOOL, "李老师", "女", "", phone, "li@example.org", "班主任", "三年级2班");
        var file = Sheets.xlsx(List.of(Importing.STAFF_HEADER, row));
        var before = Rows.count("select count(*) from account");
        imported(caller, "staff", file)
                .body("state", equalTo("DONE"))
                .body("rowsAccepted", equalTo(1));
        assertThat(Rows.count("select count(*) from staff where name = '李老师'")).isEqualTo(1);
        assertThat(Rows.count("select count(*) from account")).isEqualTo(before + 1);
        imported(caller, "staff", file).body("rowsAccepted", equalTo(1));
        assertThat(Rows.count("select count(*) from staff where name = '李老师'")).isEqualTo(1);
    }

    @Test
    void anImportIsNotDoneBeforeOtherServicesHaveIt() {
        broker.away(true);
        try {
            String id =
                    send(
                                    caller,
                                    "roster",
                                    Sheets.csv(roster(child(SCHOOL)), StandardCharsets.UTF_8))
                            .then()
                            .statusCode(202)
                            .extract()
                            .path("id");
            await().atMost(30, SECONDS)
                    .untilAsserted(() ->
                            get(caller, id)
                                    .then()
                                    .body("state", equalTo("RUNNING"))
                                    .body("rowsAccepted", equalTo(1))
                                    .body("note", containsString("其他服务")));
            broker.away(false);
            await().atMost(30, SECONDS)
                    .untilAsserted(() ->
                            get(caller, id)
                                    .then()
                                    .body("state", equalTo("DONE"))
                                    .body("note", nullValue()));
        } finally {
            broker.away(false);
        }
    }

    /// There are four places; before, the fifth import waited until a reader was back, and every
    /// other job with it (M17).
    @Test
    void importsThatWaitForAReaderHoldNobodyUp() {
        broker.away(true);
        try {
            var ids = new ArrayList<String>();
            for (int i = 0; i < 6; i++) {
                var file = Sheets.csv(roster(child(SCHOOL)), StandardCharsets.UTF_8);
                ids.add(send(caller, "roster", file).then().statusCode(202).extract().path("id"));
            }
            ids.forEach(id ->
                    await().atMost(30, SECONDS)
                            .untilAsserted(() ->
                                    get(caller, id)
                                            .then()
                                            .body("state", equalTo("RUNNING"))
                                            .body("note", containsString("其他服务"))));
            broker.away(false);
            ids.forEach(id ->
                    await().atMost(30, SECONDS)
                            .untilAsserted(
                                    () -> get(caller, id).then().body("state", equalTo("DONE"))));
        } finally {
            broker.away(false);
        }
    }

    @Test
    void afterAWeekNobodyOpensTheFileAnyMore() {
        var wrong = child(SCHOOL);
        wrong.set(1, "");
        var file = Sheets.csv(roster(wrong), StandardCharsets.UTF_8);
        String id = imported(caller, "roster", file).extract().path("id");
        get(caller, id + "/errors").then().statusCode(200);
        Rows.change(
                "update job set finished_at = now() - interval '8 days' where id = ?",
                UUID.fromString(id));
        forgotten.forget();
        get(caller, id + "/errors").then().statusCode(404);
        get(caller, id).then().statusCode(200).body("rowsRejected", equalTo(1));
        assertThat(files.olderThan(Duration.ofSeconds(-60), Instant.now()))
                .doesNotContain(UUID.fromString(id));
    }

    @Test
    void moreRowsThanAllowedAreRefusedAsAWhole() {
        var rows = new ArrayList<>(roster());
        var child = child(SCHOOL);
        for (int i = 0; i < 50_001; i++) {
            rows.add(List.of(child.get(0), child.get(1)));
        }
        var before = students();
        imported(caller, "roster", Sheets.csv(rows, StandardCharsets.UTF_8))
                .body("state", equalTo("FAILED"))
                .body("failure.code", equalTo("registry.import-too-many-rows"))
                .body("rowsAccepted", equalTo(0));
        assertThat(students()).isEqualTo(before);
    }

    @Test
    void missingColumnsAreNamed() {
        var file = Sheets.csv(List.of(List.of("姓名", "性别", "民族")), StandardCharsets.UTF_8);
        imported(caller, "roster", file)
                .body("state", equalTo("FAILED"))
                .body("failure.code", equalTo("sheet.columns-missing"))
                .body("failure.detail", containsString("学校标识码、出生日期"));
    }

    @Test
    void aBombFailsAndChangesNothing() {
        imported(caller, "roster", Sheets.bomb(32))
                .body("state", equalTo("FAILED"))
                .body("failure.code", equalTo("sheet.expands-too-far"));
    }

    @Test
    void whatIsNoSpreadsheetIsRefusedAtTheDoor() {
        refused("roster", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1}, 415)
                .body("code", equalTo("sheet.no-spreadsheet"));
        refused("roster", new byte[0], 400).body("code", equalTo("sheet.empty"));
        refused("pupils", "a,b".getBytes(), 400)
                .body("code", equalTo("registry.import-kind-unknown"))
                .body("field", equalTo("kind"));
        refused("roster", "姓名,性别".getBytes(StandardCharsets.UTF_16LE), 415);
        refused("roster", "<html><table><tr><td>姓名".getBytes(StandardCharsets.UTF_8), 415)
                .body("code", equalTo("sheet.markup"))
                .body("detail", containsString("另存为"));
    }

    @Test
    void aFileThatIsTooLargeIs413() throws Exception {
        var answer = Importing.sendLarge(officer(), (20 << 20) + 1);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("registry.import-too-large");
    }

    @Test
    void theSameKeyGetsTheFirstAnswerAndOtherContentIsRefused() {
        var key = UUID.randomUUID().toString();
        var file = Sheets.csv(roster(child(SCHOOL)), StandardCharsets.UTF_8);
        var first = send(caller, "roster", file, key).then().statusCode(202).extract();
        send(caller, "roster", file, key)
                .then()
                .statusCode(202)
                .body("id", equalTo(first.path("id")));
        send(caller, "roster", Sheets.csv(roster(child(SCHOOL)), StandardCharsets.UTF_8), key)
                .then()
                .statusCode(422)
                .body("code", equalTo("kit.idempotency-key-reused"));
    }

    @Test
    void aRequestWithoutAKeyIsRefused() {
        io.restassured.RestAssured.given()
                .header("Authorization", officer().bearer())
                .multiPart("kind", "roster")
                .multiPart("file", "a.csv", "a,b".getBytes())
                .post("/api/registry/imports")
                .then()
                .statusCode(400)
                .body("field", equalTo("Idempotency-Key"));
    }

    @Test
    void anotherSchoolsPrincipalSeesNeitherTheImportNorItsRows() {
        var stranger = principal(otherOrg);
        var colleague = principal(org);
        String id =
                imported(
                                caller,
                                "roster",
                                Sheets.csv(roster(child(SCHOOL)), StandardCharsets.UTF_8))
                        .extract()
                        .path("id");
        for (var other : List.of(stranger, colleague)) {
            get(other, id).then().statusCode(404);
            get(other, id + "/errors").then().statusCode(404);
            get(other, id + "/findings").then().statusCode(404);
        }
        get(officer(), id).then().statusCode(200);
        get(officer(), "?limit=200").then().statusCode(200).body("items.id", hasItem(id));
        get(stranger, "").then().statusCode(200).body("items.id", not(hasItem(id)));
    }

    @Test
    void onlyThoseMayImportWhoKeepLists() {
        send(Tokens.of(Roles.TEACHER).org(org), "roster", "a,b".getBytes()).then().statusCode(403);
    }

    @Test
    void templatesHoldTheHeadings() {
        var file = get(officer(), "templates/roster").then().statusCode(200).extract();
        var headings = Sheets.read(file.asByteArray()).getFirst();
        assertThat(headings).hasSize(21).contains("*学校标识码", "民族");
        get(officer(), "templates/pupils").then().statusCode(404);
    }

    private io.restassured.response.ValidatableResponse refused(
            String kind, byte[] file, int status) {
        return send(officer(), kind, file).then().statusCode(status);
    }

    private static long students() {
        return Rows.count("select count(*) from student");
    }

    private static long versions() {
        return Rows.count("select coalesce(sum(version + 1), 0) from student");
    }
}
