package org.guanai.aid.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanai.aid.County.AID;
import static org.guanai.aid.County.TERM;
import static org.guanai.aid.County.applied;
import static org.guanai.aid.County.arrived;
import static org.guanai.aid.County.creating;
import static org.guanai.aid.County.decide;
import static org.guanai.aid.County.principal;
import static org.guanai.aid.County.student;
import static org.guanai.kit.testing.Answer.then;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.guanai.aid.County;
import org.guanai.events.registry.StudentSnapshot;
import org.junit.jupiter.api.Test;

/// 3.3.2a, 3.3.2b: what a family signs is printed, filled in.
@QuarkusTest
class FormTest {
    private final County county = County.fresh();
    private final StudentSnapshot child = arrived(student(county.east));

    @Test
    void anApplicationIsPrintedWithItsOpinionsAndAMaskedAccount() throws IOException {
        var id = applied(child, county.east, county.programme());
        then(decide(principal(county.east), id, "REFUSED")).created();
        var path = AID + "/applications/" + id + "/form";
        var form = text(county.guardian(child).get(path));
        assertThat(form)
                .contains("东小学", "欧阳小明", "四年级3班", "寄宿生", "低保", "父亲病重", "学校代为申请")
                .contains("不同意", "依规定", "0128", "父亲")
                .doesNotContain("6222021234567890128");
    }

    @Test
    void aRecognitionIsPrintedWithWhatTheSchoolFound() throws IOException {
        var entry =
                Map.of(
                        "studentId",
                        child.id(),
                        "term",
                        TERM,
                        "hardshipKind",
                        "低保",
                        "statement",
                        "祖母患病",
                        "household",
                        4,
                        "incomePerHead",
                        "3600.00");
        var id =
                then(creating(principal(county.east)).body(entry).post(AID + "/recognitions"))
                        .created()
                        .id();
        var path = AID + "/recognitions/" + id + "/form";
        assertThat(text(principal(county.east).get(path)))
                .contains("认定申请表", "祖母患病", "3600.00", "低保")
                .doesNotContain("同意认定");
        var check =
                Map.of(
                        "ways",
                        List.of("PAPERS", "HOME_VISIT"),
                        "reviewers",
                        List.of("李老师", "家长代表"),
                        "outcome",
                        "APPROVED",
                        "tier",
                        "HARD");
        then(creating(principal(county.east))
                        .body(check)
                        .post(AID + "/recognitions/" + id + "/checks"))
                .created();
        assertThat(text(county.guardian(child).get(path))).contains("家访、查阅材料", "家长代表", "同意认定为困难");
    }

    @Test
    void anotherFamilyAndAnotherSchoolFindNone() {
        var id = applied(child, county.east, county.programme());
        var path = AID + "/applications/" + id + "/form";
        then(county.guardian(arrived(student(county.east))).get(path)).absent();
        then(principal(county.west).get(path)).absent();
    }

    private static String text(Response pdf) throws IOException {
        then(pdf).ok().header("Content-Type", "application/pdf");
        try (var document = Loader.loadPDF(pdf.asByteArray())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }
}
