package org.guanai.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanai.gateway.world.Client.client;
import static org.guanai.gateway.world.Client.json;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpResponse;
import org.guanai.gateway.world.Client;
import org.guanai.gateway.world.Tokens;
import org.guanai.gateway.world.World;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(World.class)
class ConsoleTest {
    private final Client client = client();

    @Test
    void everyPathWithoutAFileIsAPageOfTheConsole() {
        for (var path : new String[] {"/app/", "/app/board", "/app/students/0190-1/file"}) {
            var answer = client.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.body()).contains("<title>console</title>");
            assertThat(header(answer, "Cache-Control")).isEqualTo("no-cache");
        }
    }

    @Test
    void theAddressWithoutASlashLeadsThere() {
        var answer = client.get("/app");
        assertThat(answer.statusCode()).isEqualTo(308);
        assertThat(header(answer, "Location")).isEqualTo("/app/");
    }

    @Test
    void filesNamedByTheirContentAreKeptForever() {
        var script = client.get("/app/assets/main-4f2a.js");
        assertThat(header(script, "Cache-Control")).contains("immutable");
        assertThat(header(script, "Content-Type")).startsWith("text/javascript");
    }

    @Test
    void aFileThatIsNotThereIsAbsentAndNothingElseIsReached() {
        for (var path :
                new String[] {
                    "/app/assets/main-0000.js", "/app/sw.js", "/app/application.properties"
                }) {
            assertThat(client.get(path).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(client.get("/app/%2e%2e/pages/openapi.json").statusCode()).isNotEqualTo(200);
        assertThat(client.post("/app/", "").statusCode()).isEqualTo(405);
    }

    @Test
    void itRunsNoInlineScriptAndCallsTheRealmBesideTheApi() {
        var policy = header(client.get("/app/"), "Content-Security-Policy");
        var realm = URI.create(Tokens.setting("test.realm.issuer"));
        assertThat(policy)
                .contains("connect-src 'self' http://" + realm.getAuthority() + ";")
                .contains("frame-ancestors 'none'")
                .doesNotContain("unsafe");
    }

    @Test
    void itIsToldWhereToLogIn() {
        var config = json(client.get("/app/settings.json"));
        assertThat(config.getString("authority")).isEqualTo(Tokens.setting("test.realm.issuer"));
        assertThat(config.getString("client")).isEqualTo("guanai-web");
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElseThrow();
    }
}
