package org.guanai.registry.exchange.imports.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.guanai.registry.child.roster.RosterEntry;
import org.guanai.registry.people.guardian.Relation;
import org.guanai.sheets.CheckedRow;
import org.guanai.sheets.Finding;
import org.guanai.sheets.Header;
import org.guanai.sheets.ListRows;
import org.guanai.sheets.SheetColumn;
import org.guanai.sheets.format.Place;
import org.guanai.sheets.format.Sheet;
import org.guanai.sheets.format.SheetRow;
import org.guanai.sheets.format.SheetRow.CellKind;
import org.guanai.sheets.format.SheetRows;
import org.guanai.sheets.format.UnreadableSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RosterChecksTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-04-20T02:00:00Z"), ZoneId.of("Asia/Shanghai"));
    private static final Place ROW = new Place(1, null, 2);
    private static final List<RosterColumn> COLUMNS = List.of(RosterColumn.values());

    private static final List<? extends SheetColumn> ALL =
            new RosterChecks(CLOCK, _ -> true).columns();

    private final RosterChecks checks = new RosterChecks(CLOCK, "2133000123"::equals);
    private final String[] cells = {
        "2133000123",
        "王小明",
        "男",
        "2015-03-07",
        "居民身份证",
        "330127201503070012",
        "",
        "汉族",
        "三年级",
        "2班",
        "走读",
        "某村",
        "某村1号",
        "是",
        "否",
        "王大明",
        "父亲",
        "13812345678",
        "",
        "",
        "",
        "",
        ""
    };
    private final CellKind[] kinds = new CellKind[cells.length];

    RosterChecksTest() {
        Arrays.fill(kinds, CellKind.TEXT);
        set(RosterColumn.DOCUMENT_NUMBER, id("33012720150307001"));
    }

    @Test
    void aGoodRowIsTakenWithCodes() {
        var entry = entry();
        assertThat(entry.sex()).isEqualTo("1");
        assertThat(entry.birthDate()).isEqualTo(LocalDate.of(2015, 3, 7));
        assertThat(entry.documentKind()).isEqualTo("1");
        assertThat(entry.ethnic()).isEqualTo("01");
        assertThat(entry.grade()).isEqualTo(3);
        assertThat(entry.className()).isEqualTo("2班");
        assertThat(entry.boarder()).isFalse();
        assertThat(entry.leftBehind()).isEqualTo(1);
        assertThat(entry.migrant()).isFalse();
        assertThat(entry.guardians())
                .containsExactly(new RosterEntry.Guardian("王大明", Relation.FATHER, "13812345678"));
    }

    @ParameterizedTest
    @CsvSource({
        "SEX,2,2",
        "SEX,女,2",
        "SEX,女性,2",
        "SEX,2-女,2",
        "SEX,9,9",
        "ETHNIC,壮,08",
        "ETHNIC,毛难族,36",
        "ETHNIC,崩龙族,46",
        "ETHNIC,8,08",
        "ETHNIC,56,56",
        "ETHNIC,97,97",
        "DOCUMENT_KIND,1,1",
        "DOCUMENT_KIND,身份证,1",
        "LEFT_BEHIND,0,0",
        "LEFT_BEHIND,否,0",
        "LEFT_BEHIND,2,2",
        "LEFT_BEHIND,双亲留守,2",
        "ATTENDANCE,寄宿,true",
        "ATTENDANCE,住宿,true",
        "ATTENDANCE,2,true",
        "ATTENDANCE,1,false",
        "MIGRANT,1,true",
        "MIGRANT,是,true",
        "GRADE,3,3",
        "GRADE,三,3",
        "GRADE,初一,7",
        "GRADE,初2,8",
        "GRADE,九年级,9",
        "GRADE,三年级2班,3",
        "CLASS,2,2班",
        "CLASS,二班,2班",
        "CLASS,(2)班,2班",
        "CLASS,三(2)班,2班",
        "CLASS,三年级A班,A班",
        "CLASS,实验班,实验班",
        "CLASS,三年级二班,2班",
        "CLASS,3年级12班,12班",
        "CLASS,十二班,12班",
        "CLASS,三年级实验班,实验班",
        "CLASS,2班,2班",
        "NAME,张  三,张三",
        "NAME,买买提•艾力,买买提·艾力",
        "NAME,'Anna  Maria',Anna Maria",
        "NAME,买买提 · 艾力,买买提·艾力",
        "NAME,䶮𬱖,䶮𬱖",
        "SCHOOL,2133000123,2133000123",
        "BIRTH_DATE,2015/3/7,2015-03-07",
        "BIRTH_DATE,2015年3月7日,2015-03-07",
        "BIRTH_DATE,20150307,2015-03-07",
        "BIRTH_DATE,2015-03-07 00:00:00,2015-03-07",
        "STUDENT_NUMBER,g33012720150307001x,G33012720150307001X",
        "GUARDIAN1_PHONE,138 1234 5678,13812345678",
        "GUARDIAN1_PHONE,0571-87654321,057187654321"
    })
    void valuesAreUnderstoodAsPeopleWriteThem(RosterColumn column, String written, String meant) {
        set(column, written);
        assertThat(read(entry(), column)).isEqualTo(meant);
    }

    @Test
    void anApostropheOnlyMarksText() {
        set(RosterColumn.DOCUMENT_NUMBER, "'" + id("33012720150307001"));
        assertThat(entry().documentNumber()).isEqualTo(id("33012720150307001"));
    }

    @Test
    void aDayNumberOfExcelIsADate() {
        number(RosterColumn.BIRTH_DATE, "42070");
        assertThat(entry().birthDate()).isEqualTo(LocalDate.of(2015, 3, 7));
    }

    @ParameterizedTest
    @CsvSource({
        "NAME,'',sheet.value-missing",
        "NAME,张3,registry.import-name-invalid",
        "NAME,???,registry.import-name-invalid",
        "SEX,雄,sheet.code-unknown",
        "ETHNIC,57,sheet.code-unknown",
        "LEFT_BEHIND,3,sheet.code-unknown",
        "BIRTH_DATE,2015-02-30,sheet.date-invalid",
        "BIRTH_DATE,昨天,sheet.date-invalid",
        "BIRTH_DATE,2027-01-01,registry.import-date-in-future",
        "DOCUMENT_NUMBER,330127201503070010,registry.import-id-number-invalid",
        "DOCUMENT_NUMBER,3.30127E+17,sheet.number-damaged",
        "DOCUMENT_KIND,驾照,sheet.code-unknown",
        "SCHOOL,2133999999,registry.import-school-unknown",
        "SCHOOL,关爱小学,registry.import-school-unknown",
        "GRADE,十年级,registry.import-grade-invalid",
        "CLASS,四年级2班,registry.import-class-grade-differs",
        "STUDENT_NUMBER,X1,registry.import-student-number-invalid",
        "GUARDIAN1_PHONE,12345,registry.import-phone-invalid",
        "GUARDIAN1_PHONE,1.38E+10,sheet.number-damaged",
        "GUARDIAN1_RELATION,邻居,sheet.code-unknown",
        "GUARDIAN1_NAME,'',sheet.value-missing",
        "ADDRESS,坏\0字,sheet.cell-unreadable"
    })
    void whatIsWrongIsAnErrorOfItsColumn(RosterColumn column, String written, String code) {
        set(column, written == null ? "" : written);
        assertThat(errors()).contains(new Finding(ROW, column.title(), code, false));
    }

    @Test
    void digitsThatExcelHasRoundedAreNotGuessedAt() {
        number(RosterColumn.DOCUMENT_NUMBER, "330127201503070000");
        assertThat(errors()).extracting(Finding::code).containsExactly("sheet.number-damaged");
    }

    @Test
    void aFormulaIsAnErrorNotAValue() {
        set(RosterColumn.NAME, "=A1");
        kinds[RosterColumn.NAME.ordinal()] = CellKind.FORMULA;
        assertThat(errors()).extracting(Finding::code).containsExactly("sheet.cell-formula");
    }

    @Test
    void aRecordThatDiffersFromTheIdNumberIsAWarning() {
        set(RosterColumn.SEX, "女");
        set(RosterColumn.BIRTH_DATE, "2015-03-08");
        var checked = check();
        assertThat(checked.entry()).isNotNull();
        assertThat(checked.findings())
                .allMatch(Finding::warning)
                .extracting(Finding::code)
                .containsExactly(
                        "registry.import-birth-date-differs", "registry.import-sex-differs");
    }

    @Test
    void theSameChildTwiceIsAnErrorOfTheSecondRow() {
        assertThat(check().entry()).isNotNull();
        assertThat(errors()).extracting(Finding::code).containsExactly("registry.import-row-twice");
    }

    @Test
    void aRejectedRowDoesNotStandInTheWayOfAGoodOne() {
        set(RosterColumn.NAME, "");
        assertThat(check().entry()).isNull();
        set(RosterColumn.NAME, "王小明");
        assertThat(check().entry()).isNotNull();
    }

    @Test
    void childrenWithoutNumbersAreKnownByNameAndBirthDate() {
        set(RosterColumn.DOCUMENT_NUMBER, "");
        assertThat(check().entry().documentKind()).isNull();
        assertThat(check().entry()).isNull();
        set(RosterColumn.BIRTH_DATE, "2015-03-09");
        assertThat(check().entry()).isNotNull();
    }

    @Test
    void headingsAreFoundInAnyOrderBelowATitle() {
        var headings =
                new ArrayList<>(
                        COLUMNS.reversed().stream()
                                .filter(SheetColumn::offered)
                                .map(c -> " *" + c.title() + "(必填)")
                                .toList());
        headings.set(0, "监护人２电话");
        headings.add(3, "备注");
        var header = header(List.of("2026年春季花名册"), headings);
        assertThat(header.place().row()).isEqualTo(2);
        assertThat(header.place(RosterColumn.GUARDIAN2_PHONE)).isZero();
        assertThat(header.place(RosterColumn.SCHOOL)).isEqualTo(headings.size() - 1);
    }

    /// Both orders of the national school roll (B9).
    @ParameterizedTest
    @ValueSource(
            strings = {
                "学籍接续标识 学校标识码 姓名 性别 出生日期 身份证件类型 身份证件号 出生地行政区划代码 民族 国籍/地区 港澳台侨外 户口性质 户口所在地行政区划 现住址 是否独生子女"
                        + " 是否留守儿童 是否进城务工人员随迁子女 是否孤儿 年级 班级号 入学年月 就读方式 通信地址 家庭地址 联系电话 成员1姓名 成员1关系 成员1关系说明"
                        + " 成员1现住址 成员1户口所在地行政区划 成员1联系电话 成员1是否监护人 成员1身份证件类型 成员1身份证件号 成员1民族 成员2姓名 成员2关系 成员2联系电话"
                        + " 成员2是否监护人",
                "学校标识码 姓名 性别 出生日期 民族 身份证件类型 身份证件号 残疾类型 是否独生子女 户口所在地行政区划 班号 就读方式 现住址 是否留守儿童"
                        + " 是否进城务工人员随迁子女 血型 成员1姓名 成员1关系 成员1是否监护人 成员1联系电话 成员2姓名 成员2关系 成员2是否监护人 成员2联系电话"
            })
    void theHeadingsOfTheNationalRollAreKnown(String headings) {
        var titles = List.of(headings.split(" "));
        var header = header(titles);
        assertThat(at(header, titles, RosterColumn.HOUSEHOLD)).isEqualTo("户口所在地行政区划");
        assertThat(at(header, titles, RosterColumn.CLASS)).startsWith("班");
        assertThat(at(header, titles, RosterColumn.ADDRESS)).isEqualTo("现住址");
        assertThat(at(header, titles, RosterColumn.GUARDIAN1_NAME)).isEqualTo("成员1姓名");
        assertThat(at(header, titles, RosterColumn.GUARDIAN1_RELATION)).isEqualTo("成员1关系");
        assertThat(at(header, titles, RosterColumn.GUARDIAN2_PHONE)).isEqualTo("成员2联系电话");
        assertThat(at(header, titles, RosterColumn.MEMBER2_IS_GUARDIAN)).isEqualTo("成员2是否监护人");
    }

    /// Families have two telephones under one heading: what is only kept refuses no file.
    @Test
    void aColumnThatIsOnlyKeptMayStandThereTwice() {
        var titles = List.of("学校标识码 姓名 性别 出生日期 班级 就读方式 父亲姓名 联系电话 母亲姓名 联系电话".split(" "));
        assertThat(header(titles).place(RosterColumn.NAME)).isEqualTo(1);
    }

    @Test
    void columnsThatAreNotNeededMayBeAbsent() {
        var titles = List.of("学校标识码 姓名 性别 出生日期 班级 就读方式".split(" "));
        assertThat(header(titles).place(RosterColumn.GRADE)).isEqualTo(-1);
    }

    @Test
    void missingColumnsAreNamed() {
        assertThatThrownBy(() -> header(List.of("性别", "出生日期", "民族", "班级")))
                .isInstanceOfSatisfying(
                        UnreadableSheet.class,
                        e -> assertThat(e.columns()).containsExactly("学校标识码", "姓名", "就读方式"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hello", "a,b,c"})
    void whatHasNoHeadingsLacksThemAll(String line) {
        assertThatThrownBy(() -> header(List.of(line.split(","))))
                .isInstanceOfSatisfying(
                        UnreadableSheet.class, e -> assertThat(e.columns()).hasSize(5));
    }

    @Test
    void aColumnThatStandsThereTwiceIsNamed() {
        var headings = COLUMNS.stream().map(SheetColumn::title).collect(Collectors.toList());
        headings.add("姓名");
        assertThatThrownBy(() -> header(headings)).hasMessage("sheet.column-twice");
    }

    /// What people write when nothing applies is nobody's name (B10).
    @ParameterizedTest
    @ValueSource(
            strings = {
                "无", "/", "—", "——", "暂无", "NULL", "×", "-", "N/A", "不详", "null", "无。", "\\", "*"
            })
    void whatAppliesToNothingIsBlank(String nothing) {
        for (var column :
                List.of(
                        RosterColumn.STUDENT_NUMBER,
                        RosterColumn.HOUSEHOLD,
                        RosterColumn.ADDRESS,
                        RosterColumn.LEFT_BEHIND,
                        RosterColumn.MIGRANT,
                        RosterColumn.GUARDIAN1_PHONE,
                        RosterColumn.GUARDIAN2_NAME,
                        RosterColumn.GUARDIAN2_RELATION,
                        RosterColumn.GUARDIAN2_PHONE,
                        RosterColumn.CLASS,
                        RosterColumn.DOCUMENT_NUMBER,
                        RosterColumn.DOCUMENT_KIND,
                        RosterColumn.ETHNIC)) {
            set(column, nothing);
        }
        var entry = entry();
        assertThat(entry.guardians()).hasSize(1);
        assertThat(entry.guardians().getFirst().phone()).isNull();
        assertThat(entry.studentNumber()).isNull();
        assertThat(entry.leftBehind()).isNull();
        assertThat(entry.className()).isNull();
        set(RosterColumn.NAME, nothing);
        assertThat(errors()).extracting(Finding::code).contains("sheet.value-missing");
    }

    @Test
    void aRelationWithoutAPersonIsNobody() {
        set(RosterColumn.GUARDIAN1_NAME, "无");
        set(RosterColumn.GUARDIAN1_RELATION, "其他");
        set(RosterColumn.GUARDIAN1_PHONE, "");
        var checked = check();
        assertThat(checked.entry().guardians()).isEmpty();
        assertThat(checked.findings())
                .extracting(Finding::code)
                .contains("registry.import-relation-of-nobody");
    }

    @ParameterizedTest
    @ValueSource(strings = {"已故", "去世", "离异", "失踪"})
    void whatBecameOfAParentIsNobodysName(String fate) {
        set(RosterColumn.GUARDIAN1_NAME, fate);
        var checked = check();
        assertThat(checked.entry().guardians()).isEmpty();
        assertThat(checked.findings())
                .extracting(Finding::code)
                .containsExactly("registry.import-guardian-is-nobody");
    }

    @ParameterizedTest
    @ValueSource(strings = {"无电话", "没有手机", "暂无", "无手机号"})
    void aPhoneThatNobodyHasIsBlank(String nothing) {
        set(RosterColumn.GUARDIAN1_PHONE, nothing);
        assertThat(entry().guardians().getFirst().phone()).isNull();
    }

    @Test
    void aMemberOfTheFamilyWhoIsNoGuardianIsNone() {
        set(RosterColumn.MEMBER1_IS_GUARDIAN, "否");
        var checked = check();
        assertThat(checked.entry().guardians()).isEmpty();
        assertThat(checked.findings())
                .extracting(Finding::code)
                .containsExactly("registry.import-member-no-guardian");
    }

    @Test
    void theSameAsAboveIsNoValue() {
        set(RosterColumn.ADDRESS, "同上");
        assertThat(errors()).extracting(Finding::code).containsExactly("sheet.cell-ditto");
    }

    /// One class, many ways to write it (B11).
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1班",
                "1",
                "一",
                "一班",
                "01",
                "01班",
                "1.0",
                "(1)班",
                "（1）班",
                "①班",
                "第1班",
                "三(1)班",
                "三（1）班",
                "三(1)",
                "301",
                "301班",
                "0301",
                "3-1",
                "3－1",
                "3—1班",
                "3.1",
                "三年级一班",
                "三年级(1)班",
                "三1",
                "三一班",
                "三年1班",
                "三.1班",
                "小三1班",
                "2023级1班",
                "001班",
                "3/1",
                "Ⅰ班",
                "壹班",
                "2023级(1)班",
                "23级1班",
                "202301",
                "2301"
            })
    void oneClassIsOneHoweverItIsWritten(String written) {
        set(RosterColumn.CLASS, written);
        var entry = entry();
        assertThat(entry.className()).isEqualTo("1班");
        assertThat(entry.grade()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"初一(2)班", "七2班", "702", "7-2", "一(2)班", "2025级2班", "102", "初一年级二班", "七年级2"})
    void gradesOfLowerSecondarySchoolsAreCountedInTwoWays(String written) {
        set(RosterColumn.GRADE, "初一");
        set(RosterColumn.CLASS, written);
        var entry = entry();
        assertThat(entry.className()).isEqualTo("2班");
        assertThat(entry.grade()).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1班2组", "1、2班", "三年级", "12345", "300", "1班/2班", "班", "2023届1班", "2019级1班", "401"
            })
    void whatIsNoClassMakesNone(String written) {
        set(RosterColumn.CLASS, written);
        assertThat(errors()).extracting(Finding::column).containsExactly("班级");
    }

    @ParameterizedTest
    @CsvSource({"一年级,12班,12班", "一年级,12,12班", "三年级,32班,2班", "三年级,三十二班,12班", "二年级,二十一班,21班"})
    void aClassThatCouldBeAnotherIsTakenWithAWord(String grade, String written, String taken) {
        set(RosterColumn.GRADE, grade);
        set(RosterColumn.CLASS, written);
        var checked = check();
        assertThat(checked.entry().className()).isEqualTo(taken);
        assertThat(checked.findings())
                .extracting(Finding::code)
                .containsExactly("registry.import-class-doubtful");
    }

    @Test
    void aClassThatAProgramTookForADateOrANumberIsNoOther() {
        set(RosterColumn.CLASS, "2026-03-01");
        kinds[RosterColumn.CLASS.ordinal()] = CellKind.DATE;
        assertThat(check().entry().className()).isEqualTo("1班");
        set(RosterColumn.CLASS, "2026-04-01");
        assertThat(errors()).extracting(Finding::column).containsExactly("班级");
        number(RosterColumn.CLASS, "3.1");
        assertThat(errors()).extracting(Finding::column).containsExactly("班级");
    }

    @Test
    void theClassMayTellTheGrade() {
        set(RosterColumn.GRADE, "");
        set(RosterColumn.CLASS, "三(2)班");
        assertThat(entry().grade()).isEqualTo(3);
        set(RosterColumn.CLASS, "2班");
        assertThat(errors()).extracting(Finding::column).contains("年级");
    }

    /// The second order of the national roll has one column for grade and class (B9).
    @ParameterizedTest
    @CsvSource({
        "2023级2班,2016-11-05,3",
        "202302,2017-01-05,3",
        "2025级2班,2013-03-05,7",
        "2025级2班,2019-03-05,1"
    })
    void aYearOfEntryTellsTheGradeThatFitsTheAge(String written, String birth, int grade) {
        set(RosterColumn.GRADE, "");
        set(RosterColumn.CLASS, written);
        set(RosterColumn.BIRTH_DATE, birth);
        set(RosterColumn.DOCUMENT_NUMBER, "");
        var entry = entry();
        assertThat(entry.grade()).isEqualTo(grade);
        assertThat(entry.className()).isEqualTo("2班");
    }

    /// A sheet for each class, named by it (B6).
    @ParameterizedTest
    @CsvSource({"三(2)班,2班", "三年级2班,2班", "3.2班,2班", "302班名册,", "2026,", "花名册,", "Sheet1,"})
    void aSheetMayTellTheClass(String sheet, String className) {
        var columns =
                COLUMNS.stream()
                        .filter(c -> c != RosterColumn.GRADE && c != RosterColumn.CLASS)
                        .toList();
        var places = new int[ALL.size()];
        Arrays.fill(places, -1);
        columns.forEach(c -> places[c.ordinal()] = c.ordinal());
        var header = new Header(new Place(1, sheet, 1), new String[0], places);
        var row = new SheetRow(new Sheet(1, sheet, false, false), 2, cells, kinds);
        var checked = checks.check(header, row);
        if (className == null) {
            assertThat(checked.findings())
                    .containsExactly(new Finding(row.place(), "年级", "sheet.value-missing", false));
        } else {
            assertThat(checked.entry().grade()).isEqualTo(3);
            assertThat(checked.entry().className()).isEqualTo(className);
        }
    }

    /// Digits that a program kept as numbers.
    @Test
    void aPhoneKeptAsAFractionIsAPhone() {
        set(RosterColumn.GUARDIAN1_PHONE, "13800138000.0");
        assertThat(entry().guardians().getFirst().phone()).isEqualTo("13800138000");
        number(RosterColumn.GUARDIAN1_PHONE, "13800138000");
        assertThat(check().findings())
                .extracting(Finding::code)
                .doesNotContain("sheet.number-damaged");
        set(RosterColumn.DOCUMENT_NUMBER, "330127201503070016.0");
        assertThat(errors()).extracting(Finding::code).contains("sheet.number-damaged");
    }

    /// Characters that nobody sees (B2).
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u200E", "\u200B", "\u200D", "\u202A", "\u202C", "\u2060", "\uFEFF", "\u00AD",
                "\u00A0"
            })
    void whatNobodySeesChangesNothing(String unseen) {
        set(RosterColumn.NAME, unseen + "王" + unseen + "小明");
        set(RosterColumn.SEX, "男" + unseen);
        set(RosterColumn.BIRTH_DATE, unseen + "2015-03-07");
        set(RosterColumn.DOCUMENT_NUMBER, unseen + id("33012720150307001"));
        set(RosterColumn.GUARDIAN1_PHONE, "138" + unseen + "1234\u20115678" + unseen);
        var entry = entry();
        assertThat(entry.name()).isEqualTo("王小明");
        assertThat(entry.guardians().getFirst().phone()).isEqualTo("13812345678");
    }

    @Test
    void aLineBreakOfAnotherProgramIsOne() {
        set(RosterColumn.ADDRESS, "石桥村\r\n三组12号");
        assertThat(entry().address()).isEqualTo("石桥村\n三组12号");
    }

    private void set(RosterColumn column, String text) {
        cells[column.ordinal()] = text;
    }

    private void number(RosterColumn column, String text) {
        set(column, text);
        kinds[column.ordinal()] = CellKind.NUMBER;
    }

    private CheckedRow<RosterEntry> check() {
        var headings = COLUMNS.stream().map(SheetColumn::title).toArray(String[]::new);
        var places = new int[ALL.size()];
        Arrays.fill(places, -1);
        COLUMNS.forEach(column -> places[column.ordinal()] = column.ordinal());
        var header = new Header(new Place(1, null, 1), headings, places);
        return checks.check(header, new SheetRow(2, cells.clone(), kinds.clone()));
    }

    private RosterEntry entry() {
        var checked = check();
        assertThat(checked.findings().stream().filter(f -> !f.warning())).isEmpty();
        return checked.entry();
    }

    private List<Finding> errors() {
        return check().findings().stream().filter(f -> !f.warning()).toList();
    }

    private static String read(RosterEntry e, RosterColumn column) {
        var value =
                switch (column) {
                    case SCHOOL -> e.schoolCode();
                    case NAME -> e.name();
                    case SEX -> e.sex();
                    case BIRTH_DATE -> e.birthDate();
                    case DOCUMENT_KIND -> e.documentKind();
                    case STUDENT_NUMBER -> e.studentNumber();
                    case ETHNIC -> e.ethnic();
                    case GRADE -> e.grade();
                    case CLASS -> e.className();
                    case ATTENDANCE -> e.boarder();
                    case LEFT_BEHIND -> e.leftBehind();
                    case MIGRANT -> e.migrant();
                    case GUARDIAN1_PHONE -> e.guardians().getFirst().phone();
                    default -> throw new IllegalArgumentException(column.name());
                };
        return String.valueOf(value);
    }

    /// With its check digit.
    static String id(String seventeen) {
        var weights = new int[] {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        var sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * (seventeen.charAt(i) - '0');
        }
        return seventeen + "10X98765432".charAt(sum % 11);
    }

    @SafeVarargs
    private static Header header(List<String>... lines) {
        var all = new ArrayList<>(List.of(lines));
        all.add(Collections.nCopies(all.getLast().size(), "x"));
        return new ListRows(rows(all), ALL).next().header();
    }

    private static String at(Header header, List<String> titles, RosterColumn column) {
        return titles.get(header.place(column));
    }

    private static SheetRows rows(List<List<String>> lines) {
        var left = new java.util.ArrayDeque<SheetRow>();
        for (var line : lines) {
            left.add(new SheetRow(left.size() + 1, line.toArray(String[]::new)));
        }
        return new SheetRows() {
            @Override
            public SheetRow next() {
                return left.poll();
            }

            @Override
            public void close() {
                left.clear();
            }
        };
    }
}
