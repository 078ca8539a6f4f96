package org.guanai.registry.exchange.imports.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.guanai.events.Roles;
import org.guanai.registry.people.staff.StaffEntry;
import org.guanai.registry.people.staff.StaffEntry.TaughtClass;
import org.guanai.sheets.CheckedRow;
import org.guanai.sheets.Finding;
import org.guanai.sheets.Header;
import org.guanai.sheets.format.Place;
import org.guanai.sheets.format.SheetRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StaffChecksTest {
    private final StaffChecks checks = new StaffChecks(Clock.systemUTC(), "2133000123"::equals);

    @Test
    void postsAndClassesMayBeSeveral() {
        var entry = check("班主任、资助专干", "三年级2班,四(1)班").entry();
        assertThat(entry.posts()).containsOnly(Roles.CLASS_TEACHER, Roles.AID_OFFICER);
        assertThat(entry.classes())
                .containsExactly(new TaughtClass(3, "2班"), new TaughtClass(4, "1班"));
    }

    @Test
    void aPostOfTheCountyIsNoneOfASchool() {
        assertThat(codes(check("county-officer", ""))).contains("sheet.code-unknown");
    }

    /// As schools keep their lists (B25).
    @ParameterizedTest
    @CsvSource({
        "班主任、任课教师,class-teacher teacher",
        "班主任/教师,class-teacher teacher",
        "教师 心理教师,teacher counsellor",
        "教师（语文）,teacher",
        "语文老师，班主任(三1班),class-teacher teacher",
        "班主任兼资助专干,class-teacher aid-officer",
        "教师（班主任）,class-teacher teacher",
        "教师(一级)（心理教师）,counsellor teacher",
        "校长+数学,principal teacher"
    })
    void postsAreUnderstoodAsSchoolsWriteThem(String written, String roles) {
        var checked = check(written, "");
        assertThat(checked.findings()).isEmpty();
        assertThat(checked.entry().posts()).containsExactlyInAnyOrder(roles.split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"副校长", "教导主任", "班主任、年级组长"})
    void aRankCountsAsTeacherWithAWord(String written) {
        var checked = check(written, "无");
        assertThat(checked.entry().posts()).contains(Roles.TEACHER);
        assertThat(checked.entry().posts()).doesNotContain(Roles.PRINCIPAL);
        assertThat(codes(checked)).containsExactly("registry.import-post-rank");
    }

    @ParameterizedTest
    @CsvSource({
        "301班,3:1班",
        "三1、三2,3:1班 3:2班",
        "三1、2班,3:1班 3:2班",
        "三(1)班 四（2）班,3:1班 4:2班",
        "3.1/3-2,3:1班 3:2班",
        "七年级1班;初二2班,7:1班 8:2班",
        "/,''",
        "无,''"
    })
    void taughtClassesAreUnderstoodAsSchoolsWriteThem(String written, String meant) {
        var checked = check("教师", written);
        assertThat(checked.findings()).isEmpty();
        assertThat(checked.entry().classes().stream().map(c -> c.grade() + ":" + c.name()))
                .containsExactly(meant.isEmpty() ? new String[0] : meant.split(" "));
    }

    @Test
    void aTaughtClassNeedsItsGrade() {
        assertThat(codes(check("教师", "2班"))).contains("registry.import-class-invalid");
    }

    @Test
    void theSamePersonTwiceIsAnErrorOfTheSecondRow() {
        check("教师", "");
        assertThat(codes(check("班主任", ""))).contains("registry.import-row-twice");
    }

    private CheckedRow<StaffEntry> check(String posts, String classes) {
        var columns = StaffColumn.values();
        var titles = Arrays.stream(columns).map(StaffColumn::title).toArray(String[]::new);
        var places = IntStream.range(0, columns.length).toArray();
        var header = new Header(new Place(1, null, 1), titles, places);
        var cells =
                new String[] {
                    "2133000123", "李老师", "女", "", "13912345678", "li@example.org", posts, classes
                };
        return checks.check(header, new SheetRow(2, cells));
    }

    private static List<String> codes(CheckedRow<StaffEntry> checked) {
        return checked.findings().stream().map(Finding::code).toList();
    }
}
