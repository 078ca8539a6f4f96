package org.guanai.registry.protection.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanai.kit.testing.Answer.then;
import static org.guanai.registry.County.away;
import static org.guanai.registry.Roster.child;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanai.events.Topics;
import org.guanai.events.registry.ChildFileErased;
import org.guanai.events.registry.GroupJoined;
import org.guanai.events.registry.SpecialGroup;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.scope.SystemScope;
import org.guanai.kit.testing.InMemoryBroker;
import org.guanai.kit.testing.Rows;
import org.guanai.kit.testing.TestClock;
import org.guanai.registry.County;
import org.guanai.registry.Roster;
import org.guanai.registry.child.roster.RosterEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Some years after a child has left, only the roll is kept of it.
@QuarkusTest
class ErasureTest {
    private static final String STUDENTS = "/api/registry/students/";
    private static final LocalDate LEFT = LocalDate.of(2026, 4, 27);

    @Inject Roster roster;
    @Inject ErasureDesk desk;
    @Inject InMemoryBroker broker;
    private County county;
    private RosterEntry row;
    private String student;

    @BeforeEach
    void aChildThatLeft() {
        TestClock.today(LEFT);
        county = County.founded();
        row = child(county.schoolCode);
        student = roster.registered(county.school, row);
        county.survey(student, "2026-04-20", List.of(away("FATHER", "2025-01-01")));
        then(county.principal()
                        .body(Map.of("reason", "LEFT_COUNTRY"))
                        .post(STUDENTS + student + "/withdrawals"))
                .created();
    }

    @AfterEach
    void backToday() {
        TestClock.reset();
    }

    @Test
    void beforeItsTimeNothingGoes() {
        TestClock.today(LEFT.plusYears(3));
        assertThat(erased()).isZero();
        assertThat(surveys()).isOne();
    }

    @Test
    void afterItsTimeOnlyTheRollIsLeftAndThatIsOnRecord() {
        TestClock.today(LEFT.plusYears(3).plusDays(1));
        assertThat(erased()).isOne();
        assertThat(surveys()).isZero();
        then(county.principal().get(STUDENTS + student))
                .ok()
                .shows("name", row.name())
                .shows("status", "LEFT")
                .lists("guardians");
        assertEquals(
                0,
                Rows.count(
                        "select count(*) from guardian where name = ? and phone is not null",
                        row.guardians().getFirst().name()));
        assertEquals(
                1,
                Rows.count(
                        "select count(*) from student where id = ?::uuid and address is null"
                                + " and document_number is not null",
                        student));
        then(county.officer().get("/api/registry/erasures"))
                .ok()
                .shows("items[0].studentId", student)
                .shows("items[0].leftOn", LEFT)
                .shows("items[0].erased.'family-surveys'", 1)
                .shows("items[0].erased.guardians", 1);
        then(county.otherPrincipal().get("/api/registry/erasures")).ok().lists("items");
        assertThat(erased()).isZero();
    }

    @Test
    void aGuardianWithAnotherChildIsReachedAsBefore() {
        roster.registered(
                county.school, Roster.with(child(county.schoolCode), row.guardians().getFirst()));
        TestClock.today(LEFT.plusYears(3).plusDays(1));
        erased();
        assertEquals(
                1,
                Rows.count(
                        "select count(*) from guardian where name = ? and phone is not null",
                        row.guardians().getFirst().name()));
    }

    @Test
    void theTimelineGoesWithTheRest() {
        var id = UUID.fromString(student);
        var joined =
                new GroupJoined(id, county.school, SpecialGroup.MIGRANT, "migrant.claim@1", LEFT);
        broker.deliver(Topics.REGISTRY_EVENTS, id, joined);
        assertThat(entries()).isOne();
        TestClock.today(LEFT.plusYears(3).plusDays(1));
        erased();
        var told = broker.published(Topics.REGISTRY_EVENTS, ChildFileErased.class).getLast();
        assertThat(told.studentId()).isEqualTo(id);
        broker.deliver(Topics.REGISTRY_EVENTS, id, told);
        assertThat(entries()).isZero();
    }

    @Test
    void aCountyMayKeepFilesForLonger() {
        var rule =
                Map.of(
                        "code",
                        "retention.child-files",
                        "content",
                        Map.of("years", 5),
                        "basis",
                        "县文件",
                        "effectiveFrom",
                        LEFT.toString());
        then(county.officer().body(rule).post("/api/registry/rules")).created();
        TestClock.today(LEFT.plusYears(3).plusDays(1));
        assertThat(erased()).isZero();
    }

    private int erased() {
        return SystemScope.call(() ->
                QuarkusTransaction.requiringNew().call(() -> desk.erase(new OrgPath(county.code))));
    }

    private long surveys() {
        return Rows.count("select count(*) from family_survey where student_id = ?::uuid", student);
    }

    private long entries() {
        return Rows.count("select count(*) from timeline where student_id = ?::uuid", student);
    }
}
