package org.guanai.stack.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.guanai.stack.say.PlatformFailure;

/// Keycloak's admin API for the realm.
public final class RealmAdmin {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration WAIT = Duration.ofSeconds(30);
    private static final Duration TOKEN_LIFE = Duration.ofSeconds(40);

    private final URI base;
    private final Supplier<String> newToken;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private String token;
    private long tokenFrom;

    /// As the bootstrap administrator.
    public RealmAdmin(URI base, String password) {
        this(base, () -> administrator(base, password));
    }

    private RealmAdmin(URI base, Supplier<String> newToken) {
        this.base = base;
        this.newToken = newToken;
    }

    /// As a client with a service account, within its roles.
    public static RealmAdmin asClient(URI base, String client, String secret) {
        var desk = new TokenDesk(base.resolve("/realms/" + Keycloak.REALM), client);
        return new RealmAdmin(base, () -> desk.bySecret(secret).orElseThrow().value());
    }

    /// Changes the realm itself.
    public void change(Consumer<ObjectNode> change) {
        var realm = (ObjectNode) get("");
        change.accept(realm);
        put("", realm);
    }

    /// Reads below the realm; an empty path is the realm itself.
    public JsonNode get(String path) {
        return send("GET", path, null);
    }

    public JsonNode put(String path, Object body) {
        return send("PUT", path, body);
    }

    public JsonNode post(String path, Object body) {
        return send("POST", path, body);
    }

    private JsonNode send(String method, String path, Object body) {
        try {
            var answer =
                    http.send(request(method, path, body), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new PlatformFailure(
                        "Keycloak answers %d to %s %s: %s"
                                .formatted(answer.statusCode(), method, path, answer.body()));
            }
            return answer.body().isBlank() ? JSON.nullNode() : JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PlatformFailure("interrupted while asking Keycloak", e);
        }
    }

    private HttpRequest request(String method, String path, Object body) throws IOException {
        var content =
                body == null
                        ? HttpRequest.BodyPublishers.noBody()
                        : HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body));
        return HttpRequest.newBuilder(base.resolve("/admin/realms/" + Keycloak.REALM + path))
                .timeout(WAIT)
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", "application/json")
                .method(method, content)
                .build();
    }

    private synchronized String token() {
        if (token == null || System.nanoTime() - tokenFrom > TOKEN_LIFE.toNanos()) {
            tokenFrom = System.nanoTime();
            token = newToken.get();
        }
        return token;
    }

    private static String administrator(URI base, String password) {
        return new TokenDesk(base.resolve("/realms/master"), "admin-cli")
                .byPassword(KeycloakSettings.ADMIN, password)
                .map(TokenDesk.Token::value)
                .orElseThrow(RealmAdmin::locked);
    }

    private static PlatformFailure locked() {
        return new PlatformFailure(
                "Keycloak does not know the bootstrap administrator any more: './guanai officer' has"
                        + " retired it, or its password in secrets.properties is not that of its"
                        + " database");
    }
}
