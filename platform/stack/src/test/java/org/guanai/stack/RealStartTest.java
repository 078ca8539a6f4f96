package org.guanai.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Base64;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.guanai.stack.process.CacheFolder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// PostgreSQL, Kafka and Keycloak, really started on free ports in an empty folder.
class RealStartTest {
    private static final Set<String> PARTS = Set.of("postgres", "kafka", "keycloak", "mail");
    private static final Path STATE = Path.of("target/real-start");
    private static Platform platform;

    @BeforeAll
    static void start() throws IOException {
        CacheFolder.delete(STATE);
        platform =
                Platform.start(
                        PlatformOptions.fresh(STATE).only(PARTS), new ConsoleProgress(System.out));
    }

    @AfterAll
    static void stop() {
        platform.close();
    }

    @Test
    void theFirstUsersTokenIsMadeForEveryServiceAndNamesOrganisationAndPerson() throws IOException {
        var claims = claims(platform.token("county"));
        assertThat(texts(claims.get("aud")))
                .contains(
                        "guanai-registry",
                        "guanai-mentoring",
                        "guanai-aid",
                        "guanai-safety",
                        "guanai-notification",
                        "guanai-gateway");
        assertThat(claims.get("org").asText()).isEqualTo("330127");
        assertThat(claims.get("person").asText()).isEqualTo("0190f3c0-0000-7000-8000-000000330127");
        assertThat(claims.get("sub").asText()).isNotBlank();
        assertThat(claims.get("azp").asText()).isEqualTo("guanai-demo");
        assertThat(texts(claims.at("/realm_access/roles"))).contains("county-officer");
        assertThat(claims.get("exp").asLong() - claims.get("iat").asLong()).isEqualTo(300);
    }

    @Test
    void theServiceRoleOwnsNothing() throws SQLException {
        var owner = "select datdba::regrole::text from pg_database where datname = 'registry'";
        try (var connection = DriverManager.getConnection(platform.jdbc("registry"));
                var rows = connection.createStatement().executeQuery(owner)) {
            rows.next();
            assertThat(rows.getString(1)).isEqualTo("registry_owner");
        }
    }

    private static JsonNode claims(String token) throws IOException {
        return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    }

    private static Set<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .collect(java.util.stream.Collectors.toSet());
    }
}
