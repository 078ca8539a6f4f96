package org.guanai.stack.keycloak;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.guanai.stack.say.PlatformFailure;

/// Gets access tokens from a realm.
public final class TokenDesk {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration WAIT = Duration.ofSeconds(30);

    /// An access token with its lifetime.
    public record Token(String value, Duration life) {}

    private final URI realm;
    private final String client;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    public TokenDesk(URI realm, String client) {
        this.realm = realm;
        this.client = client;
    }

    /// A token for a user; empty when name or password are wrong, or the account is locked.
    public Optional<Token> byPassword(String username, String password) {
        return ask(
                Map.of(
                        "grant_type", "password",
                        "client_id", client,
                        "username", username,
                        "password", password));
    }

    /// A token for the client itself.
    public Optional<Token> bySecret(String secret) {
        return ask(
                Map.of(
                        "grant_type", "client_credentials",
                        "client_id", client,
                        "client_secret", secret));
    }

    private Optional<Token> ask(Map<String, String> form) {
        var request =
                HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/token"))
                        .timeout(WAIT)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(encode(form)))
                        .build();
        try {
            var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            return switch (answer.statusCode()) {
                case 200 -> Optional.of(read(answer.body()));
                case 400, 401 -> Optional.empty();
                default -> throw new PlatformFailure("Keycloak answers " + answer.statusCode());
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PlatformFailure("interrupted while asking for a token", e);
        }
    }

    private static Token read(String body) throws IOException {
        var json = JSON.readTree(body);
        return new Token(
                json.get("access_token").asText(),
                Duration.ofSeconds(json.get("expires_in").asLong()));
    }

    private static String encode(Map<String, String> form) {
        return form.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + encode(entry.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
