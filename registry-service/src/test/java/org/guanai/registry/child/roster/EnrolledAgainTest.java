package org.guanai.registry.child.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanai.kit.testing.Answer.then;
import static org.guanai.registry.Roster.at;
import static org.guanai.registry.Roster.child;
import static org.guanai.registry.Roster.numbered;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.guanai.events.Topics;
import org.guanai.events.registry.GuardianSnapshot;
import org.guanai.events.registry.StudentSnapshot;
import org.guanai.events.registry.StudentSnapshot.Status;
import org.guanai.kit.testing.InMemoryBroker;
import org.guanai.kit.testing.Rows;
import org.guanai.registry.County;
import org.guanai.registry.Roster;
import org.guanai.registry.personal.Outcome;
import org.guanai.registry.personal.Outcome.Changed;
import org.guanai.registry.personal.Outcome.Clash;
import org.guanai.registry.personal.Outcome.Created;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A child that is enrolled again, anywhere in the county, is the same child.
@QuarkusTest
class EnrolledAgainTest {
    private static final String STUDENTS = "/api/registry/students/";

    @Inject Roster roster;
    @Inject InMemoryBroker broker;
    private County county;
    private RosterEntry row;
    private String id;

    @BeforeEach
    void aChildThatLeft() {
        county = County.founded();
        row = child(county.schoolCode);
        id = roster.registered(county.school, row);
        withdrawn();
    }

    @Test
    void byDocumentItIsTheSameChildAtAnotherSchool() {
        assertThat(roster.takeOne(county.other, at(row, county.otherCode))).isEqualTo(same());
        assertThat(newest().org()).isEqualTo(county.other);
        assertThat(newest().status()).isEqualTo(Status.ENROLLED);
    }

    @Test
    void byStudentNumberToo() {
        var arriving = numbered(row, county.otherCode, null, row.studentNumber());
        assertThat(roster.takeOne(county.other, arriving)).isEqualTo(same());
        then(county.otherPrincipal().get(STUDENTS + id))
                .shows("documentNumber", masked(row.documentNumber()))
                .shows("enrolment.began", "TRANSFERRED_IN");
    }

    @Test
    void itsFileMovesAndTheOldSchoolKeepsItsEnrolment() {
        roster.take(county.other, at(row, county.otherCode));
        then(county.principal().get(STUDENTS + id)).absent();
        then(county.otherPrincipal().get(STUDENTS + id)).ok().has("guardians[0].id");
        assertThat(enrolments(county.school)).isEqualTo(1);
        assertThat(enrolments(county.other)).isEqualTo(1);
    }

    @Test
    void itsSurveysAndGroupsMoveWithIt() {
        roster.take(county.other, at(row, county.otherCode));
        withdrawnFrom(county.other);
        roster.take(county.school, Roster.claiming(row, 2, null));
        county.survey(id, "2026-04-27", List.of(County.atHome("MOTHER", true)));
        withdrawn();
        roster.take(county.other, at(row, county.otherCode));
        var surveys = county.otherPrincipal().get(STUDENTS + id + "/family-surveys");
        then(surveys).ok().has("items[0].id");
    }

    @Test
    void backAtItsSchoolItReturns() {
        assertThat(roster.takeOne(county.school, row)).isEqualTo(same());
        then(county.principal().get(STUDENTS + id))
                .shows("status", "ENROLLED")
                .shows("enrolment.began", "RETURNED");
        assertThat(enrolments(county.school)).isEqualTo(2);
    }

    @Test
    void whileItIsEnrolledElsewhereItIsRefused() {
        roster.take(county.other, at(row, county.otherCode));
        assertThat(roster.takeOne(county.school, row))
                .isEqualTo(new Clash("registry.child-elsewhere", "documentNumber"));
    }

    @Test
    void byNameAndPhoneAloneItIsAnotherChildWithAQuestion() {
        var nameless = numbered(row, county.otherCode, null, null);
        var outcome = (Created) roster.takeOne(county.other, nameless);
        assertThat(outcome.id()).isNotEqualTo(UUID.fromString(id));
        assertThat(outcome.warnings())
                .extracting(Outcome.Warning::code)
                .containsExactly("registry.child-alike");
    }

    @Test
    void anotherCountyHasAStudentOfItsOwn() {
        var there = County.founded();
        assertThat(roster.takeOne(there.school, at(row, there.schoolCode)))
                .isInstanceOf(Created.class);
    }

    @Test
    void itsGuardianIsReachedAtOnce() {
        Rows.change("update guardian set active = false where id = ?", guardian());
        roster.take(county.other, at(row, county.otherCode));
        var published =
                broker.published(Topics.GUARDIANS, GuardianSnapshot.class).stream()
                        .filter(g -> g.id().equals(guardian()))
                        .toList();
        assertThat(published.getLast().active()).isTrue();
    }

    @Test
    void twoSchoolsThatEnrolItAtOnceDoNotBothGetIt() throws Exception {
        for (int i = 0; i < 6; i++) {
            var outcomes = new ArrayList<Outcome>();
            List<Callable<Outcome>> both =
                    List.of(
                            () -> roster.takeOne(county.school, row),
                            () -> roster.takeOne(county.other, at(row, county.otherCode)));
            try (var schools = Executors.newFixedThreadPool(2)) {
                for (var outcome : schools.invokeAll(both)) {
                    outcomes.add(outcome.get());
                }
            }
            assertThat(outcomes).filteredOn(Changed.class::isInstance).hasSize(1);
            assertThat(open()).isEqualTo(1);
            withdrawnFrom(newest().org());
        }
    }

    private void withdrawn() {
        withdrawnFrom(county.school);
    }

    private void withdrawnFrom(String school) {
        var principal = school.equals(county.school) ? county.principal() : county.otherPrincipal();
        var reason = Map.of("reason", "TRANSFERRED_OUT");
        then(principal.body(reason).post(STUDENTS + id + "/withdrawals")).created();
    }

    /// The row says so.
    private Changed same() {
        var again = new Outcome.Warning("registry.enrolled-again", "name");
        return new Changed(UUID.fromString(id), List.of(again));
    }

    private StudentSnapshot newest() {
        return broker.published(Topics.STUDENTS, StudentSnapshot.class).stream()
                .filter(s -> s.id().toString().equals(id))
                .toList()
                .getLast();
    }

    private long enrolments(String school) {
        return Rows.count(
                "select count(*) from enrolment where student_id = ? and org = ?",
                UUID.fromString(id),
                school);
    }

    private long open() {
        return Rows.count(
                "select count(*) from enrolment where student_id = ? and ended_on is null",
                UUID.fromString(id));
    }

    private UUID guardian() {
        return (UUID)
                Rows.one(
                                "select guardian_id from guardianship where student_id = ?",
                                UUID.fromString(id))
                        .orElseThrow();
    }

    private static String masked(String number) {
        return "***" + number.substring(number.length() - 2);
    }
}
