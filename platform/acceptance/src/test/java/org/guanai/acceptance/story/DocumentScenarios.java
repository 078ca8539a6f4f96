package org.guanai.acceptance.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.guanai.acceptance.world.Eventually;
import org.guanai.acceptance.world.Roster;
import org.guanai.acceptance.world.World;
import org.guanai.demo.client.Answer;
import org.guanai.demo.client.Client;
import org.junit.jupiter.api.Test;

/// What schools print, attach and let out: cards, evidence, lists.
class DocumentScenarios {
    private static final String EXPORTS = "/api/registry/exports";

    private final World world = World.open();

    @Test
    @Clauses({"3.1.3d", "3.2.1b"})
    void aClassTeacherPrintsTheContactCardsOfTheirClass() throws IOException {
        var row = Roster.child(World.STONE_POND);
        var child = world.enrol(row);
        var teacher = world.teacher(World.STONE_POND);
        var classId = file(child.path("id").asText()).at("/enrolment/classId").asText();
        var order = Map.of("classId", classId, "reason", "开学发放家校联系卡");
        var cards = teacher.post("/api/registry/contact-cards", order).expect(200);
        assertThat(text(cards))
                .contains(World.STONE_POND.name(), row.name(), row.guardianPhone(), "班主任");
        world.teacher(World.MAPLE_RIDGE).post("/api/registry/contact-cards", order).expect(404);
    }

    @Test
    @Clauses("3.1.3d")
    void aGuardianPrintsTheFileOfTheirOwnChildAndOfNoOther() throws IOException {
        var row = Roster.leftBehindChild(World.STONE_POND);
        var id = world.enrol(row).path("id").asText();
        var other = world.enrol(Roster.child(World.STONE_POND)).path("id").asText();
        var guardian = world.guardian(id);
        var printed = guardian.get("/api/registry/students/" + id + "/file").expect(200);
        assertThat(text(printed)).contains(row.name(), "学生档案").doesNotContain(row.document());
        guardian.get("/api/registry/students/" + other + "/file").expect(404);
    }

    @Test
    @Clauses("2.3")
    void evidenceOfASpecialGroupIsUploadedAndReadBack() {
        var id = world.enrol(Roster.child(World.STONE_POND)).path("id").asText();
        var teacher = world.teacher(World.STONE_POND);
        var evidence = "/api/registry/students/" + id + "/evidence";
        var body =
                Map.of(
                        "group", "HARDSHIP",
                        "what", "低保证",
                        "on", LocalDate.now(world.clock()).toString(),
                        "assessor", "班主任");
        var recorded = teacher.post(evidence, body).expect(201).get("id");
        var files = evidence + "/" + recorded + "/files";
        var paper = "%PDF-1.7 低保证".getBytes(StandardCharsets.UTF_8);
        var file = teacher.upload(files, "scan", "低保证.pdf", paper).expect(201).get("id");
        var officer = world.aidOfficer(World.STONE_POND);
        assertThat(officer.get(files + "/" + file).expect(200).bytes()).isEqualTo(paper);
        world.principal(World.MAPLE_RIDGE).get(files + "/" + file).expect(404);
        var program = "MZ".getBytes(StandardCharsets.UTF_8);
        teacher.upload(files, "scan", "低保证.pdf", program).expect(415);
    }

    @Test
    @Clauses({"1.1", "2.3"})
    void anExportAboveTheLimitWaitsForAnApproval() {
        world.enrol(Roster.child(World.MAPLE_RIDGE));
        var limit =
                Map.of(
                        "code",
                        "export.approval",
                        "content",
                        Map.of("rows", 0),
                        "basis",
                        "县文件",
                        "effectiveFrom",
                        LocalDate.now(world.clock()).toString());
        world.county().post("/api/registry/rules", limit).expect(201);
        var asker = world.principal(World.MAPLE_RIDGE);
        var order =
                Map.of(
                        "list", "students",
                        "filter", Map.of(),
                        "format", "CSV",
                        "purpose", "与镇政府核对名单");
        var id = asker.post(EXPORTS, order).expect(202).get("id");
        assertThat(state(asker, id)).isEqualTo("WAITING");
        var decision = Map.of("approved", true, "reason", "已核实");
        asker.post(EXPORTS + "/" + id + "/decisions", decision).expect(409);
        asker.get(EXPORTS + "/" + id + "/file").expect(404);
        world.county().post(EXPORTS + "/" + id + "/decisions", decision).expect(201);
        Eventually.holds("the export", () -> state(asker, id).equals("DONE"));
        assertThat(asker.get(EXPORTS + "/" + id + "/file").expect(200).text())
                .contains(World.MAPLE_RIDGE.name(), "用途:与镇政府核对名单")
                .doesNotContain(World.STONE_POND.name());
        world.county().get(EXPORTS + "/" + id + "/file").expect(404);
    }

    private JsonNode file(String id) {
        var path = "/api/registry/students/" + id;
        return world.principal(World.STONE_POND).get(path).expect(200).json();
    }

    private static String state(Client asker, String id) {
        return asker.get(EXPORTS + "/" + id).expect(200).get("state");
    }

    private static String text(Answer pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf.bytes())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
