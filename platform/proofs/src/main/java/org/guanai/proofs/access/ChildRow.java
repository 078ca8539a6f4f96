package org.guanai.proofs.access;

import java.time.LocalDate;
import org.guanai.acceptance.world.Roster;
import org.guanai.acceptance.world.School;
import org.guanai.demo.file.Sheets;
import org.guanai.proofs.access.CountyPlan.SchoolPlan;

/// A child of the proof as its school's roster has it: left behind, boarding, with a grandmother.
///
/// @param story which of the school's children it is
record ChildRow(String story, Roster.Row row) {
    /// The child whose grandmother has a grandchild in the county's other school too.
    private static final String SHARED = "c3";

    /// @param nr position in the school's roster, from 1
    static ChildRow of(SchoolPlan school, String story, int nr) {
        var sign = "甲乙丙丁戊己".charAt(nr - 1);
        var birth = LocalDate.of(2016, 1, 1).plusDays(nr * 31L + school.code().charAt(9));
        var sequence = Integer.parseInt(school.code().substring(5)) % 400 + nr * 2;
        var shared = story.equals(SHARED);
        var row =
                new Roster.Row(
                        school.code(),
                        school.family() + "小" + sign,
                        Sheets.document("330104", birth, sequence, true),
                        birth,
                        true,
                        "是",
                        shared ? "共同祖母" : school.family() + "奶奶" + sign,
                        shared ? "13509" + school.county() : school.phone(nr));
        return new ChildRow(story, row);
    }

    /// The same child in the roster of another school.
    ChildRow at(SchoolPlan other) {
        var school = new School(other.township(), other.code(), other.name(), "");
        return new ChildRow(story, row.at(school));
    }
}
