package org.guanai.registry.people.staff;

import static org.guanai.kit.testing.Answer.then;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanai.registry.County;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StaffResourceTest {
    private static final String STAFF = "/api/registry/staff";
    private static final String PHONE = "13700000001";

    private County county;

    @BeforeEach
    void aCounty() {
        county = County.founded();
    }

    @Test
    void whoIsRegisteredIsReadBackMasked() {
        var teacher = registered(Map.of("email", "wang@example.org"));
        then(county.principal().get(STAFF + "/" + teacher))
                .ok()
                .shows("name", "王芳")
                .shows("email", "w***@example.org")
                .hides(PHONE);
    }

    /// What is left empty in a form is not known.
    @Test
    void aBlankMailAddressIsAbsent() {
        var teacher = registered(Map.of("email", ""));
        then(county.principal().get(STAFF + "/" + teacher)).ok().lacks("email");
        then(changed(teacher, "\"0\"", Map.of("email", "  "))).ok().lacks("email");
    }

    @Test
    void whatIsNoMailAddressIsNamed() {
        then(register(Map.of("email", "wang"))).invalid("email");
    }

    @Test
    void aChangeNeedsTheVersionThatItWasMadeAgainst() {
        var teacher = registered(Map.of());
        then(changed(teacher, "\"0\"", Map.of("name", "王方"))).ok().shows("name", "王方");
        then(changed(teacher, "\"0\"", Map.of("name", "王房"))).refused(412, "kit.stale");
    }

    @Test
    void anotherSchoolsStaffIsAbsent() {
        var teacher = registered(Map.of());
        then(county.otherPrincipal().get(STAFF + "/" + teacher)).absent();
    }

    private UUID registered(Map<String, Object> further) {
        return then(register(further)).created().id();
    }

    private Response register(Map<String, Object> further) {
        var body = new HashMap<String, Object>(form());
        body.put("school", county.schoolCode);
        body.put("phone", PHONE);
        body.putAll(further);
        return county.principal().body(body).post(STAFF);
    }

    private Response changed(UUID id, String tag, Map<String, Object> further) {
        var body = new HashMap<String, Object>(form());
        body.putAll(further);
        return county.principal().header("If-Match", tag).body(body).put(STAFF + "/" + id);
    }

    private static Map<String, Object> form() {
        return Map.of("name", "王芳", "posts", List.of("teacher"));
    }
}
