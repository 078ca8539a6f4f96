package org.guanai.registry;

import static io.restassured.RestAssured.given;
import static org.guanai.kit.testing.Answer.then;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.guanai.events.Roles;
import org.guanai.kit.testing.Tokens;

/// A county of its own for each test: a township with two schools.
public final class County {
    private static final AtomicInteger NEXT = new AtomicInteger(330_200);

    public final String code = String.valueOf(NEXT.incrementAndGet());
    public final String township = code + "/" + code + "101";
    public final String schoolCode = "2133" + code;
    public final String otherCode = "3133" + code;
    public final String school = township + "/" + schoolCode;
    public final String other = township + "/" + otherCode;

    /// Founded through the API, as a county does it.
    public static County founded() {
        var county = new County();
        county.found("COUNTY", county.code, "甲县", null);
        county.found("TOWNSHIP", county.code + "101", "乙镇", county.code);
        county.found("SCHOOL", county.schoolCode, "丙小学", county.township);
        county.found("SCHOOL", county.otherCode, "丁中学", county.township);
        return county;
    }

    public RequestSpecification officer() {
        return as(Tokens.of(Roles.COUNTY_OFFICER).org(code));
    }

    public RequestSpecification principal() {
        return as(Tokens.of(Roles.PRINCIPAL).org(school));
    }

    public RequestSpecification otherPrincipal() {
        return as(Tokens.of(Roles.PRINCIPAL).org(other));
    }

    public RequestSpecification guardian(UUID person) {
        return as(Tokens.of(Roles.GUARDIAN).org(code).person(person));
    }

    /// Registers a teacher of the school and of its 四年级 class of that name.
    public UUID teacher(String role, String className) {
        var classes = List.of(Map.of("grade", 4, "name", className));
        var nr = NEXT.incrementAndGet();
        var form =
                Map.of(
                        "school",
                        schoolCode,
                        "name",
                        "老师" + nr,
                        "phone",
                        "13700" + nr,
                        "posts",
                        List.of(role),
                        "classes",
                        classes);
        return then(principal().body(form).post("/api/registry/staff")).created().id();
    }

    public RequestSpecification teacher(UUID person) {
        return as(Tokens.of(Roles.TEACHER).org(school).person(person));
    }

    public RequestSpecification classTeacher(UUID person) {
        return as(Tokens.of(Roles.CLASS_TEACHER).org(school).person(person));
    }

    /// Creating requests carry a key of their own.
    public static RequestSpecification as(Tokens token) {
        return given().header("Authorization", token.bearer())
                .header("Accept-Language", "en")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(ContentType.JSON);
    }

    public Response found(String kind, String code, String name, String parent) {
        var body = new java.util.HashMap<String, Object>();
        body.put("kind", kind);
        body.put("code", code);
        body.put("name", name);
        body.put("boarding", false);
        if (parent != null) {
            body.put("parent", parent);
        }
        return officer().body(body).post("/api/registry/organisations");
    }

    public Response survey(String student, String on, List<Map<String, Object>> parents) {
        return principal()
                .body(Map.of("on", on, "parents", parents, "carer", "GRANDMOTHER"))
                .post("/api/registry/students/" + student + "/family-surveys");
    }

    public static Map<String, Object> away(String parent, String since) {
        return Map.of("parent", parent, "away", true, "since", since, "able", false);
    }

    public static Map<String, Object> atHome(String parent, boolean able) {
        return Map.of("parent", parent, "away", false, "able", able);
    }
}
