package org.guanai.registry.child.guardian;

import static org.guanai.kit.testing.Answer.then;
import static org.guanai.registry.Roster.at;
import static org.guanai.registry.Roster.child;
import static org.guanai.registry.Roster.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanai.events.Topics;
import org.guanai.events.registry.GuardianReachChanged;
import org.guanai.events.registry.StudentSnapshot;
import org.guanai.events.registry.StudentSnapshot.ChainLink;
import org.guanai.kit.testing.InMemoryBroker;
import org.guanai.kit.testing.Rows;
import org.guanai.registry.County;
import org.guanai.registry.Roster;
import org.guanai.registry.child.roster.RosterEntry;
import org.guanai.registry.people.guardian.Relation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Who is a guardian, in which order, and how they are reached (3.1.5f).
@QuarkusTest
class GuardianResourceTest {
    private static final String STUDENTS = "/api/registry/students/";

    @Inject Roster roster;
    @Inject InMemoryBroker broker;
    private County county;
    private RosterEntry entry;
    private String student;

    @BeforeEach
    void aChildWithTwoGuardians() {
        county = County.founded();
        var of = child(county.schoolCode);
        var phone = of.guardians().getFirst().phone().substring(1);
        entry =
                with(
                        of,
                        new RosterEntry.Guardian("父" + phone, Relation.FATHER, "1" + phone),
                        new RosterEntry.Guardian("奶" + phone, Relation.GRANDMOTHER, "2" + phone));
        student = roster.registered(county.school, entry);
    }

    @Test
    void aRemovedGuardianSeesTheChildNoMoreAndNoRosterBringsThemBack() {
        var father = guardian(0);
        then(county.guardian(father).get(STUDENTS + student)).ok();
        then(remove(county.principal(), father)).created();
        then(county.guardian(father).get(STUDENTS + student)).absent();
        assertEquals(List.of(guardian(0)), chain());
        var renamed = with(entry, entry.guardians().get(0), entry.guardians().get(1));
        roster.take(county.school, Roster.claiming(renamed, 1, true));
        assertEquals(1, guardians().size());
        assertEquals(
                1,
                Rows.count(
                        "select count(*) from audit where noun_id = ? and reason = '监护权变更'",
                        father.toString()));
    }

    @Test
    void whoeverWasRemovedIsAddedAgainByHand() {
        var father = guardian(0);
        then(remove(county.principal(), father)).created();
        var who = entry.guardians().getFirst();
        var body = Map.of("name", who.name(), "relation", "FATHER", "phone", who.phone());
        var added = then(county.principal().body(body).post(path(""))).created();
        assertEquals(father, added.id());
    }

    @Test
    void theOrderIsSetForAReason() {
        var order = List.of(guardian(1), guardian(0));
        then(order(county.principal(), etag(), order)).ok();
        assertEquals(order, guardians());
        assertEquals(order, chain());
        then(order(county.principal(), etag(), List.of(guardian(0))))
                .refused(422, "registry.guardians-of-the-chain", "guardians");
        then(order(county.principal(), "\"0\"", order)).is(412);
    }

    @Test
    void aChangedPhoneIsToldToTheOldOne() {
        var father = guardian(0);
        change(father, Map.of("phone", "13512345678")).ok().shows("id", father.toString());
        var told =
                broker.published(Topics.REGISTRY_EVENTS, GuardianReachChanged.class).stream()
                        .filter(event -> event.guardianId().equals(father))
                        .toList();
        assertEquals(1, told.size());
        assertNotNull(told.getFirst().oldSealedPhone());
        assertNull(told.getFirst().oldSealedEmail());
    }

    /// Whatever a class teacher notes, another school's family is reached as it was.
    @Test
    void whatASchoolNotesOfASharedPersonStaysAtTheSchool() {
        var father = guardian(0);
        change(father, Map.of("email", "home@example.org")).ok();
        var sibling = with(at(child(county.otherCode), county.otherCode), entry.guardians().get(0));
        var there = roster.registered(county.other, sibling);
        assertEquals(father, guardians(there).getFirst());
        var theirs = county.otherPrincipal();
        then(theirs.get(STUDENTS + there)).ok().lacks("guardians[0].email");
        var apart =
                change(county.otherPrincipal(), there, father, Map.of("email", "x@example.org"));
        var id = apart.ok().id();
        assertNotEquals(father, id);
        assertEquals(father, guardian(0));
        assertEquals(humanOf(father), humanOf(id));
        assertEquals(
                "h***@example.org",
                county.principal().get(STUDENTS + student).path("guardians[0].email"));
    }

    @Test
    void aCustodyNoteIsShownByADisclosureOnly() {
        change(guardian(0), Map.of("custodyNote", "法院判决由祖母抚养"))
                .ok()
                .shows("hasCustodyNote", true)
                .hides("法院判决");
        then(county.principal().get(STUDENTS + student)).ok().hides("法院判决");
        then(county.principal()
                        .body(Map.of("reason", "接送核对"))
                        .post(STUDENTS + student + "/disclosures"))
                .ok()
                .shows("guardians[0].custodyNote", "法院判决由祖母抚养");
    }

    @Test
    void onePersonIsNotAddedTwiceUnderAnotherPhone() {
        var body =
                Map.of(
                        "name", entry.guardians().getFirst().name(),
                        "relation", "FATHER",
                        "phone", "13587654321");
        then(county.principal().body(body).post(path("")))
                .refused(409, "registry.guardian-known", "name");
    }

    @Test
    void guardiansOfOthersAreAbsent() {
        then(remove(county.otherPrincipal(), guardian(0))).absent();
        then(remove(county.principal(), UUID.randomUUID())).absent();
        assertTrue(guardians().size() == 2);
    }

    private org.guanai.kit.testing.Answer change(UUID guardian, Map<String, Object> fields) {
        return change(county.principal(), student, guardian, fields);
    }

    private org.guanai.kit.testing.Answer change(
            RequestSpecification as, String of, UUID guardian, Map<String, Object> fields) {
        var body = new HashMap<String, Object>(fields);
        body.put("relation", "FATHER");
        body.put("guardianInLaw", true);
        body.put("reason", "更正");
        var tag = county.officer().get(STUDENTS + of).header("ETag");
        return then(
                as.header("If-Match", tag)
                        .body(body)
                        .put(STUDENTS + of + "/guardians/" + guardian));
    }

    private io.restassured.response.Response remove(RequestSpecification as, UUID guardian) {
        return as.body(Map.of("reason", "监护权变更")).post(path("/" + guardian + "/removals"));
    }

    private io.restassured.response.Response order(
            RequestSpecification as, String tag, List<UUID> order) {
        return as.header("If-Match", tag)
                .body(Map.of("guardians", order, "reason", "调整"))
                .put(path(""));
    }

    private String path(String end) {
        return STUDENTS + student + "/guardians" + end;
    }

    private String etag() {
        return county.principal().get(STUDENTS + student).header("ETag");
    }

    private UUID guardian(int place) {
        return guardians().get(place);
    }

    private List<UUID> guardians() {
        return guardians(student);
    }

    private List<UUID> guardians(String of) {
        return county.officer().get(STUDENTS + of).<List<String>>path("guardians.id").stream()
                .map(UUID::fromString)
                .toList();
    }

    /// As it was published last.
    private List<UUID> chain() {
        return broker.published(Topics.STUDENTS, StudentSnapshot.class).stream()
                .filter(s -> s.id().toString().equals(student))
                .toList()
                .getLast()
                .chain()
                .stream()
                .map(ChainLink::guardianId)
                .toList();
    }

    private static Object humanOf(UUID guardian) {
        return Rows.one("select human from guardian where id = ?", guardian).orElseThrow();
    }
}
