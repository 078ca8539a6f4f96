package org.guanai.registry.child.login;

import static org.guanai.kit.testing.Answer.then;
import static org.guanai.registry.Roster.child;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanai.events.Roles;
import org.guanai.kit.testing.Tokens;
import org.guanai.registry.County;
import org.guanai.registry.Roster;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// 3.1.6c: a child writes for itself, with an account of its own.
@QuarkusTest
class StudentLoginTest {
    @Inject Roster roster;
    @Inject StudentLoginSweep sweep;
    private County county;
    private String student;

    @BeforeEach
    void aChild() {
        county = County.founded();
        student = roster.registered(county.school, child(county.schoolCode));
    }

    @Test
    void theAccountOfAChildIsOpenedOnceAndGetsACard() {
        then(county.principal().post(here("accounts"))).ok().lists("roles", Roles.STUDENT);
        then(county.principal().post(here("accounts"))).ok().shows("person", student);
        then(county.principal()
                        .body(Map.of("people", List.of(student)))
                        .post("/api/registry/login-cards"))
                .ok()
                .shows("cards[0].state", "ISSUED");
    }

    @Test
    void anotherSchoolNeitherOpensNorSeesTheAccountOfAChild() {
        then(county.otherPrincipal().post(here("accounts"))).absent();
        then(county.principal().post(here("accounts"))).ok();
        then(county.otherPrincipal().get("/api/registry/accounts/" + student)).absent();
    }

    @Test
    void theAccountIsClosedWhenTheChildIsEnrolledNowhereAndNotOpenedThen() {
        then(county.principal().post(here("accounts"))).ok();
        then(county.principal().body(Map.of("reason", "OTHER")).post(here("withdrawals")))
                .created();
        sweep.sweep();
        then(county.principal().post(here("accounts"))).refused(409, "registry.not-enrolled");
        then(county.principal().post(here("account-closures"))).ok();
    }

    @Test
    void aTownshipSeesItsChildrenAndChangesNothing() {
        var officer = Tokens.of(Roles.TOWNSHIP_OFFICER).org(county.township);
        then(County.as(officer).get("/api/registry/students/" + student)).ok();
        then(County.as(officer).post(here("accounts"))).forbidden();
    }

    @Test
    void aChildLearnsWhoItIsAndSeesNoFile() {
        then(county.principal().post(here("accounts"))).ok();
        var own = Tokens.of(Roles.STUDENT).org(county.code).person(UUID.fromString(student));
        then(County.as(own).get("/api/registry/me")).ok().shows("person", student).has("name");
        then(County.as(own).get("/api/registry/students")).forbidden();
    }

    private String here(String act) {
        return "/api/registry/students/" + student + "/" + act;
    }
}
