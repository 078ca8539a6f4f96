package org.guanai.registry.exchange.imports;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.guanai.kit.testing.Answer.then;
import static org.guanai.registry.exchange.imports.Importing.imported;
import static org.guanai.registry.exchange.imports.Importing.school;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanai.events.Roles;
import org.guanai.kit.testing.Rows;
import org.guanai.kit.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The national roll comes in with all its columns and goes out with them (items 19 and 21).
@QuarkusTest
class NationalRollTest {
    private static final String EXPORTS = "/api/registry/exports";
    private static final String SCHOOL = "2133009031";
    private static final String OTHER = "2133009032";
    private static int children;

    private final UUID principal = UUID.randomUUID();
    private final UUID officer = UUID.randomUUID();
    private String org;
    private Tokens caller;

    @BeforeEach
    void schools() {
        org = school(SCHOOL);
        school(OTHER);
        caller = Tokens.of(Roles.PRINCIPAL).org(org).person(principal);
    }

    @Test
    void whatNoFieldHoldsIsGivenBackAsItCame() {
        var row = row();
        taken(row);
        var back = only(row.get("姓名"), exported("national-roll", "XLSX"));
        assertThat(back).containsAllEntriesOf(row);
        assertThat(List.copyOf(back.keySet()).indexOf("成员2职务")).isEqualTo(70);
    }

    @ParameterizedTest
    @CsvSource({
        "national-roll,XLSX",
        "national-roll,CSV",
        "national-roll-second,XLSX",
        "national-roll-second,CSV"
    })
    void whatWasGivenOutAndComesBackChangesNothing(String list, String format) {
        var row = row();
        taken(row);
        var file = exported(list, format);
        var before = state(row.get("姓名"));
        imported(caller, "roster", file)
                .body("state", equalTo("DONE"))
                .body("rowsRejected", equalTo(0));
        assertThat(state(row.get("姓名"))).isEqualTo(before);
    }

    @Test
    void aLaterFileChangesWhatItNamesAndLeavesTheRest() {
        var row = row();
        taken(row);
        row.put("特长", "书法");
        row.remove("籍贯");
        taken(row);
        var back = only(row.get("姓名"), exported("national-roll", "CSV"));
        assertThat(back).containsEntry("特长", "书法").containsEntry("籍贯", "浙江淳安");
    }

    @Test
    void aWordThatNoCodeSetKnowsIsKeptAndNamed() {
        var row = row();
        row.put("健康状况", "尚可");
        row.put("随班就读", "视力残疾随班就读");
        var id = id(row);
        findings(id)
                .body("items.code", hasItem("registry.import-kept-as-written"))
                .body("items.code", hasItem("registry.import-inclusion-differs"))
                .body("items.code", not(hasItem("sheet.column-unread")));
        assertThat(only(row.get("姓名"), exported("national-roll", "CSV")))
                .containsEntry("健康状况", "尚可")
                .containsEntry("随班就读", "视力残疾随班就读");
    }

    @Test
    void aMemberOfTheFamilyWhoIsNoGuardianIsGivenBackAndIsInNoChain() {
        var row = row();
        row.put("成员1是否监护人", "否");
        taken(row);
        var back = only(row.get("姓名"), exported("national-roll", "CSV"));
        assertThat(back).containsAllEntriesOf(row);
        assertThat(Rows.count("select count(*) from guardian where name = ?", row.get("成员1姓名")))
                .isZero();
    }

    @Test
    void whatIsKeptIsSealed() {
        taken(row());
        assertThat(
                        Rows.count(
                                "select count(*) from national_cells"
                                        + " where position(convert_to(?, 'UTF8') in cells) > 0",
                                "浙江淳安"))
                .isZero();
    }

    @Test
    void itLeavesOnlyWhenASecondPersonHasDecidedAndNotAsPages() {
        taken(row());
        then(order("national-roll", "PDF")).refused(400, "files.export-format", "format");
        var id = then(order("national-roll", "CSV")).accepted().shows("state", "WAITING").id();
        then(as(caller).get(EXPORTS + "/" + id + "/file")).absent();
        var teacher = Tokens.of(Roles.CLASS_TEACHER).org(org).person(UUID.randomUUID());
        then(as(teacher).body(body("national-roll", "CSV")).post(EXPORTS)).forbidden();
    }

    private void taken(Map<String, String> row) {
        imported(caller, "roster", file(row)).body("rowsAccepted", equalTo(1));
    }

    private String id(Map<String, String> row) {
        return imported(caller, "roster", file(row)).extract().path("id");
    }

    private ValidatableResponse findings(String id) {
        return Importing.get(caller, id + "/findings").then().statusCode(200);
    }

    private static byte[] file(Map<String, String> row) {
        return Sheets.xlsx(List.of(List.copyOf(row.keySet()), List.copyOf(row.values())));
    }

    /// Waits for the officer's approval and the file.
    private byte[] exported(String list, String format) {
        var id = then(order(list, format)).accepted().id();
        var approval = Map.of("approved", true, "reason", "报送学籍");
        then(officer().body(approval).post(EXPORTS + "/" + id + "/decisions")).created();
        await().atMost(20, SECONDS)
                .until(() -> as(caller).get(EXPORTS + "/" + id).path("state").equals("DONE"));
        return as(caller).get(EXPORTS + "/" + id + "/file").asByteArray();
    }

    private Response order(String list, String format) {
        return as(caller).body(body(list, format)).post(EXPORTS);
    }

    private static Map<String, Object> body(String list, String format) {
        return Map.of("list", list, "format", format, "purpose", "报送学籍系统");
    }

    private RequestSpecification officer() {
        return as(Tokens.of(Roles.COUNTY_OFFICER).org(Importing.COUNTY).person(officer));
    }

    private static RequestSpecification as(Tokens caller) {
        return given().header("Authorization", caller.bearer())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json");
    }

    private static Map<String, String> only(String name, byte[] file) {
        var rows = Sheets.read(file);
        var head = rows.stream().filter(row -> row.contains("姓名")).findFirst().orElseThrow();
        var row = rows.stream().filter(r -> r.contains(name)).findFirst().orElseThrow();
        var cells = new LinkedHashMap<String, String>();
        for (int i = 0; i < head.size(); i++) {
            cells.put(head.get(i), i < row.size() ? row.get(i) : "");
        }
        return cells;
    }

    /// The row of a child and what is kept of it.
    private static Object state(String name) {
        return Rows.one(
                        """
                        select s.version || md5(s.entry_hash::text) || md5(c.cells::text)
                        from student s join national_cells c on c.student_id = s.id where s.name = ?\
                        """,
                        name)
                .orElseThrow();
    }

    /// As the national system gives it out, in its own words.
    private static Map<String, String> row() {
        var nr = ++children;
        var row = new LinkedHashMap<String, String>();
        var cells =
                """
                学籍接续标识=L%1$d;学校标识码=2133009031;姓名=钱小%2$s;性别=女;出生日期=20170302;身份证件类型=居民身份证
                身份证件号=%3$s;出生地行政区划代码=330127001001;民族=畲族;国籍/地区=CHN;港澳台侨外=否;户口性质=农业户口
                户口所在地行政区划=330127100200;现住址=乙镇丙村%1$d号;是否独生子女=否;是否留守儿童=双亲留守儿童
                是否进城务工人员随迁子女=否;是否孤儿=否;籍贯=浙江淳安;健康状况=健康或良好;政治面貌=群众;年级=三年级;班级号=2班
                入学年月=202309;入学方式=就近入学;就读方式=住宿;通信地址=乙镇邮局转;家庭地址=乙镇丙村老屋;联系电话=0571-60000000
                邮政编码=311700;是否受过学前教育=是;残疾人类型=无残疾;是否由政府购买学位=否;是否需要申请资助=是;是否享受一补=是
                是否烈士或优抚子女=否;上下学距离=6;上下学交通方式=公共交通(含城市公交、农村客运、地铁);是否(需要)乘坐校车=是
                曾用名=钱丫丫;身份证件有效期=2016.06.01-2026.06.01;特长=剪纸;学籍辅号=33012720230001;班内学号=07;学生来源=正常入学
                电子信箱=a@example.cn;主页地址=;成员1姓名=钱大%2$s;成员1关系=祖父母或外祖父母;成员1关系说明=外祖母;成员1现住址=乙镇丙村
                成员1户口所在地行政区划=330127100200;成员1联系电话=1391%4$07d;成员1是否监护人=是;成员1身份证件类型=居民身份证
                成员1身份证件号=330127195001010020;成员1民族=汉族;成员1工作单位=务农;成员1职务=;成员2姓名=钱二%2$s;成员2关系=父亲
                成员2关系说明=;成员2现住址=广东东莞;成员2户口所在地行政区划=330127100200;成员2联系电话=1392%4$07d;成员2是否监护人=是
                成员2身份证件类型=居民身份证;成员2身份证件号=330127198501010039;成员2民族=畲族;成员2工作单位=电子厂;成员2职务=班长\
                """
                        .formatted(nr, (char) ('一' + nr), document(nr), nr);
        for (var cell : cells.replace('\n', ';').split(";")) {
            var split = cell.split("=", 2);
            row.put(split[0], split[1]);
        }
        return row;
    }

    private static String document(int nr) {
        return Importing.id("33012720170302%03d".formatted(200 + nr));
    }
}
