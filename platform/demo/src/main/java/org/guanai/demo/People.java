package org.guanai.demo;

import java.util.List;
import org.guanai.demo.client.Client;
import org.guanai.demo.county.County;
import org.guanai.demo.county.School;
import org.guanai.demo.file.Child;
import org.guanai.demo.file.Families;
import org.guanai.demo.file.RosterFiles;
import org.guanai.demo.file.StaffFiles;
import org.guanai.stack.say.Progress;

/// Sends every school's staff and roster as the files that the school would send.
record People(Client county, Progress progress) {

    void run() {
        var schools = County.schools();
        for (int i = 0; i < schools.size(); i++) {
            var school = schools.get(i);
            staff(school, i + 1);
            roster(school, i + 1);
        }
    }

    private void staff(School school, int number) {
        Desk.upload(
                county,
                "staff",
                "staff-" + school.code() + ".xlsx",
                StaffFiles.xlsx(school, number));
    }

    private void roster(School school, int number) {
        var children = children(school, number);
        var file =
                number % 4 == 1
                        ? RosterFiles.xlsxWithBrokenRows(children)
                        : RosterFiles.xlsx(children);
        var job = Desk.upload(county, "roster", "roster-" + school.code() + ".xlsx", file);
        progress.note(
                "%s: %s of %s rows taken"
                        .formatted(school.name(), job.get("rowsAccepted"), job.get("rowsTotal")));
    }

    static List<Child> children(School school, int number) {
        return new Families(school, number).children();
    }
}
