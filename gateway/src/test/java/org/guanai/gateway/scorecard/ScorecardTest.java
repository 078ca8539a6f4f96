package org.guanai.gateway.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanai.gateway.world.Client.client;
import static org.guanai.gateway.world.Client.json;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import org.guanai.gateway.world.Client;
import org.guanai.gateway.world.FakeService;
import org.guanai.gateway.world.Tokens;
import org.guanai.gateway.world.World;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(World.class)
class ScorecardTest {
    private final Client client = client();

    @Test
    void clausesStandInTheOrderOfTheMeasuresWithTheirTitles() {
        var card = json(ask("?term=2026-2027-1&by=school"));
        var clauses = card.getJsonArray("clauses").stream().map(JsonObject.class::cast).toList();
        assertThat(clauses).extracting(c -> c.getString("clause")).containsExactly("2.4", "3.3.2b");
        assertThat(clauses.getLast().getString("titleZh")).isEqualTo("落实“两免一补”");
        assertThat(card.getString("asOf")).isEqualTo("2026-11-20T08:00:00+08:00");
        assertThat(card.getString("by")).isEqualTo("school");
        assertThat(card.getString("term")).isEqualTo("2026-2027-1");
    }

    @Test
    void aRowCarriesItsNumbersAsTheyCameAndTheLinkToItsRecords() {
        var body = ask("?term=2026-2027-1").body();
        var row =
                new JsonObject(body)
                        .getJsonArray("clauses")
                        .getJsonObject(1)
                        .getJsonArray("rows")
                        .getJsonObject(0);
        assertThat(row.getMap())
                .containsOnlyKeys(
                        "org",
                        "orgName",
                        "numerator",
                        "denominator",
                        "target",
                        "unit",
                        "asOf",
                        "records");
        assertThat(body).contains("\"numerator\":1230.50");
        assertThat(row.getString("records")).isEqualTo("/api/mentoring/gaps");
    }

    @Test
    void aRoomThatIsDownIsNamed() {
        var missing = json(ask("?term=2026-2027-1")).getJsonArray("missing").getList();
        assertThat(missing).isEqualTo(List.of("mentoring", "notification"));
    }

    @Test
    void aServiceWhoseNumbersAreNotForTheCallerIsNotTakenForOneThatIsDown() {
        var card = json(ask("?term=" + FakeService.SAFETY_REFUSES));
        assertThat(card.getJsonArray("withheld")).containsExactly("safety");
        assertThat(card.getJsonArray("missing")).doesNotContain("safety");
    }

    @Test
    void whereAllRefuseTheScorecardDoesToo() {
        assertThat(ask("?term=" + FakeService.ALL_REFUSE).statusCode()).isEqualTo(403);
    }

    /// As for a safety officer who mistypes the term: only one service lets them in.
    @Test
    void whereTheyRefuseForDifferentReasonsTheOneThatCanBeMendedIsTold() {
        var answer = ask("?term=" + FakeService.UNKNOWN);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).getString("field")).isEqualTo("term");
    }

    @Test
    void everyPageOfARoomIsFetched() {
        var card = json(ask("?term=" + FakeService.TWO_PAGES));
        assertThat(card.getJsonArray("clauses").getJsonObject(0).getJsonArray("rows")).hasSize(4);
    }

    @Test
    void aWrongParameterIsNamed() {
        assertThat(json(ask("")).getString("field")).isEqualTo("term");
        assertThat(json(ask("?term=%3Cscript%3E")).getString("field")).isEqualTo("term");
        var answer = ask("?term=2026-2027-1&by=province");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).getString("field")).isEqualTo("by");
    }

    @Test
    void aFileHasARowForEachNumberAndTheIdOfItsRequest() {
        var answer = ask("?term=2026-2027-1&format=csv");
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                .startsWith("text/csv");
        assertThat(answer.body()).contains("条款,指标", "落实“两免一补”", "1230.50");
        var request = answer.headers().firstValue("X-Request-Id").orElseThrow();
        assertThat(answer.body().strip().lines().toList().getLast())
                .contains("请求编号 " + request, "mentoring");
    }

    @Test
    void aWorkbookIsAWorkbook() {
        var answer = ask("?term=2026-2027-1&format=xlsx");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).startsWith("PK");
        assertThat(json(ask("?term=2026-2027-1&format=pdf")).getString("field"))
                .isEqualTo("format");
    }

    @Test
    void itNeedsATokenAndReadsOnly() {
        assertThat(client.get("/api/scorecard?term=x").statusCode()).isEqualTo(401);
        assertThat(
                        client.post("/api/scorecard?term=x", "", "Authorization", Tokens.bearer())
                                .statusCode())
                .isEqualTo(405);
    }

    private HttpResponse<String> ask(String query) {
        return client.get("/api/scorecard" + query, "Authorization", Tokens.bearer());
    }
}
