package org.guanai.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guanai.sheets.cell.CodeTable;
import org.guanai.sheets.csv.CsvFormat;
import org.guanai.sheets.format.Place;
import org.guanai.sheets.format.SheetFormat;
import org.guanai.sheets.format.SheetLimits;
import org.guanai.sheets.format.UnreadableSheet;
import org.guanai.sheets.xlsx.XlsxFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Files as schools send them: a sheet for each class, titles, totals, signatures (B6, B7, B9).
class ListRowsTest {
    private static final CsvFormat CSV = new CsvFormat(StandardCharsets.UTF_8, false);
    private static final XlsxFormat XLSX = new XlsxFormat();
    private static final List<String> HEADINGS = List.of("姓名", "性别", "班级");

    private List<Finding> remarks = List.of();

    @Test
    void eachSheetWithHeadingsIsTakenAndEachOtherIsNamed() {
        var file =
                SheetFiles.book(
                        List.of(),
                        "填表说明",
                        sheet(List.of("一、由班主任填写"), List.of("二、带★的必填")),
                        "一班",
                        sheet(HEADINGS, List.of("甲", "男", "1班")),
                        "空表",
                        "<sheetData/>",
                        "!旧表",
                        sheet(HEADINGS, List.of("旧", "男", "1班")),
                        "!代码",
                        sheet(List.of("性别", "班级", "姓名")),
                        "统计",
                        sheet(List.of("班级", "性别", "监护人1电话"), List.of("1班", "男", "20")),
                        "二班",
                        sheet(
                                List.of("三年级花名册"),
                                List.of("性别", "班级", "姓名"),
                                List.of("女", "2班", "乙")));
        assertThat(names(XLSX, file)).containsExactly("甲", "乙");
        assertThat(remarks)
                .containsExactly(
                        remark(1, "填表说明", 1, null, "sheet.left-out-no-headings"),
                        remark(4, "旧表", 1, null, "sheet.left-out-hidden"),
                        remark(6, "统计", 1, "姓名", "sheet.left-out-column-missing"));
    }

    @Test
    void withoutAnySheetThatHasThemTheFileLacksItsColumns() {
        var file =
                SheetFiles.book(List.of(), "a", sheet(List.of("班级", "性别", "监护人1电话")), "b", sheet());
        assertThatThrownBy(() -> names(XLSX, file))
                .asInstanceOf(type(UnreadableSheet.class))
                .satisfies(e -> assertThat(e.columns()).containsExactly("姓名"));
    }

    @Test
    void headingsInTwoRowsAreReadTogether() {
        var merged =
                "<mergeCells><mergeCell ref=\"A1:A2\"/><mergeCell ref=\"C1:D1\"/></mergeCells>";
        var rows =
                sheet(
                        List.of("姓名", "性别", "监护人1", "", "班级"),
                        List.of("", "", "姓名", "电话", ""),
                        List.of("甲", "男", "甲父", "139", "1班"));
        for (var behind : List.of("", merged)) {
            var file = SheetFiles.book(List.of(), "a", rows + behind);
            try (var in = XLSX.open(file, SheetLimits.DEFAULT)) {
                var row = new ListRows(in, List.of(Column.values())).next();
                assertThat(row.row().number()).isEqualTo(3);
                assertThat(row.row().text(row.header().place(Column.GUARDIAN))).isEqualTo("甲父");
                assertThat(row.row().text(row.header().place(Column.PHONE))).isEqualTo("139");
            }
        }
    }

    @Test
    void groupsMayStandAboveAllHeadings() {
        assertThat(
                        names(
                                CSV,
                                csv(
                                        "学生,,,监护人（一）,,户主,",
                                        "姓名,性别,班级,姓名,电话,姓名,电话",
                                        "甲,男,1班,甲父,139,甲爷,138")))
                .containsExactly("甲");
        assertThat(remarks).extracting(Finding::column).containsExactly("户主姓名", "户主电话");
    }

    @Test
    void whatStandsBelowAGroupBelongsToIt() {
        var file = csv("姓名,性别,监护人1,,", ",,姓名,电话,班级", "甲,男,甲父,139,3班");
        assertThatThrownBy(() -> names(CSV, file)).hasMessage("sheet.columns-missing");
    }

    @Test
    void oneHeadingTwiceCannotBeTold() {
        assertThatThrownBy(() -> names(CSV, csv("姓名,性别,班级,姓名", "甲,男,1班,乙")))
                .hasMessage("sheet.column-twice");
        assertThat(names(CSV, csv("学生姓名,性别,班级,姓名", "甲,男,1班,乙"))).containsExactly("乙");
        assertThat(remarks).extracting(Finding::column).containsExactly("学生姓名");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "合计,45,",
                "合　计：45人,,",
                "共45人,,",
                "填表人：王某,审核人：李某,2026-3-1",
                "制表日期：2026-3-1,,",
                "注：按户口簿填写,,",
                ",,填表人：王某",
                "校长签字：,,",
                "以下空白,,",
                "1、请按户口簿如实填写本表,,",
                "姓名,性别,班级",
                ",,"
            })
    void linesOfTheFormAreNoEntries(String line) {
        assertThat(names(CSV, csv("姓名,性别,班级", "甲,男,1班", line, "乙,女,1班"))).containsExactly("甲", "乙");
        assertThat(remarks).isEmpty();
    }

    @Test
    void numberedRowsThatSayNothingAreNoEntries() {
        assertThat(names(CSV, csv("序号,姓名,性别,班级", "1,甲,男,1班", "2,,,1班", "3,,,")))
                .containsExactly("甲");
    }

    @Test
    void aRowWithSomethingInItIsAnEntryHoweverIncomplete() {
        assertThat(names(CSV, csv("姓名,性别,班级", "甲,男,1班", ",女,2班", "乙,,", "乙,,")))
                .containsExactly("甲", "", "乙", "乙");
    }

    @Test
    void anExampleIsNamed() {
        assertThat(names(CSV, csv("序号,姓名,性别,班级", "示例,张三,男,1班", "1,甲,男,1班"))).containsExactly("甲");
        assertThat(remarks).extracting(Finding::code).containsExactly("sheet.example-left-out");
    }

    @Test
    void otherHeadingsFurtherDownBeginAnotherTable() {
        assertThat(names(CSV, csv("姓名,性别,班级", "甲,男,1班", "性别,班级,姓名", "女,2班,乙")))
                .containsExactly("甲", "乙");
    }

    @Test
    void columnsWithValuesThatNobodyReadsAreNamedOnce() {
        names(CSV, csv("姓名,性别,班级,血型,特长,", "甲,男,1班,A,,", "乙,女,1班,B,,x"));
        assertThat(remarks).extracting(Finding::column).containsExactly("血型", "F");
        assertThat(remarks).extracting(Finding::code).containsOnly("sheet.column-unread");
    }

    @Test
    void rejectedRowsGoBackOnTheirOwnSheets() {
        var file =
                SheetFiles.book(
                        List.of(),
                        "一班",
                        sheet(HEADINGS, List.of("甲", "男", "1班")),
                        "二班",
                        sheet(HEADINGS, List.of("乙", "女", "2班"), List.of("丙", "女", "2班")));
        var reasons = Map.of(new Place(1, "一班", 2), "错", new Place(2, "二班", 3), "误");
        var back =
                new ErrorSheet(XLSX, List.of(Column.values()), SheetLimits.DEFAULT)
                        .of(file, reasons);
        assertThat(names(XLSX, back)).containsExactly("甲", "丙");
        try (var rows = XLSX.open(back, SheetLimits.DEFAULT)) {
            assertThat(rows.next().cells()).containsExactly("姓名", "性别", "班级", "错误原因");
            assertThat(rows.next().cells()).containsExactly("甲", "男", "1班", "错");
            assertThat(rows.next().sheet().name()).isEqualTo("二班");
        }
    }

    @Test
    void noFormulaGoesBackInACell() {
        var file = csv("姓名,性别,班级", "=HYPERLINK(\"http://a\"),@SUM(1),+86138");
        var back =
                new ErrorSheet(CSV, List.of(Column.values()), SheetLimits.DEFAULT)
                        .of(file, Map.of(new Place(1, null, 2), "错"));
        assertThat(SheetFiles.read(CSV, back).getLast().subList(0, 3))
                .allMatch(cell -> cell.startsWith("'"));
    }

    private List<String> names(SheetFormat format, byte[] file) {
        var names = new ArrayList<String>();
        try (var rows = format.open(file, SheetLimits.DEFAULT)) {
            var list = new ListRows(rows, List.of(Column.values()));
            for (var row = list.next(); row != null; row = list.next()) {
                names.add(row.row().text(row.header().place(Column.NAME)));
            }
            remarks = list.remarks();
        }
        return names;
    }

    @SafeVarargs
    private static String sheet(List<String>... rows) {
        return SheetFiles.rows(List.of(rows));
    }

    private static byte[] csv(String... lines) {
        return String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    private static Finding remark(int sheet, String name, int row, String column, String code) {
        return new Finding(new Place(sheet, name, row), column, code, true);
    }

    private enum Column implements SheetColumn {
        NAME("姓名", true, "学生姓名"),
        SEX("性别", true),
        CLASS("班级", true),
        GUARDIAN("监护人1姓名", false, "监护人一姓名"),
        PHONE("监护人1电话", false, "监护人一电话");

        private final String title;
        private final boolean required;
        private final List<String> aliases;

        Column(String title, boolean required, String... aliases) {
            this.title = title;
            this.required = required;
            this.aliases = List.of(aliases);
        }

        @Override
        public String title() {
            return title;
        }

        @Override
        public List<String> aliases() {
            return aliases;
        }

        @Override
        public boolean required() {
            return required;
        }

        @Override
        public boolean identifies() {
            return this == NAME;
        }

        @Override
        public Optional<CodeTable> codes() {
            return Optional.empty();
        }
    }
}
