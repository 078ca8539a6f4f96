package org.guanai.aid.queue;

import static org.guanai.aid.County.AID;
import static org.guanai.aid.County.TERM;
import static org.guanai.aid.County.applied;
import static org.guanai.aid.County.arrived;
import static org.guanai.aid.County.creating;
import static org.guanai.aid.County.decide;
import static org.guanai.aid.County.leftBehind;
import static org.guanai.aid.County.principal;
import static org.guanai.aid.County.student;
import static org.guanai.kit.testing.Answer.then;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.guanai.aid.County;
import org.guanai.kit.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// 3.3.2a, 3.3.2b: what waits at a desk is counted in its own scope.
@QuarkusTest
class QueueTest {
    private static final String PATH = AID + "/queue?term=" + TERM;
    private final County county = County.fresh();

    @AfterEach
    void clockGoesBack() {
        TestClock.reset();
    }

    @Test
    void applicationsAreCountedByStepAndLeftBehindChildrenAmongThem() {
        var programme = county.programme();
        applied(arrived(leftBehind(student(county.east))), county.east, programme);
        applied(county.east, programme);
        decide(principal(county.east), applied(county.east, programme), "APPROVED");
        applied(county.west, programme);
        then(principal(county.east).get(PATH))
                .ok()
                .lists("applications.state", "SUBMITTED", "SCHOOL_APPROVED")
                .lists("applications.count", 2, 1)
                .lists("applications.leftBehind", 1, 0)
                .hides("欧阳");
        then(county.officer().get(PATH)).lists("applications.count", 3, 1);
        then(principal(county.east).get(AID + "/queue")).invalid("term");
    }

    @Test
    void whatTheSchoolShouldHaveCheckedIsLate() {
        var child = arrived(student(county.east));
        var entry = Map.of("studentId", child.id(), "term", TERM, "hardshipKind", "低保");
        then(creating(principal(county.east)).body(entry).post(AID + "/recognitions")).created();
        then(principal(county.east).get(PATH))
                .lists("recognitions.state", "APPLIED")
                .lists("recognitions.late", 0);
        TestClock.today("2026-06-30");
        then(principal(county.east).get(PATH)).lists("recognitions.late", 1);
    }

    @Test
    void aDrawnListWaitsForASecondOfficerAndTheTermsBudgetsAreShown() {
        var programme = county.programme();
        county.budget(programme, "1000.00");
        county.granted(programme, 1);
        then(county.draw(programme)).created();
        then(county.officer().get(PATH))
                .shows("waiting.paymentLists", 1)
                .shows("waiting.setOffs", 0)
                .shows("waiting.objections", 0);
        then(principal(county.east).get(PATH)).shows("waiting.paymentLists", 0);
        then(county.officer().get(AID + "/budgets?term=" + TERM))
                .lists("items.programmeId", programme)
                .lists("items.reserved", "625.00")
                .lists("items.left", "375.00");
        then(county.officer().get(AID + "/budgets?term=2024-2025-1")).lists("items");
    }
}
