package org.guanai.registry.access;

import static org.guanai.kit.testing.Answer.then;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.guanai.registry.County;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RegistryAccessLogTest {
    @Test
    void whatWasDoneWithARecordIsListed() {
        var county = County.founded();
        var form =
                Map.of(
                        "school",
                        county.schoolCode,
                        "name",
                        "王芳",
                        "posts",
                        List.of("teacher"),
                        "phone",
                        "13700000003");
        var id = then(county.principal().body(form).post("/api/registry/staff")).created().id();
        then(county.principal().get("/api/registry/access-log?record=" + id))
                .ok()
                .has("items[0]")
                .hides("13700000003");
    }
}
