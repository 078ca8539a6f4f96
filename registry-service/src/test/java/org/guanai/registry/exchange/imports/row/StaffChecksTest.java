package org.guanai.registry.exchange.imports.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import org.guanai.events.Roles;
import org.guanai.registry.people.staff.StaffEntry;
import org.guanai.registry.people.staff.StaffEntry.TaughtClass;
import org.guanai.sheets.CheckedRow;
import org.guanai.sheets.Finding;
import org.guanai.sheets.Header;
import org.guanai.sheets.format.SheetRow;
import org.junit.jupiter.api.Test;

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
        var places = java.util.stream.IntStream.range(0, columns.length).toArray();
        var header = new Header(new SheetRow(1, new String[columns.length]), places, 1);
        var cells =
                new String[] {
                    "2133000123", "李老师", "女", "", "13912345678", "li@example.org", posts, classes
                };
        return checks.check(header, new SheetRow(2, cells), false);
    }

    private static List<String> codes(CheckedRow<StaffEntry> checked) {
        return checked.findings().stream().map(Finding::code).toList();
    }
}
