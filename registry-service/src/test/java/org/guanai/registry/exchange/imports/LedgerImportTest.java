package org.guanai.registry.exchange.imports;

import static org.guanai.kit.testing.Answer.then;
import static org.guanai.registry.exchange.imports.Importing.get;
import static org.guanai.registry.exchange.imports.Importing.imported;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.guanai.events.Roles;
import org.guanai.kit.testing.Rows;
import org.guanai.kit.testing.Tokens;
import org.guanai.registry.County;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// 3.2.4e: a county sends its ledger of school-age children as a workbook.
@QuarkusTest
class LedgerImportTest {
    private static final List<String> HEADER =
            List.of("村(社区)代码", "姓名", "性别", "出生日期", "身份证件号", "户主姓名");

    private County county;
    private Tokens officer;
    private String village;

    @BeforeEach
    void aVillage() {
        county = County.founded();
        village = county.code + "101201";
        then(county.found("VILLAGE", village, "石塘村", county.township)).created();
        officer = Tokens.of(Roles.COUNTY_OFFICER).org(county.code);
    }

    @Test
    void childrenComeIntoTheLedgerAndAgainTheyAreTheSame() {
        var file =
                Sheets.xlsx(
                        List.of(
                                HEADER,
                                List.of(village, "林小芳", "女", "2016-03-01", "", "林大山"),
                                List.of(village, "林小军", "男", "2017年5月2日", "", "林大山")));
        imported(officer, "ledger", file)
                .body("state", equalTo("DONE"))
                .body("rowsAccepted", equalTo(2));
        imported(officer, "ledger", file).body("rowsAccepted", equalTo(2));
        assertEquals(
                2,
                Rows.count(
                        "select count(*) from school_age_child where org = ?",
                        county.township + "/" + village));
    }

    @Test
    void aBadRowIsNamedAndTheGoodOnesAreKept() {
        var file =
                Sheets.xlsx(
                        List.of(
                                HEADER,
                                List.of("330127999999", "甲", "女", "2016-03-01", "", ""),
                                List.of(village, "", "女", "2016-03-01", "", ""),
                                List.of(village, "林小兰", "女", "2016-03-03", "", "")));
        var id =
                imported(officer, "ledger", file)
                        .body("rowsAccepted", equalTo(1))
                        .body("rowsRejected", equalTo(2))
                        .extract()
                        .<String>path("id");
        get(officer, id + "/findings")
                .then()
                .body(
                        "items.code",
                        containsInAnyOrder("registry.village-unknown", "sheet.value-missing"));
    }
}
