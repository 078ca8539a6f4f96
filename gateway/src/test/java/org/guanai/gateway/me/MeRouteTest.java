package org.guanai.gateway.me;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanai.gateway.world.Client.client;
import static org.guanai.gateway.world.Client.json;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.guanai.gateway.world.Client;
import org.guanai.gateway.world.Tokens;
import org.guanai.gateway.world.World;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(World.class)
class MeRouteTest {
    private static final String ME = "/api/me";

    private final Client client = client();

    @Test
    void theRegistrySaysWhoIsCallingAndTheGatewayWhatTheyMayCall() {
        var me = json(client.get(ME, "Authorization", Tokens.bearer(), "Guanai-Post", "p1"));
        assertThat(me.getString("name")).isEqualTo("王芳");
        assertThat(me.getJsonObject("post").getString("id")).isEqualTo("p1");
        assertThat(me.getJsonArray("operations"))
                .contains("mentoringListDuties", "registryGetMe", "getMe")
                .doesNotContain("aidCreateProgramme", "registryAnnounceHolidays", "getScorecard");
    }

    @Test
    void aPostThatIsNotTheCallersIsRefused() {
        var answer = client.get(ME, "Authorization", Tokens.bearer(), "Guanai-Post", "nowhere");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(json(answer).getString("code")).isEqualTo("kit.forbidden");
    }

    @Test
    void itNeedsATokenAndReadsOnly() {
        assertThat(client.get(ME).statusCode()).isEqualTo(401);
        var answer = client.post(ME, "{}", "Authorization", Tokens.bearer());
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).contains("GET, HEAD");
    }
}
