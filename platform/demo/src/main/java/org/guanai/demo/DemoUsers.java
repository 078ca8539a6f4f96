package org.guanai.demo;

import java.util.ArrayList;
import java.util.List;
import org.guanai.stack.demo.DemoUser;

/// Who can log in to the demo county, and as what.
final class DemoUsers {
    private DemoUsers() {}

    /// Every role but helpers, whose names the registry makes; principals, aid and safety officers
    /// and teachers in two schools.
    static List<DemoUser> all() {
        var users = new ArrayList<DemoUser>();
        users.add(new DemoUser("county", "county-officer", County.NAME));
        users.add(new DemoUser("county-aid", "aid-officer", County.NAME));
        users.add(new DemoUser("county-safety", "safety-officer", County.NAME));
        users.add(new DemoUser("auditor", "auditor", County.NAME));
        users.add(new DemoUser("agency", "agency", County.NAME));
        for (int school : List.of(5, 8)) {
            users.addAll(of(school));
        }
        for (int school : List.of(1, 2)) {
            users.add(guardian(school));
        }
        return users;
    }

    private static List<DemoUser> of(int number) {
        var school = County.schools().get(number - 1);
        var classes = StaffFiles.classes(school).size();
        return List.of(
                new DemoUser(StaffFiles.phone(number, 0), "principal", school.name()),
                new DemoUser(StaffFiles.phone(number, 1), "aid-officer", school.name()),
                new DemoUser(StaffFiles.phone(number, 2), "safety-officer", school.name()),
                new DemoUser(StaffFiles.phone(number, 3), "class-teacher", school.name()),
                new DemoUser(StaffFiles.phone(number, 3 + classes), "teacher", school.name()),
                new DemoUser("counsellor-" + number, "counsellor", school.name()));
    }

    /// The first guardian of a school's first child; of the schools whose accounts are made first.
    private static DemoUser guardian(int number) {
        var school = County.schools().get(number - 1);
        var child = People.children(school, number).getFirst();
        return new DemoUser(child.parents().getFirst().phone(), "guardian", school.name());
    }

    static String principalOf(int school) {
        return StaffFiles.phone(school, 0);
    }
}
