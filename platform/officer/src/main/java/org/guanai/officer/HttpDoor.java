package org.guanai.officer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/// Requests to one address with one token.
///
/// @param token null for none
record HttpDoor(URI base, String token) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration WAIT = Duration.ofSeconds(30);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /// @param status HTTP status
    record Answer(int status, JsonNode json) {
        boolean isGood() {
            return status < 300;
        }

        /// @throws OfficerTrouble unless the status is 2xx
        JsonNode expect(String what) {
            if (!isGood()) {
                throw new OfficerTrouble(what + ": " + status + " " + json);
            }
            return json;
        }
    }

    /// An access token; empty when the credentials are refused.
    Optional<String> token(String realm, Map<String, String> form) {
        var body =
                form.entrySet().stream()
                        .map(e -> e.getKey() + "=" + encoded(e.getValue()))
                        .collect(Collectors.joining("&"));
        var request =
                HttpRequest.newBuilder(uri("/realms/" + realm + "/protocol/openid-connect/token"))
                        .timeout(WAIT)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body))
                        .build();
        var answer = send(request);
        return answer.isGood()
                ? Optional.of(answer.json().path("access_token").asText())
                : Optional.empty();
    }

    Answer get(String path) {
        return send("GET", path, null);
    }

    Answer post(String path, Object body) {
        return send("POST", path, body);
    }

    Answer put(String path, Object body) {
        return send("PUT", path, body);
    }

    Answer delete(String path) {
        return send("DELETE", path, null);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private Answer send(String method, String path, Object body) {
        try {
            var content =
                    body == null
                            ? BodyPublishers.noBody()
                            : BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body));
            return send(
                    HttpRequest.newBuilder(uri(path))
                            .timeout(WAIT)
                            .header("Authorization", "Bearer " + token)
                            .header("Content-Type", "application/json")
                            .header("Idempotency-Key", UUID.randomUUID().toString())
                            .method(method, content)
                            .build());
        } catch (IOException e) {
            throw new OfficerTrouble(e.getMessage());
        }
    }

    private static Answer send(HttpRequest request) {
        try {
            HttpResponse<String> answer = HTTP.send(request, BodyHandlers.ofString());
            var text = answer.body();
            var isJson = text.startsWith("{") || text.startsWith("[");
            return new Answer(
                    answer.statusCode(), isJson ? JSON.readTree(text) : MissingNode.getInstance());
        } catch (IOException e) {
            throw new OfficerTrouble(
                    request.uri().getHost() + ":" + request.uri().getPort() + " does not answer");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OfficerTrouble("interrupted");
        }
    }

    private URI uri(String path) {
        return URI.create(base.toString().replaceAll("/$", "") + path);
    }
}
