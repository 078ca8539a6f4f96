package org.guanai.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanai.gateway.world.Client.client;
import static org.guanai.gateway.world.Client.json;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.regex.Pattern;
import org.guanai.gateway.world.Client;
import org.guanai.gateway.world.World;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(World.class)
class PagesTest {
    private final Client client = client();

    @Test
    void theLandingPageSpeaksTheReadersLanguage() {
        assertThat(client.get("/").body()).contains("lang=\"zh-CN\"", "特殊群体学生");
        assertThat(client.get("/", "Accept-Language", "en-GB,en;q=0.9,zh;q=0.5").body())
                .contains("lang=\"en\"");
        assertThat(client.get("/?lang=en").body()).contains("lang=\"en\"");
    }

    @Test
    void whatThePagesLinkToIsThere() {
        for (var page : new String[] {"/", "/?lang=en", "/docs"}) {
            var links =
                    Pattern.compile("(?:href|src)=\"([^\"#]+)").matcher(client.get(page).body());
            while (links.find()) {
                assertThat(client.get(links.group(1)).statusCode())
                        .as(links.group(1))
                        .isIn(200, 503);
            }
        }
    }

    @Test
    void pagesLoadNothingFromElsewhere() {
        for (var page : new String[] {"/", "/docs", "/docs/try.js", "/style.css"}) {
            var answer = client.get(page);
            assertThat(answer.body()).doesNotContain("http://", "https://", "//cdn");
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                    .startsWith("default-src 'none'")
                    .contains("frame-ancestors 'none'")
                    .doesNotContain("http");
        }
    }

    @Test
    void theApiDocumentIsServed() {
        var document = json(client.get("/openapi.json"));
        assertThat(document.getString("openapi")).startsWith("3.1");
        assertThat(document.getJsonObject("paths").fieldNames()).contains("/api/scorecard");
    }

    @Test
    void theDocumentOfEventsIsServed() {
        assertThat(json(client.get("/asyncapi.json")).getString("asyncapi")).startsWith("3.");
    }

    @Test
    void theTypeOfAProblemLeadsToWhatItMeans() {
        var problem = json(client.get("/api/registry/students"));
        var page = client.get(problem.getString("type"), "Accept-Language", "en");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("kit.unauthenticated", "A valid access token is needed.");
        assertThat(client.get(problem.getString("type")).body()).contains("需要有效的访问令牌");
    }

    @Test
    void allProblemsStandOnOnePageAndAnUnknownOneIsAbsent() {
        assertThat(client.get("/problems").body())
                .contains("kit.NotNull", "gateway.busy", "registry.term-overlaps");
        assertThat(client.get("/problems/kit.nothing").statusCode()).isEqualTo(404);
        assertThat(client.post("/problems/kit.absent", "").statusCode()).isEqualTo(405);
    }

    @Test
    void aPageThatIsKnownIsNotSentAgain() {
        var tag =
                client.get("/docs/swagger-ui-bundle.js").headers().firstValue("ETag").orElseThrow();
        var again = client.get("/docs/swagger-ui-bundle.js", "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
    }

    @Test
    void whoTakesGzipGetsIt() {
        var packed = client.get("/docs/swagger-ui-bundle.js", "Accept-Encoding", "gzip");
        assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(packed.headers().firstValueAsLong("Content-Length").orElseThrow())
                .isLessThan(600_000);
    }

    @Test
    void thePagesOfTheWebjarAreNotServed() {
        assertThat(client.get("/webjars/swagger-ui/index.html").statusCode()).isEqualTo(404);
    }
}
