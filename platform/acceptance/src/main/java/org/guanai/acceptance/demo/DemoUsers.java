package org.guanai.acceptance.demo;

import java.util.ArrayList;
import java.util.List;
import org.guanai.stack.demo.DemoUser;

/// Who can log in to the demo county, and as what.
final class DemoUsers {
    private DemoUsers() {}

    /// One of every role; principals, aid and safety officers and teachers in two schools.
    static List<DemoUser> all() {
        var users = new ArrayList<DemoUser>();
        users.add(new DemoUser("county", "county-officer", County.NAME));
        for (int school : List.of(5, 8)) {
            var name = County.schools().get(school - 1).name();
            users.add(new DemoUser(StaffFiles.phone(school, 0), "principal", name));
            users.add(new DemoUser(StaffFiles.phone(school, 1), "aid-officer", name));
            users.add(new DemoUser(StaffFiles.phone(school, 2), "safety-officer", name));
            users.add(new DemoUser(StaffFiles.phone(school, 3), "class-teacher", name));
        }
        return users;
    }

    static String principalOf(int school) {
        return StaffFiles.phone(school, 0);
    }
}
