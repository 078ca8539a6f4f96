package org.guanai.registry.network.directory;

import static org.guanai.kit.testing.Answer.then;
import static org.guanai.registry.Roster.child;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanai.events.Roles;
import org.guanai.kit.testing.Rows;
import org.guanai.registry.County;
import org.guanai.registry.Roster;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// 3.2.1b: families find the phones of principal and teachers of their child's class, and hear of
/// changes.
@QuarkusTest
class DirectoryTest {
    private static final String STAFF = "/api/registry/staff";

    @Inject Roster roster;
    @Inject DirectorySweep sweep;
    private County county;
    private String student;
    private UUID guardian;
    private UUID teacher;

    @BeforeEach
    void aClass() {
        county = County.founded();
        student = roster.registered(county.school, child(county.schoolCode));
        var file = then(county.principal().get("/api/registry/students/" + student)).ok();
        guardian = UUID.fromString(file.at("guardians[0].id"));
        staff("周校长", Roles.PRINCIPAL, "13811110001", List.of());
        teacher = staff("吴班主任", Roles.CLASS_TEACHER, "13811110002", taught());
        staff("郑老师", Roles.TEACHER, "13811110003", List.of());
    }

    @Test
    void aGuardianFindsThoseOfTheChildsClassAndNobodyElse() {
        then(county.guardian(guardian).get("/api/registry/students/" + student + "/contacts"))
                .ok()
                .lists("contacts.name", "周校长", "吴班主任")
                .lists("contacts.phone", "13811110001", "13811110002");
    }

    @Test
    void whoHasNoChildInTheClassFindsNothing() {
        var path = "/api/registry/students/" + student + "/contacts";
        then(county.guardian(UUID.randomUUID()).get(path)).absent();
        then(county.principal().get(path)).forbidden();
    }

    @Test
    void theFamiliesOfAClassHearOfAChangeOnceAndNotOfTheFirstDirectory() {
        sweep.sweep();
        assertEquals(0, told());
        var read = then(county.principal().get(STAFF + "/" + teacher)).ok();
        var change =
                Map.of("name", "吴班主任", "phone", "13811119999", "posts", List.of("class-teacher"));
        then(county.principal()
                        .header("If-Match", read.etag())
                        .body(change)
                        .put(STAFF + "/" + teacher))
                .ok();
        sweep.sweep();
        sweep.sweep();
        assertEquals(1, told());
    }

    @Test
    void theSchoolSeesWhatItsFamiliesFind() {
        var classes = then(county.principal().get("/api/registry/classes")).ok();
        var path = "/api/registry/classes/" + classes.at("items[0].id") + "/contacts";
        then(county.principal().get(path))
                .ok()
                .lists("contacts.duty", "PRINCIPAL", "CLASS_TEACHER");
        then(county.otherPrincipal().get(path)).absent();
    }

    private long told() {
        return Rows.count(
                "select count(*) from outbox where aggregateid = ? and type like '%DirectoryChanged'",
                student);
    }

    private UUID staff(String name, String post, String phone, List<Map<String, Object>> classes) {
        var body =
                Map.of(
                        "school",
                        county.schoolCode,
                        "name",
                        name,
                        "phone",
                        phone,
                        "posts",
                        List.of(post),
                        "classes",
                        classes);
        return then(county.officer().body(body).post(STAFF)).created().id();
    }

    private static List<Map<String, Object>> taught() {
        return List.of(Map.of("grade", 4, "name", "1班"));
    }
}
