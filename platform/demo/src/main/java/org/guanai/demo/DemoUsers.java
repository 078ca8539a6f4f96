package org.guanai.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guanai.demo.client.Client;
import org.guanai.demo.county.County;
import org.guanai.demo.file.StaffFiles;
import org.guanai.stack.demo.DemoUser;

/// Who can log in to the demo county, and as what.
final class DemoUsers {
    private DemoUsers() {}

    /// Every role but helpers; principals, aid and safety officers and teachers in two schools. The
    /// registry makes the names of guardians, so these are asked for.
    static List<DemoUser> all(Client county) {
        var users = new ArrayList<DemoUser>();
        users.add(new DemoUser("county", "county-officer", County.NAME));
        users.add(new DemoUser("township", "township-officer", "石塘乡"));
        users.add(new DemoUser("county-aid", "aid-officer", County.NAME));
        users.add(new DemoUser("county-safety", "safety-officer", County.NAME));
        users.add(new DemoUser("auditor", "auditor", County.NAME));
        users.add(new DemoUser("agency", "agency", County.NAME));
        for (int school : List.of(5, 8)) {
            users.addAll(of(school));
        }
        for (int school : List.of(1, 2)) {
            users.add(guardian(county, school));
        }
        users.add(student(county, 1));
        return users;
    }

    private static List<DemoUser> of(int number) {
        var school = County.schools().get(number - 1);
        var classes = StaffFiles.classes(school).size();
        return List.of(
                new DemoUser(StaffFiles.login(number, 0), "principal", school.name()),
                new DemoUser(StaffFiles.login(number, 1), "aid-officer", school.name()),
                new DemoUser(StaffFiles.login(number, 2), "safety-officer", school.name()),
                new DemoUser(StaffFiles.login(number, 3), "class-teacher", school.name()),
                new DemoUser(StaffFiles.login(number, 3 + classes), "teacher", school.name()),
                new DemoUser("counsellor-" + number, "counsellor", school.name()));
    }

    /// The first guardian of a school's first child; of the schools whose accounts are made first.
    private static DemoUser guardian(Client county, int number) {
        var school = County.schools().get(number - 1);
        var file = county.get("/api/registry/students/" + child(county, number)).expect(200).json();
        var login = login(county, file.at("/guardians/0/id").asText());
        return new DemoUser(login, "guardian", school.name());
    }

    /// A school's first child.
    private static DemoUser student(Client county, int number) {
        var school = County.schools().get(number - 1);
        var child = child(county, number);
        county.post("/api/registry/students/" + child + "/accounts", Map.of()).expect(200);
        return new DemoUser(login(county, child), "student", school.name());
    }

    private static String child(Client county, int number) {
        var school = County.schools().get(number - 1);
        var child = People.children(school, number).getFirst();
        var found =
                county.get("/api/registry/students?q=" + child.documentNumber()).expect(200).json();
        return found.at("/items/0/id").asText();
    }

    private static String login(Client county, String person) {
        var account = "/api/registry/accounts/" + person;
        return Desk.eventually(
                "the login name of " + person,
                () ->
                        Optional.of(county.get(account).expect(200).json())
                                .map(json -> json.path("username").asText(""))
                                .filter(text -> !text.isEmpty() && !text.equals("null")));
    }

    static String principalOf(int school) {
        return StaffFiles.login(school, 0);
    }
}
