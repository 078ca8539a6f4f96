package org.guanai.gateway.request;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.guanai.gateway.world.RawClient;
import org.guanai.gateway.world.World;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(World.class)
class OddHostTest {
    @ParameterizedTest
    @ValueSource(strings = {"Host: a b", "Host: [::1", "Host: a:b:c", "Host: ", "X-Host: none"})
    void aBadHostIsAProblemLikeAnyOther(String host) throws Exception {
        try (var raw = RawClient.connect()) {
            raw.sendAsIs("GET /api/registry/students HTTP/1.1\r\n" + host + "\r\n\r\n");
            assertThat(raw.answer())
                    .startsWith("HTTP/1.1 4")
                    .containsIgnoringCase("content-type: application/problem+json");
        }
    }
}
