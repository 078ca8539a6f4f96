package org.guanai.registry.people.account;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// Requests to the admin API, with a token of the registry's own service account. Real time: the
/// business clock does not apply to tokens.
@ApplicationScoped
class KeycloakAdmin {
    private static final long EARLY_SECONDS = 20;

    private final AccountConfig config;
    private final ObjectMapper json;
    private final HttpClient http;
    private String token;
    private long freshUntil;

    KeycloakAdmin(AccountConfig config, ObjectMapper json) {
        this.config = config;
        this.json = json;
        this.http = HttpClient.newBuilder().connectTimeout(config.patience()).build();
    }

    /// @param path below the realm, with its query
    JsonNode get(String path) {
        return tree(send("GET", path, null).expect(200).body());
    }

    Answer send(String method, String path, Object body) {
        var publisher =
                body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(text(body));
        var request =
                HttpRequest.newBuilder(uri("/admin/realms/" + config.realm() + path))
                        .method(method, publisher)
                        .header("Content-Type", "application/json")
                        .header("Authorization", "Bearer " + token());
        return exchange(request);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private synchronized String token() {
        if (token == null || System.nanoTime() >= freshUntil) {
            var form =
                    "grant_type=client_credentials&client_id=%s&client_secret=%s"
                            .formatted(
                                    encoded(config.clientId()),
                                    encoded(config.clientSecret().orElse("")));
            var path = "/realms/" + config.realm() + "/protocol/openid-connect/token";
            var request =
                    HttpRequest.newBuilder(uri(path))
                            .POST(BodyPublishers.ofString(form))
                            .header("Content-Type", "application/x-www-form-urlencoded");
            var answer = tree(exchange(request).expect(200).body());
            var seconds = Math.max(1, answer.path("expires_in").asLong() - EARLY_SECONDS);
            token = answer.path("access_token").asText();
            freshUntil = System.nanoTime() + seconds * 1_000_000_000L;
        }
        return token;
    }

    private Answer exchange(HttpRequest.Builder request) {
        try {
            var answer =
                    http.send(request.timeout(config.patience()).build(), BodyHandlers.ofString());
            return new Answer(answer);
        } catch (IOException e) {
            throw new AccountsRefused("Keycloak is away", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AccountsRefused("interrupted", e);
        }
    }

    private URI uri(String path) {
        var base = config.url().toString();
        return URI.create(
                (base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path);
    }

    private String text(Object body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private JsonNode tree(String body) {
        try {
            return json.readTree(body);
        } catch (JsonProcessingException e) {
            throw new AccountsRefused("an answer of Keycloak is no JSON");
        }
    }

    /// What Keycloak answered.
    record Answer(HttpResponse<String> response) {
        int status() {
            return response.statusCode();
        }

        String body() {
            return response.body();
        }

        Answer expect(int status) {
            if (status() != status) {
                throw refused();
            }
            return this;
        }

        UUID createdId() {
            var location = response.headers().firstValue("Location").orElseThrow(this::refused);
            return UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
        }

        /// Without the body, which may quote a username.
        AccountsRefused refused() {
            return new AccountsRefused("Keycloak answered " + status());
        }
    }
}
