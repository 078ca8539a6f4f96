package org.guanai.proofs.token.sound;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.guanai.stack.Platform;

/// Tokens that Keycloak itself issued: the one that is good, and its others, which are not.
///
/// @param good an access token of an officer of the county
/// @param id the ID token of the same login
/// @param refresh its refresh token
/// @param otherClient an access token of the same user, for a client of the realm that is none of
///   the platform's
/// @param accounts an access token of the client that opens accounts
/// @param otherRealm an access token of another realm of the same Keycloak
public record Genuine(
        String good,
        String id,
        String refresh,
        String otherClient,
        String accounts,
        String otherRealm) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String USER = "county";

    public static Genuine of(Platform platform) {
        var login = byPassword(platform, "guanai-demo");
        return new Genuine(
                login.path("access_token").asText(),
                login.path("id_token").asText(),
                login.path("refresh_token").asText(),
                byPassword(platform, otherClient(platform)).path("access_token").asText(),
                accounts(platform),
                platform.tokens().foreign());
    }

    /// A client of the realm whose tokens are made for none of our doors.
    private static String otherClient(Platform platform) {
        var name = "proof-other";
        var admin = platform.realmAdmin();
        if (admin.get("/clients?clientId=" + name).isEmpty()) {
            admin.post(
                    "/clients",
                    Map.of(
                            "clientId", name,
                            "publicClient", true,
                            "standardFlowEnabled", false,
                            "directAccessGrantsEnabled", true,
                            "defaultClientScopes", List.of("basic")));
        }
        return name;
    }

    private static JsonNode byPassword(Platform platform, String client) {
        var form =
                Map.of(
                        "grant_type",
                        "password",
                        "scope",
                        "openid",
                        "client_id",
                        client,
                        "username",
                        USER,
                        "password",
                        platform.tokens().passwords().password());
        return ask(platform.endpoints().realm(), form);
    }

    private static String accounts(Platform platform) {
        var name = "guanai-registry-accounts";
        var admin = platform.realmAdmin();
        var id = admin.get("/clients?clientId=" + name).at("/0/id").asText();
        var secret = admin.get("/clients/" + id + "/client-secret").path("value").asText();
        var form =
                Map.of(
                        "grant_type", "client_credentials",
                        "client_id", name,
                        "client_secret", secret);
        return ask(platform.endpoints().realm(), form).path("access_token").asText();
    }

    private static JsonNode ask(URI realm, Map<String, String> form) {
        var body =
                form.entrySet().stream()
                        .map(e ->
                                e.getKey()
                                        + "="
                                        + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
        var request =
                HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build();
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(request, BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("Keycloak answers " + answer.statusCode());
            }
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
