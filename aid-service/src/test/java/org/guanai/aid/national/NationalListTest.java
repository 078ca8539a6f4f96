package org.guanai.aid.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanai.aid.County.AID;
import static org.guanai.aid.County.TERM;
import static org.guanai.aid.County.applied;
import static org.guanai.aid.County.arrived;
import static org.guanai.aid.County.decide;
import static org.guanai.aid.County.named;
import static org.guanai.aid.County.principal;
import static org.guanai.kit.testing.Answer.then;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.guanai.aid.County;
import org.guanai.aid.national.sheet.NationalColumn;
import org.guanai.aid.national.sheet.NationalSheet;
import org.guanai.kit.testing.Rows;
import org.guanai.kit.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// 3.3.2b: the list of the national aid system goes out and comes in.
@QuarkusTest
class NationalListTest {
    private static final String PATH = AID + "/national-lists";
    private final County county = County.fresh();

    @AfterEach
    void clockGoesBack() {
        TestClock.reset();
    }

    @Test
    void aListIsCompletedAndTakesItsNumbersAlong() {
        paid("王小丽");
        var answer =
                complete(
                        county.officer(),
                        "学校代码,学生姓名,学籍号,身份证件号\n%s,王小丽,G330127201501011234,330127201501011234\n%s,赵无名,,\n"
                                .formatted(county.east.code(), county.east.code()));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.header("X-Filled")).isEqualTo("1");
        assertThat(answer.header("X-Open")).isEqualTo("1");
        var line = NationalSheet.read(answer.asByteArray(), 10).getFirst();
        assertThat(line.text(NationalColumn.STUDENT_NUMBER)).isEqualTo("G330127201501011234");
        assertThat(line.text(NationalColumn.DOCUMENT)).isEqualTo("330127201501011234");
        assertThat(line.text(NationalColumn.AMOUNT)).isEqualTo("625.00");
        assertThat(line.text(NationalColumn.CARD)).isEqualTo("6222021234567890128");
        assertThat(
                        Rows.count(
                                "select count(*) from audit where noun = 'national-list' and org = ?",
                                county.org))
                .isEqualTo(1);
    }

    @Test
    void aSheetThatIsNoneOrLacksItsColumnsIsRefused() {
        then(complete(county.officer(), "姓名,金额\n王小丽,1\n"))
                .refused(422, "sheet.columns-missing", "file");
        then(complete(county.officer(), "")).refused(400, "files.file-missing", "file");
    }

    @Test
    void onlyTheCountySeesCards() {
        var school = County.as("aid-officer", county.east.org());
        then(complete(school, "学校标识码,姓名\n%s,王小丽\n".formatted(county.east.code())))
                .refused(403, "aid.county-only");
        then(complete(principal(county.east), "学校标识码,姓名\n")).refused(403, "kit.forbidden");
    }

    @Test
    void aListIsBegunFromWhatWasGrantedWithoutNumbersAndCards() {
        paid("王小丽");
        var officer = UUID.randomUUID();
        var order =
                Map.of(
                        "list", "national-aid-list",
                        "filter", Map.of("term", TERM),
                        "format", "CSV",
                        "purpose", "国家系统上报");
        var path = AID + "/exports";
        var id =
                then(County.creating(county.officer(officer)).body(order).post(path))
                        .accepted()
                        .id();
        Awaitility.await()
                .until(() ->
                        "DONE".equals(county.officer(officer).get(path + "/" + id).path("state")));
        var file = county.officer(officer).get(path + "/" + id + "/file").asString();
        assertThat(file)
                .contains("学年,学期,学校标识码,学籍号,姓名", "2025-2026,春季学期," + county.east.code())
                .contains("王小丽", "625.00")
                .doesNotContain("6222");
        var without = Map.of("list", "national-aid-list", "format", "CSV", "purpose", "国家系统上报");
        then(County.creating(county.officer()).body(without).post(path))
                .refused(400, "files.export-filter", "filter");
    }

    private void paid(String name) {
        var programme = county.programme();
        county.budget(programme, "1000.00");
        var id = applied(arrived(named(name, "3班", county.east)), county.east, programme);
        decide(principal(county.east), id, "APPROVED");
        County.publish(county.east, programme);
        TestClock.today(LocalDate.of(2026, 5, 20));
        decide(county.officer(), id, "APPROVED");
        then(county.result(county.approvedList(programme), "PAID")).created();
    }

    private static Response complete(RequestSpecification who, String csv) {
        return who.contentType("multipart/form-data")
                .queryParam("term", TERM)
                .queryParam("purpose", "国家系统上报")
                .multiPart("file", "list.csv", csv.getBytes(StandardCharsets.UTF_8), "text/csv")
                .post(PATH);
    }
}
