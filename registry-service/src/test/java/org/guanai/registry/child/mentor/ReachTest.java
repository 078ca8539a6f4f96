package org.guanai.registry.child.mentor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanai.kit.testing.Answer.then;
import static org.guanai.registry.Roster.child;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.guanai.events.Roles;
import org.guanai.events.Topics;
import org.guanai.events.mentoring.PairingSnapshot;
import org.guanai.kit.testing.InMemoryBroker;
import org.guanai.kit.testing.Rows;
import org.guanai.kit.testing.Tokens;
import org.guanai.registry.County;
import org.guanai.registry.Roster;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A mentor reaches the families of their own children (3.1.3j, 3.1.3k), and of no other.
@QuarkusTest
class ReachTest {
    @Inject Roster roster;
    @Inject InMemoryBroker broker;

    private final UUID mentor = UUID.randomUUID();
    private final UUID pairing = UUID.randomUUID();
    private County county;
    private UUID student;
    private String address;
    private String phone;

    @BeforeEach
    void aChildWithAMentor() {
        county = County.founded();
        var entry = child(county.schoolCode);
        student = UUID.fromString(roster.registered(county.school, entry));
        address = entry.address();
        phone = entry.guardians().getFirst().phone();
        pairing(true, 1);
    }

    @Test
    void aTeacherSeesAddressAndPhonesOfTheirOwnChildOnRecord() {
        then(reach(teacher(mentor)))
                .ok()
                .shows("address", address)
                .shows("guardians[0].phone", phone)
                .lacks("documentNumber");
        assertThat(
                        Rows.one(
                                "select reason || ' ' || fields from audit where noun_id = ? and action = 'DISCLOSED'",
                                student.toString()))
                .contains("HOME_VISIT: 第一次家访 address,guardianPhones");
    }

    @Test
    void aHelperFromOutsideToo() {
        then(reach(helper(mentor)))
                .ok()
                .shows("address", address)
                .shows("guardians[0].phone", phone);
    }

    @Test
    void nobodyWhoDoesNotLookAfterTheChild() {
        then(reach(teacher(UUID.randomUUID()))).absent();
        then(reach(helper(UUID.randomUUID()))).absent();
        then(reach(county.principal())).is(403);
        assertThat(
                        Rows.count(
                                "select count(*) from audit where noun_id = ? and action = 'DISCLOSED'",
                                student.toString()))
                .isZero();
    }

    @Test
    void nobodyAfterTheEndOfThePairing() {
        pairing(false, 2);
        then(reach(teacher(mentor))).absent();
        then(reach(helper(mentor))).absent();
    }

    @Test
    void aPurposeIsNeeded() {
        then(teacher(mentor).body(Map.of("note", "x")).post(path())).invalid("purpose");
    }

    private void pairing(boolean active, long version) {
        broker.deliver(
                Topics.PAIRINGS,
                pairing,
                new PairingSnapshot(
                        pairing, county.school, student, mentor, "TEACHER", active, version));
    }

    private Response reach(RequestSpecification who) {
        return who.body(Map.of("purpose", "HOME_VISIT", "note", "第一次家访")).post(path());
    }

    private String path() {
        return "/api/registry/students/" + student + "/reach-disclosures";
    }

    private RequestSpecification teacher(UUID person) {
        return County.as(Tokens.of(Roles.TEACHER).org(county.school).person(person));
    }

    private RequestSpecification helper(UUID person) {
        return County.as(Tokens.of(Roles.HELPER).org(county.code).person(person));
    }
}
