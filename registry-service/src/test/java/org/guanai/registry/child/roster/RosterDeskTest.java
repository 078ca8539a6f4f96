package org.guanai.registry.child.roster;

import static org.guanai.registry.Roster.at;
import static org.guanai.registry.Roster.child;
import static org.guanai.registry.Roster.claiming;
import static org.guanai.registry.Roster.numbered;
import static org.guanai.registry.Roster.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.guanai.events.Topics;
import org.guanai.events.registry.GroupJoined;
import org.guanai.events.registry.GroupLeft;
import org.guanai.events.registry.GuardianSnapshot;
import org.guanai.events.registry.SpecialGroup;
import org.guanai.events.registry.StudentSnapshot;
import org.guanai.kit.sealing.ConsumerSeal;
import org.guanai.kit.testing.InMemoryBroker;
import org.guanai.kit.testing.Rows;
import org.guanai.registry.County;
import org.guanai.registry.Roster;
import org.guanai.registry.people.guardian.Relation;
import org.guanai.registry.personal.Outcome;
import org.guanai.registry.personal.Outcome.Changed;
import org.guanai.registry.personal.Outcome.Clash;
import org.guanai.registry.personal.Outcome.Created;
import org.guanai.registry.personal.Outcome.Unchanged;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RosterDeskTest {
    @Inject Roster roster;
    @Inject InMemoryBroker broker;
    private County county;

    @BeforeEach
    void aCounty() {
        county = County.founded();
    }

    @Test
    void aChildItsGuardianAndItsGroupArePublishedWithTheirRows() {
        var id = roster.registered(county.school, claiming(child(county.schoolCode), 2, true));
        var snapshot = snapshots(id).getLast();
        assertEquals(
                java.util.Set.of(SpecialGroup.LEFT_BEHIND, SpecialGroup.MIGRANT),
                snapshot.groups());
        assertEquals("1班", snapshot.className());
        assertEquals(StudentSnapshot.Stage.PRIMARY, snapshot.stage());
        var guardian = snapshot.chain().getFirst();
        assertEquals("FATHER", guardian.relation());
        assertEquals(
                1,
                broker.published(Topics.GUARDIANS, GuardianSnapshot.class).stream()
                        .filter(g ->
                                g.id().equals(guardian.guardianId()) && g.sealedPhone() != null)
                        .count());
        assertEquals(2, joined(id));
    }

    @Test
    void aNewChildIsPublishedAsTheRegisterHoldsIt() {
        var grandmother = new RosterEntry.Guardian("奶奶", Relation.GRANDMOTHER, null);
        var ids =
                Stream.of(
                                claiming(child(county.schoolCode), 2, true),
                                with(child(county.schoolCode)),
                                with(child(county.schoolCode), grandmother))
                        .map(row -> roster.registered(county.school, row))
                        .toList();
        var registered = ids.stream().map(id -> snapshots(id).getLast()).toList();
        broker.relay();
        roster.republish(county.school);
        for (int i = 0; i < ids.size(); i++) {
            assertEquals(2, snapshots(ids.get(i)).size());
            assertEquals(registered.get(i), snapshots(ids.get(i)).getLast());
        }
    }

    @Test
    void aNewGuardianIsPublishedAsTheRegisterHoldsThem() {
        var guardian = guardianOf(roster.registered(county.school, child(county.schoolCode)));
        broker.relay();
        roster.republish(county.school);
        var published = guardians(guardian).stream().map(RosterDeskTest::opened).toList();
        assertEquals(2, published.size());
        assertEquals(published.getFirst(), published.getLast());
    }

    @Test
    void theSameRowsAgainChangeNothing() {
        var rows =
                new RosterEntry[] {
                    child(county.schoolCode), claiming(child(county.schoolCode), 1, null)
                };
        var first = roster.take(county.school, rows);
        first.forEach(o -> assertInstanceOf(Created.class, o));
        broker.relay();
        var again = roster.take(county.school, rows);
        again.forEach(o -> assertInstanceOf(Unchanged.class, o));
        assertEquals(0, broker.relay());
    }

    @Test
    void aChangedRowChangesTheChildAndItsVersion() {
        var row = child(county.schoolCode);
        var id = roster.registered(county.school, row);
        assertInstanceOf(Changed.class, roster.takeOne(county.school, claiming(row, 1, false)));
        var newest = snapshots(id).getLast();
        assertEquals(1, newest.version());
        assertTrue(newest.leftBehind());
        assertInstanceOf(Changed.class, roster.takeOne(county.school, row));
        assertEquals(1, events(id, GroupLeft.class));
        assertEquals(false, snapshots(id).getLast().leftBehind());
    }

    @Test
    void aChildIsKnownByDocumentElseStudentNumberElseName() {
        var row = child(county.schoolCode);
        var id = UUID.fromString(roster.registered(county.school, row));
        var otherNumber =
                numbered(row, county.schoolCode, row.documentNumber(), "L" + row.documentNumber());
        assertEquals(new Changed(id), roster.takeOne(county.school, otherNumber));
        var otherDocument = child(county.schoolCode).documentNumber();
        var renumbered =
                numbered(row, county.schoolCode, otherDocument, "L" + row.documentNumber());
        assertEquals(new Changed(id), roster.takeOne(county.school, renumbered));
        var nameless = numbered(row, county.schoolCode, null, null);
        assertEquals(new Changed(id), roster.takeOne(county.school, nameless));
    }

    @Test
    void aChildOfTheSameNameAndBirthdayWithAnotherNumberIsAnotherChild() {
        var row = child(county.schoolCode);
        roster.registered(county.school, row);
        var number = child(county.schoolCode).documentNumber();
        var twin = numbered(row, county.schoolCode, number, "G" + number);
        assertInstanceOf(Created.class, roster.takeOne(county.school, twin));
    }

    @Test
    void aChildElsewhereIsAClashThatNamesNoSchool() {
        var row = child(county.schoolCode);
        roster.registered(county.school, row);
        var clash = new Clash("registry.child-elsewhere", "documentNumber");
        assertEquals(clash, roster.takeOne(county.other, at(row, county.otherCode)));
        var byNumber = numbered(row, county.otherCode, null, row.studentNumber());
        assertEquals(clash, roster.takeOne(county.other, byNumber));
        assertEquals(clash, roster.takeOne(county.code, at(row, county.otherCode)));
    }

    @Test
    void anotherCountysSchoolOrNoneIsUnknown() {
        var other = County.founded();
        var clash = new Clash("registry.school-unknown", "schoolCode");
        assertEquals(clash, roster.takeOne(county.school, child(county.otherCode)));
        assertEquals(clash, roster.takeOne(county.code, child(other.schoolCode)));
        assertEquals(clash, roster.takeOne(county.code, child("2199999999")));
    }

    @Test
    void theSameChildTwiceInAChunkCountsOnce() {
        var row = child(county.schoolCode);
        var outcomes = roster.take(county.school, row, row, child(county.schoolCode));
        assertInstanceOf(Created.class, outcomes.get(0));
        assertEquals(new Clash("registry.child-twice", "name"), outcomes.get(1));
        assertInstanceOf(Created.class, outcomes.get(2));
    }

    @Test
    void numbersOfTwoChildrenInOneRowDisagree() {
        var one = child(county.schoolCode);
        var two = child(county.schoolCode);
        roster.take(county.school, one, two);
        var mixed = numbered(one, county.schoolCode, one.documentNumber(), two.studentNumber());
        assertEquals(
                new Clash("registry.numbers-disagree", "studentNumber"),
                roster.takeOne(county.school, mixed));
    }

    @Test
    void aParentOfChildrenInTwoSchoolsIsOnePersonWithOneAccount() {
        var one = child(county.schoolCode);
        var parent = one.guardians().getFirst();
        var first = roster.registered(county.school, one);
        var second = roster.registered(county.other, with(child(county.otherCode), parent));
        assertEquals(guardianOf(first), guardianOf(second));
        assertEquals(
                1,
                Rows.count(
                        "select count(*) from account where human = (select human from guardian where id = ?)",
                        guardianOf(first)));
    }

    @Test
    void anotherPhoneIsTheSameGuardian() {
        var row = child(county.schoolCode);
        var id = roster.registered(county.school, row);
        var guardian = guardianOf(id);
        var before = sealedPhone(guardian);
        var name = row.guardians().getFirst().name();
        roster.take(
                county.school,
                with(row, new RosterEntry.Guardian(name, Relation.FATHER, "13999990000")));
        assertEquals(guardian, guardianOf(id));
        assertNotEquals(before, sealedPhone(guardian));
    }

    @Test
    void anotherGuardianTakesTheFirstPlace() {
        var row = child(county.schoolCode);
        var id = roster.registered(county.school, row);
        var father = row.guardians().getFirst();
        var mother = new RosterEntry.Guardian("母亲", Relation.MOTHER, "13777770000");
        roster.take(county.school, with(row, mother, father));
        assertEquals(
                List.of("MOTHER", "FATHER"),
                snapshots(id).getLast().chain().stream()
                        .map(StudentSnapshot.ChainLink::relation)
                        .toList());
    }

    @Test
    void twoSchoolsRegisteringTheSameChildAtOnceLeaveItAtOne() throws Exception {
        for (int i = 0; i < 8; i++) {
            var row = child(county.schoolCode);
            List<Callable<Outcome>> both =
                    List.of(
                            () -> roster.takeOne(county.school, row),
                            () -> roster.takeOne(county.other, at(row, county.otherCode)));
            var outcomes = new ArrayList<Outcome>();
            try (var schools = Executors.newFixedThreadPool(2)) {
                for (Future<Outcome> outcome : schools.invokeAll(both)) {
                    outcomes.add(outcome.get());
                }
            }
            assertEquals(1, outcomes.stream().filter(Created.class::isInstance).count());
            assertEquals(1, outcomes.stream().filter(Clash.class::isInstance).count());
            assertEquals(1, Rows.count("select count(*) from student where name = ?", row.name()));
        }
    }

    private List<StudentSnapshot> snapshots(String id) {
        return broker.published(Topics.STUDENTS, StudentSnapshot.class).stream()
                .filter(s -> s.id().toString().equals(id))
                .toList();
    }

    private String sealedPhone(UUID guardian) {
        return guardians(guardian).getLast().sealedPhone();
    }

    private List<GuardianSnapshot> guardians(UUID id) {
        return broker.published(Topics.GUARDIANS, GuardianSnapshot.class).stream()
                .filter(g -> g.id().equals(id))
                .toList();
    }

    /// As notification reads it, which alone can.
    private static GuardianSnapshot opened(GuardianSnapshot g) {
        var keys = ConfigProvider.getConfig().getValue("guanai.keys.dir", Path.class);
        var phone =
                new ConsumerSeal(keys, "notification")
                        .open(g.sealedPhone(), "guardian:" + g.id() + ":phone");
        return new GuardianSnapshot(
                g.id(),
                g.human(),
                g.org(),
                g.name(),
                phone,
                g.sealedEmail(),
                g.language(),
                g.active(),
                g.version());
    }

    private long joined(String id) {
        return events(id, GroupJoined.class);
    }

    private long events(String id, Class<? extends Record> kind) {
        return broker.published(Topics.REGISTRY_EVENTS).stream()
                .filter(e -> e.is(kind) && e.key().equals(id))
                .count();
    }

    private static UUID guardianOf(String student) {
        return (UUID)
                Rows.one(
                                "select guardian_id from guardianship where student_id = ? order by position",
                                UUID.fromString(student))
                        .orElseThrow();
    }
}
