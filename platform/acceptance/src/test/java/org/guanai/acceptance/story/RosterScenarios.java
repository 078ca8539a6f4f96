package org.guanai.acceptance.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.guanai.acceptance.world.Eventually;
import org.guanai.acceptance.world.Imports;
import org.guanai.acceptance.world.Roster;
import org.guanai.acceptance.world.School;
import org.guanai.acceptance.world.World;
import org.guanai.demo.file.Sheets;
import org.junit.jupiter.api.Test;

/// Schools send their rosters; children are found, filed and protected.
class RosterScenarios {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private final World world = World.open();

    @Test
    @Clauses({"3.1.3b", "3.1.3d"})
    void aRosterIsTakenAndVisibleInTheOtherServicesWhenItSaysDone() {
        var child = Roster.leftBehindChild(World.STONE_POND);
        var student = world.enrol(child);
        assertThat(student.path("name").asText()).isEqualTo(child.name());
        var gaps =
                world.county().get("/api/mentoring/gaps?limit=200&lack=TEACHER").expect(200).text();
        assertThat(gaps).contains(student.path("id").asText());
    }

    @Test
    @Clauses("3.1.3b")
    void theSameFileAgainChangesNothing() {
        var children = List.of(Roster.child(World.STONE_POND), Roster.child(World.STONE_POND));
        Imports.roster(world.county(), children);
        var before = world.county().get(path(children.getFirst())).expect(200);
        var again = Imports.roster(world.county(), children);
        assertThat(again.path("rowsAccepted").asInt()).isEqualTo(2);
        var after = world.county().get(path(children.getFirst())).expect(200);
        assertThat(after.header("ETag")).isEqualTo(before.header("ETag"));
    }

    /// The roll leaves in the national system's headings and comes back without a change.
    @Test
    @Clauses("3.1.3b")
    void theRollIsGivenOutInTheNationalOrderAndTakenBack() {
        var child = Roster.child(World.STONE_POND);
        Imports.roster(world.county(), List.of(child));
        var before = world.county().get(path(child)).expect(200);
        var principal = world.principal(World.STONE_POND);
        var exports = "/api/registry/exports";
        var order = Map.of("list", "national-roll", "format", "XLSX", "purpose", "报送学籍系统");
        var id = principal.post(exports, order).expect(202).get("id");
        var decision = Map.of("approved", true, "reason", "报送学籍");
        world.county().post(exports + "/" + id + "/decisions", decision).expect(201);
        var file = exports + "/" + id + "/file";
        Eventually.holds(
                "the roll", () -> principal.get(exports + "/" + id).get("state").equals("DONE"));
        var roll = principal.get(file).expect(200).bytes();
        var job = Imports.send(world.county(), "roster", "全国学籍信息.xlsx", roll);
        assertThat(job.path("rowsRejected").asInt()).isZero();
        var after = world.county().get(path(child)).expect(200);
        assertThat(after.json().path("guardians")).isEqualTo(before.json().path("guardians"));
        assertThat(after.json().path("enrolment")).isEqualTo(before.json().path("enrolment"));
    }

    @Test
    @Clauses("3.1.3b")
    void aFileInGb18030OrUtf8WithBomIsReadAlike() {
        var old = Roster.child(World.STONE_POND);
        var bom = Roster.child(World.STONE_POND);
        send("旧系统.csv", Imports.csv(List.of(old)).getBytes(GB18030));
        send("新系统.csv", ("\uFEFF" + Imports.csv(List.of(bom))).getBytes(StandardCharsets.UTF_8));
        assertThat(world.student(old).path("name").asText()).isEqualTo(old.name());
        assertThat(world.student(bom).path("name").asText()).isEqualTo(bom.name());
    }

    /// As class teachers hand it in: a sheet for each class, a title above, a total and a signature
    /// below.
    @Test
    @Clauses("3.1.3b")
    void aSheetForEachClassIsTakenAndASheetWithoutHeadingsIsNamed() {
        var first = Roster.child(World.STONE_POND);
        var second = Roster.child(World.STONE_POND);
        var sheets = new LinkedHashMap<String, List<List<String>>>();
        sheets.put("填表说明", List.of(List.of("一、本表由班主任填写")));
        sheets.put("三(1)班", List.of(List.of("三(1)班花名册"), Sheets.ROSTER, first.cells()));
        sheets.put(
                "三(2)班",
                List.of(Sheets.ROSTER, second.cells(), List.of("合计", "1人"), List.of("填表人：王某")));
        var job = send("各班花名册.xlsx", Sheets.book(sheets));
        assertThat(job.path("rowsAccepted").asInt()).isEqualTo(2);
        assertThat(job.path("rowsRejected").asInt()).isZero();
        var findings = "/api/registry/imports/" + job.path("id").asText() + "/findings";
        assertThat(world.county().get(findings).expect(200).json().path("items"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.path("sheet").asText()).isEqualTo("填表说明"));
        assertThat(world.student(first).path("name").asText()).isEqualTo(first.name());
        assertThat(world.student(second).path("name").asText()).isEqualTo(second.name());
    }

    @Test
    @Clauses("3.1.3b")
    void brokenRowsComeBackWithTheirReasonAndTheGoodOnesAreKept() {
        var good = Roster.child(World.STONE_POND);
        var number = good.document().substring(0, 17) + (good.document().endsWith("1") ? "2" : "1");
        var mistyped = Roster.child(World.STONE_POND).withDocument(number);
        var nowhere = Roster.child(new School(World.TOWNSHIP_ORG, "2133999999", "无", "13900099"));
        var csv = Imports.csv(List.of(good, mistyped, nowhere, good));
        var job = send("花名册.csv", csv.getBytes(StandardCharsets.UTF_8));
        assertThat(job.path("rowsAccepted").asInt()).isEqualTo(1);
        assertThat(job.path("rowsRejected").asInt()).isEqualTo(3);
        var errors =
                world.county().get("/api/registry/imports/" + job.path("id").asText() + "/errors");
        assertThat(errors.expect(200).text()).contains(mistyped.name()).contains("2133999999");
    }

    @Test
    @Clauses({"3.1.3d", "2.2"})
    void aClashWithAChildElsewhereNamesNoSchool() {
        var child = Roster.child(World.STONE_POND);
        world.enrol(child);
        var claimed = Imports.xlsx(List.of(child.at(World.MAPLE_RIDGE)));
        var principal = world.principal(World.MAPLE_RIDGE);
        var job = Imports.send(principal, "roster", "花名册.xlsx", claimed);
        assertThat(job.path("rowsRejected").asInt()).isEqualTo(1);
        var findings = "/api/registry/imports/" + job.path("id").asText() + "/findings";
        assertThat(principal.get(findings).expect(200).text())
                .doesNotContain(World.STONE_POND.name())
                .doesNotContain(World.STONE_POND.code());
    }

    @Test
    @Clauses({"3.1.3d", "2.2"})
    void sealedFieldsAreMaskedUntilTheyAreDisclosedForAReason() {
        var child = Roster.child(World.STONE_POND);
        var id = world.enrol(child).path("id").asText();
        var principal = world.principal(World.STONE_POND);
        var file = principal.get("/api/registry/students/" + id).expect(200);
        assertThat(file.text())
                .doesNotContain(child.document())
                .doesNotContain(child.guardianPhone());
        var disclosures = "/api/registry/students/" + id + "/disclosures";
        var shown = principal.post(disclosures, Map.of("reason", "核对学籍信息"));
        assertThat(shown.text()).contains(child.document());
        principal.post(disclosures, Map.of()).expect(400);
    }

    private com.fasterxml.jackson.databind.JsonNode send(String name, byte[] content) {
        return Imports.send(world.county(), "roster", name, content);
    }

    private String path(Roster.Row child) {
        return "/api/registry/students/" + world.student(child).path("id").asText();
    }
}
