package org.guanai.registry.people.me;

import static org.guanai.kit.testing.Answer.then;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanai.events.Roles;
import org.guanai.kit.testing.Tokens;
import org.guanai.registry.County;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MeResourceTest {
    private static final String ME = "/api/registry/me";

    private County county;

    @BeforeEach
    void aCounty() {
        county = County.founded();
    }

    @Test
    void aTeacherLearnsNamePostAndPlaces() {
        var teacher = registered("王芳");
        then(teacher(teacher).get(ME))
                .ok()
                .shows("person", teacher)
                .shows("name", "王芳")
                .shows("post.id", teacher)
                .shows("post.org", county.school)
                .lists("post.organisations.name", "甲县", "乙镇", "丙小学")
                .lists("post.roles", Roles.TEACHER)
                .lists("posts.org", county.school)
                .shows("timeZone", "Asia/Shanghai")
                .shows("demo", false)
                .has("now", "today");
    }

    @Test
    void whoHasTwoPostsSeesBothAndActsInTheChosenOne() {
        var teacher = registered("王芳");
        var mother = UUID.randomUUID();
        var token =
                Tokens.of(Roles.TEACHER)
                        .org(county.school)
                        .person(teacher)
                        .posts(
                                teacher + ";" + county.school + ";teacher",
                                mother + ";" + county.code + ";guardian");
        then(County.as(token).get(ME))
                .ok()
                .shows("post.id", teacher)
                .lists("posts.id", teacher, mother)
                .lists("posts[1].organisations.name", "甲县");
        then(County.as(token).header("Guanai-Post", mother.toString()).get(ME))
                .ok()
                .shows("person", mother)
                .lists("post.roles", Roles.GUARDIAN)
                .lists("posts[0].organisations.name", "甲县", "乙镇", "丙小学");
        then(County.as(token).header("Guanai-Post", UUID.randomUUID().toString()).get(ME)).is(403);
    }

    @Test
    void theCountysTermIsTold() {
        then(teacher(UUID.randomUUID()).get(ME)).ok().lacks("term");
        county.officer()
                .body(
                        Map.of(
                                "code",
                                "2025-2026-2",
                                "name",
                                "下学期",
                                "startsOn",
                                "2026-03-02",
                                "endsOn",
                                "2026-07-03"))
                .post("/api/registry/terms");
        then(teacher(UUID.randomUUID()).get(ME)).ok().shows("term", "2025-2026-2");
    }

    @Test
    void aGuardianSeesTheCountyOnly() {
        then(county.guardian(UUID.randomUUID()).get(ME))
                .ok()
                .lists("post.organisations.name", "甲县")
                .lists("post.roles", Roles.GUARDIAN);
    }

    @Test
    void nobodyLearnsAnothersName() {
        var teacher = registered("王芳");
        then(county.guardian(teacher).get(ME)).ok().hides("丙小学");
        then(County.as(Tokens.of(Roles.TEACHER).org(county.other).person(teacher)).get(ME))
                .ok()
                .lacks("name");
    }

    private RequestSpecification teacher(UUID person) {
        return County.as(Tokens.of(Roles.TEACHER).org(county.school).person(person));
    }

    private UUID registered(String name) {
        var form =
                Map.of(
                        "school",
                        county.schoolCode,
                        "name",
                        name,
                        "posts",
                        List.of("teacher"),
                        "phone",
                        "13700000002");
        return then(county.principal().body(form).post("/api/registry/staff")).created().id();
    }
}
