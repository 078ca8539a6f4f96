package org.guanai.registry.roll.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanai.kit.testing.Answer.then;
import static org.guanai.registry.Roster.child;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.guanai.registry.County;
import org.guanai.registry.Roster;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Item 13: the forms of dropout control, read back.
@QuarkusTest
class FormTest {
    private static final String FORMS = "/api/registry/dropout-forms/";

    @Inject Roster roster;
    private County county;

    @BeforeEach
    void aCounty() {
        county = County.founded();
    }

    @Test
    void aCaseIsPrintedWithWhatWasDone() throws IOException {
        var row = child(county.schoolCode);
        var child = roster.registered(county.school, row);
        var opening = Map.of("studentId", child, "since", "2026-04-20", "droppedOut", false);
        var cases = "/api/registry/dropout-cases";
        var id = then(county.principal().body(opening).post(cases)).created().id();
        var visit = Map.of("kind", "VISIT", "who", "王老师", "outcome", "PROMISED");
        county.principal().body(visit).post(cases + "/" + id + "/measures");
        assertThat(text(county.principal().accept("*/*").get(FORMS + "dropout-cases/" + id)))
                .contains("控辍保学个案", row.name(), "丙小学", "入户", "王老师", "答应返校", "未申请资助");
        then(county.otherPrincipal().accept("*/*").get(FORMS + "dropout-cases/" + id)).absent();
    }

    @Test
    void theVillageListNamesEveryMissingChildToBeSigned() throws IOException {
        var village = county.code + "101001";
        county.found("VILLAGE", village, "上溪村", county.township);
        var girl =
                Map.of(
                        "name",
                        "林小芳",
                        "sex",
                        "2",
                        "birthDate",
                        "2016-03-01",
                        "householdHead",
                        "林大山");
        var ledger = "/api/registry/school-age-children";
        var sheet = Map.of("village", village, "children", List.of(girl));
        county.officer().body(sheet).post(ledger);
        county.officer().body(Map.of()).post(ledger + "/comparisons");
        var path = FORMS + "villages?org=" + county.township;
        assertThat(text(county.officer().accept("*/*").get(path)))
                .contains("乙镇", "上溪村", "林小芳", "林大山", "未返校 1 人", "村支书");
    }

    @Test
    void aTransferIsPrintedToBeSealedByBothSchools() throws IOException {
        var row = child(county.otherCode);
        roster.registered(county.other, row);
        var request =
                Map.of(
                        "name",
                        row.name(),
                        "birthDate",
                        row.birthDate().toString(),
                        "studentNumber",
                        row.studentNumber(),
                        "grade",
                        4,
                        "boarder",
                        false,
                        "reason",
                        "HOUSEHOLD_MOVED");
        var transfers = "/api/registry/transfers";
        var id = then(county.principal().body(request).post(transfers)).created().id();
        assertThat(text(county.otherPrincipal().accept("*/*").get(transfers + "/" + id + "/form")))
                .contains("转学联系表", row.name(), "户籍迁移", "丁中学", "监护人");
    }

    private static String text(Response response) throws IOException {
        assertThat(response.statusCode()).isEqualTo(200);
        try (var document = Loader.loadPDF(response.asByteArray())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
