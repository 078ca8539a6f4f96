package org.guanai.aid.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanai.aid.County.AID;
import static org.guanai.aid.County.applied;
import static org.guanai.aid.County.arrived;
import static org.guanai.aid.County.broker;
import static org.guanai.aid.County.creating;
import static org.guanai.aid.County.decide;
import static org.guanai.aid.County.principal;
import static org.guanai.aid.County.publish;
import static org.guanai.aid.County.student;
import static org.guanai.aid.County.submission;
import static org.guanai.kit.testing.Answer.then;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanai.aid.County;
import org.guanai.events.Roles;
import org.guanai.events.Topics;
import org.guanai.events.aid.ApplicationReceived;
import org.guanai.events.registry.StudentSnapshot;
import org.guanai.kit.testing.TestClock;
import org.guanai.kit.testing.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// 3.3.2b, 2.2: who applied never decides, nobody decides twice, nobody is granted twice.
@QuarkusTest
class SeparationTest {
    private static final UUID SAME = UUID.randomUUID();
    private final County county = County.fresh();
    private String programme;

    @BeforeEach
    void theCountyHasAProgramme() {
        programme = county.programme(Map.of("awardGroup", "living"));
        county.budget(programme, "10000.00");
    }

    @AfterEach
    void clockGoesBack() {
        TestClock.reset();
    }

    @Test
    void whoAppliedNeverDecides() {
        var child = arrived(student(county.east));
        var id =
                County.id(
                        creating(principal(county.east, SAME))
                                .body(submission(child, programme))
                                .post(AID + "/applications"));
        then(decide(principal(county.east, SAME), id, "APPROVED"))
                .refused(409, "aid.applicant-decides");
        then(decide(principal(county.east), id, "APPROVED")).created();
    }

    @Test
    void theSameHumanInAnotherPostIsTheSameHuman() {
        var human = UUID.randomUUID();
        var child = arrived(student(county.east));
        var parent = Tokens.of(Roles.PRINCIPAL).org(county.east.org()).human(human);
        var id =
                County.id(
                        creating(County.with(parent))
                                .body(submission(child, programme))
                                .post(AID + "/applications"));
        var other = Tokens.of(Roles.AID_OFFICER).org(county.east.org()).human(human);
        then(decide(County.with(other), id, "APPROVED")).refused(409, "aid.applicant-decides");
    }

    @Test
    void aFamilyIsToldThatTheSchoolApplied_3_1_3h() {
        var child = arrived(student(county.east));
        var id = UUID.fromString(applied(child, county.east, programme));
        assertThat(broker().published(Topics.AID_EVENTS, ApplicationReceived.class))
                .anyMatch(e ->
                        e.applicationId().equals(id)
                                && e.studentId().equals(child.id())
                                && e.onBehalf());
    }

    @Test
    void aChildWhoMovesIsNotAppliedForTwice() {
        var child = arrived(student(county.east));
        applied(child, county.east, programme);
        arrived(County.at(county.west, child, 2));
        then(creating(principal(county.west))
                        .body(submission(child, programme))
                        .post(AID + "/applications"))
                .refused(409, "aid.already-applied");
    }

    @Test
    void anotherProgrammeOfTheSameGroupIsADoubleAward_3_3_2c() {
        var other = county.programme(Map.of("awardGroup", "living", "fundSource", "LOCAL"));
        county.budget(other, "10000.00");
        var child = arrived(student(county.east));
        var first = noticed(child, programme);
        var second = noticed(child, other);
        TestClock.today(LocalDate.of(2026, 5, 20));
        then(decide(county.officer(), first, "APPROVED")).created();
        then(decide(county.officer(), second, "APPROVED")).refused(409, "aid.double-award");
    }

    @Test
    void aYearlyCapHoldsOverAllProgrammes_3_3_2c() {
        var rate =
                Map.of(
                        "stage", "PRIMARY",
                        "boarder", true,
                        "perYear", "20000.02",
                        "effectiveFrom", "2024-02-01");
        var rich = county.programme(Map.of("rates", List.of(rate)));
        county.budget(rich, "90000.00");
        var id = noticed(arrived(student(county.east)), rich);
        TestClock.today(LocalDate.of(2026, 5, 20));
        then(decide(county.officer(), id, "APPROVED")).refused(409, "aid.over-yearly-cap");
    }

    private String noticed(StudentSnapshot child, String ofProgramme) {
        var id = applied(child, county.east, ofProgramme);
        then(decide(principal(county.east), id, "APPROVED")).created();
        then(publish(county.east, ofProgramme)).created();
        return id;
    }
}
