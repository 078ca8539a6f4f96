package org.guanai.aid.budget;

import static org.guanai.aid.County.AID;
import static org.guanai.aid.County.creating;
import static org.guanai.aid.County.decide;
import static org.guanai.aid.County.principal;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

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
        creating(county.officer())
                .body(Map.of("term", County.TERM, "total", "1.00"))
                .post(path)
                .then()
                .statusCode(409)
                .body("code", equalTo("aid.budget-exists"));
        county.officer()
                .get(path)
                .then()
                .body("items.id", contains(id))
                .body("items[0].total", equalTo("1000.50"))
                .body("items[0].left", equalTo("1000.50"));
    }

    @Test
    void theTotalIsChangedWithTheTagThatWasRead() {
        var id = county.budget(programme, "1000.00");
        var change = Map.of("total", "900.00");
        county.officer().body(change).put(path + "/" + id).then().statusCode(428);
        county.officer()
                .header("If-Match", "\"0\"")
                .body(change)
                .put(path + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
        county.officer()
                .header("If-Match", "\"0\"")
                .body(change)
                .put(path + "/" + id)
                .then()
                .statusCode(412);
    }

    @Test
    void theTotalNeverFallsBelowWhatIsCommitted() {
        var id = county.budget(programme, "1000.00");
        var application = county.readyForCounty(programme, 1).getFirst();
        decide(county.officer(), application, "APPROVED").then().statusCode(201);
        county.officer()
                .header("If-Match", "\"0\"")
                .body(Map.of("total", "624.99"))
                .put(path + "/" + id)
                .then()
                .statusCode(409)
                .body("code", equalTo("aid.budget-committed"));
        county.officer()
                .get(path + "/" + id)
                .then()
                .body("committed", equalTo("625.00"))
                .body("total", equalTo("1000.00"));
    }

    @Test
    void aSchoolSeesNoBudgetAndAnotherCountyNeither() {
        var id = county.budget(programme, "1000.00");
        principal(county.east).get(path).then().statusCode(403);
        County.fresh().officer().get(path + "/" + id).then().statusCode(404);
        county.officer()
                .get(AID + "/programmes/" + county.programme() + "/budgets/" + id)
                .then()
                .statusCode(404);
    }

    @Test
    void withoutABudgetNothingIsGranted() {
        var application = county.readyForCounty(programme, 1).getFirst();
        decide(county.officer(), application, "APPROVED")
                .then()
                .statusCode(409)
                .body("code", equalTo("aid.budget-missing"));
    }
}
