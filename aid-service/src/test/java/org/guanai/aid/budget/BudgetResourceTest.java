package org.guanai.aid.budget;

import static org.guanai.aid.County.AID;
import static org.guanai.aid.County.creating;
import static org.guanai.aid.County.decide;
import static org.guanai.aid.County.principal;
import static org.guanai.kit.testing.Answer.then;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.guanai.aid.County;
import org.guanai.kit.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// 3.3.2c: the money of a programme, term by term.
@QuarkusTest
class BudgetResourceTest {
    private final County county = County.fresh();
    private String programme;
    private String path;

    @BeforeEach
    void theCountyHasAProgramme() {
        programme = county.programme();
        path = AID + "/programmes/" + programme + "/budgets";
    }

    @AfterEach
    void clockGoesBack() {
        TestClock.reset();
    }

    @Test
    void aTermHasOneBudget() {
        var id = county.budget(programme, "1000.5");
        then(creating(county.officer())
                        .body(Map.of("term", County.TERM, "total", "1.00"))
                        .post(path))
                .refused(409, "aid.budget-exists");
        then(county.officer().get(path))
                .lists("items.id", id)
                .shows("items[0].total", "1000.50")
                .shows("items[0].left", "1000.50");
    }

    @Test
    void theTotalIsChangedWithTheTagThatWasRead() {
        var id = county.budget(programme, "1000.00");
        var change = Map.of("total", "900.00");
        then(county.officer().body(change).put(path + "/" + id)).is(428);
        then(county.officer().header("If-Match", "\"0\"").body(change).put(path + "/" + id))
                .ok()
                .header("ETag", "\"1\"");
        then(county.officer().header("If-Match", "\"0\"").body(change).put(path + "/" + id))
                .is(412);
    }

    @Test
    void theTotalNeverFallsBelowWhatIsCommitted() {
        var id = county.budget(programme, "1000.00");
        var application = county.readyForCounty(programme, 1).getFirst();
        then(decide(county.officer(), application, "APPROVED")).created();
        then(county.officer()
                        .header("If-Match", "\"0\"")
                        .body(Map.of("total", "624.99"))
                        .put(path + "/" + id))
                .refused(409, "aid.budget-committed");
        then(county.officer().get(path + "/" + id))
                .shows("committed", "625.00")
                .shows("total", "1000.00");
    }

    @Test
    void aSchoolSeesNoBudgetAndAnotherCountyNeither() {
        var id = county.budget(programme, "1000.00");
        then(principal(county.east).get(path)).is(403);
        then(County.fresh().officer().get(path + "/" + id)).absent();
        then(county.officer().get(AID + "/programmes/" + county.programme() + "/budgets/" + id))
                .absent();
    }

    @Test
    void withoutABudgetNothingIsGranted() {
        var application = county.readyForCounty(programme, 1).getFirst();
        then(decide(county.officer(), application, "APPROVED")).refused(409, "aid.budget-missing");
    }
}
