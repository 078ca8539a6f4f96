package org.guanai.aid.programme;

import static org.guanai.aid.County.AID;
import static org.guanai.aid.County.TERM;
import static org.guanai.aid.County.applied;
import static org.guanai.aid.County.arrived;
import static org.guanai.aid.County.creating;
import static org.guanai.aid.County.decide;
import static org.guanai.aid.County.principal;
import static org.guanai.aid.County.publish;
import static org.guanai.aid.County.student;
import static org.guanai.aid.County.submission;
import static org.guanai.kit.testing.Answer.then;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guanai.aid.County;
import org.guanai.events.registry.StudentSnapshot;
import org.guanai.events.registry.StudentSnapshot.Stage;
import org.guanai.kit.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// 3.3.2b: kinds by boarding, rates that can be mended before they are used, terms that are open.
@QuarkusTest
class ProgrammeRulesTest {
    private static final String PATH = AID + "/programmes/";
    private final County county = County.fresh();

    @AfterEach
    void clockGoesBack() {
        TestClock.reset();
    }

    @Test
    void aDayPupilIsEligibleForFourKindsOnly() {
        var programme = county.programme();
        then(county.officer().get(PATH + programme))
                .showsAll(
                        "nonBoarderKinds",
                        "OUT_OF_POVERTY",
                        "DISABLED_STUDENT",
                        "SUBSISTENCE_ALLOWANCE",
                        "EXTREME_POVERTY");
        var boarder = student(county.east);
        var dayPupil = arrived(County.like(student(county.east), Stage.PRIMARY, false, Set.of()));
        then(apply(arrived(boarder), programme, "ORPHAN", TERM)).created();
        then(apply(dayPupil, programme, "ORPHAN", TERM)).refused(422, "aid.kind-not-eligible");
        then(apply(dayPupil, programme, "低保", TERM)).created();
    }

    @Test
    void aSixthYearOfAFiveFourCountyIsJunior() {
        var programme = county.programme();
        county.budget(programme, "1000.00");
        var child = arrived(County.like(student(county.east), Stage.JUNIOR, true, Set.of()));
        var id = applied(child, county.east, programme);
        decide(principal(county.east), id, "APPROVED");
        publish(county.east, programme);
        TestClock.today(LocalDate.of(2026, 5, 20));
        then(decide(county.officer(), id, "APPROVED")).created().shows("amount", "750.00");
    }

    @Test
    void aMistypedRateIsWithdrawnAndAddedAnew() {
        var programme = county.programme(Map.of("rates", List.of(rate("12500.00"))));
        then(withdraw(programme, "2025-02-01")).refused(422, "aid.rate-unknown");
        then(withdraw(programme, "2024-02-01")).created().lists("rates");
        var change = new HashMap<String, Object>();
        change.put("name", "生活补助");
        change.put("basis", "财教〔2024〕");
        change.put("eligibleKinds", List.of("低保"));
        change.put("noticeWorkingDays", 5);
        change.put("rates", List.of(rate("1250.00")));
        then(county.officer().header("If-Match", "*").body(change).put(PATH + programme))
                .ok()
                .lists("rates.perYear", "1250.00");
    }

    @Test
    void aRateThatWasUsedStays() {
        var programme = county.programme(Map.of("rates", List.of(rate("1250.00"))));
        county.budget(programme, "1000.00");
        county.granted(programme, 1);
        then(withdraw(programme, "2024-02-01")).refused(409, "aid.rate-used");
    }

    @Test
    void aNoticeIsNeverShorterThanFiveWorkingDays() {
        then(creating(county.officer())
                        .body(County.setUp(Map.of("noticeWorkingDays", 4)))
                        .post(AID + "/programmes"))
                .invalid("noticeWorkingDays");
    }

    @Test
    void aTermOfYearsAgoIsNotAppliedFor() {
        var programme = county.programme();
        var child = arrived(student(county.east));
        then(apply(child, programme, "低保", "2023-2024-1")).refused(422, "aid.term-not-open");
        TestClock.today(LocalDate.of(2026, 8, 10));
        then(apply(child, programme, "低保", TERM)).refused(422, "aid.term-not-open");
    }

    private Response apply(StudentSnapshot child, String programme, String kind, String term) {
        var body = submission(child, programme);
        body.put("hardshipKind", kind);
        body.put("term", term);
        return creating(principal(county.east)).body(body).post(AID + "/applications");
    }

    private Response withdraw(String programme, String from) {
        return creating(county.officer())
                .body(
                        Map.of(
                                "stage",
                                "PRIMARY",
                                "boarder",
                                true,
                                "effectiveFrom",
                                from,
                                "reason",
                                "多打一个零"))
                .post(PATH + programme + "/rate-withdrawals");
    }

    private static Map<String, Object> rate(String perYear) {
        return Map.of(
                "stage",
                "PRIMARY",
                "boarder",
                true,
                "perYear",
                perYear,
                "effectiveFrom",
                "2024-02-01");
    }
}
