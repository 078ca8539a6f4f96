package org.guanai.registry.people.integration;

import static org.guanai.kit.testing.Answer.then;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.guanai.kit.testing.Rows;
import org.guanai.registry.County;
import org.guanai.registry.people.keycloak.RememberedClients;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Another system is let in by an officer, with a secret that is shown once.
@QuarkusTest
class IntegrationResourceTest {
    private static final String INTEGRATIONS = "/api/registry/integrations";

    @Inject RememberedClients clients;
    private County county;

    @BeforeEach
    void aCounty() {
        county = County.founded();
    }

    @Test
    void aSystemActsForOneSchoolAndItsSecretStandsInTheAnswerAlone() {
        var made = create(Map.of("name", "某厂商", "school", county.schoolCode));
        made.shows("integration.org", county.school);
        var secret = made.<String>at("secret");
        var client = made.<String>at("integration.clientId");
        assertEquals(secret, clients.of(client).orElseThrow().secret());
        assertEquals(county.school, clients.of(client).orElseThrow().org());
        then(county.officer().get(INTEGRATIONS)).ok().shows("items[0].name", "某厂商").hides(secret);
        var kept = "select count(*) from integration t where t::text like ?";
        assertEquals(0, Rows.count(kept, "%" + secret + "%"));
    }

    @Test
    void aNewSecretVoidsTheOneOfBefore() {
        var made = create(Map.of("name", "甲"));
        var client = made.<String>at("integration.clientId");
        var rotated = then(county.officer().post(path(made.at("integration.id"), "secrets"))).ok();
        assertNotEquals(made.<String>at("secret"), rotated.<String>at("secret"));
        assertEquals(rotated.at("secret"), clients.of(client).orElseThrow().secret());
    }

    @Test
    void aRevokedSystemIsGoneForGood() {
        var made = create(Map.of("name", "乙"));
        var id = made.<String>at("integration.id");
        then(county.officer().post(path(id, "revocations"))).ok().has("revokedAt");
        assertTrue(clients.of(made.at("integration.clientId")).isEmpty());
        then(county.officer().post(path(id, "secrets")))
                .refused(409, "registry.integration-revoked");
    }

    @Test
    void onlyAnOfficerLetsSystemsInAndOnlyToTheirOwnCounty() {
        then(county.principal().body(Map.of("name", "丙")).post(INTEGRATIONS)).forbidden();
        var made = create(Map.of("name", "丁"));
        var other = County.founded();
        then(other.officer().post(path(made.at("integration.id"), "secrets"))).absent();
        then(other.officer()
                        .body(Map.of("name", "戊", "school", county.schoolCode))
                        .post(INTEGRATIONS))
                .refused(422, "registry.school-unknown", "school");
    }

    private org.guanai.kit.testing.Answer create(Map<String, Object> form) {
        return then(county.officer().body(form).post(INTEGRATIONS)).ok();
    }

    private static String path(String id, String act) {
        return INTEGRATIONS + "/" + id + "/" + act;
    }
}
