package org.guanai.proofs.access;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guanai.acceptance.world.Eventually;
import org.guanai.demo.client.Answer;
import org.guanai.demo.client.Client;
import org.guanai.demo.client.Gateway;
import org.guanai.stack.Platform;

/// How the proof's world comes about: through the public API, by whoever may.
public record Desk(Platform platform, Gateway gateway, Accounts accounts) {
    /// Said by a service that has not heard of something yet.
    private static final Set<Integer> NOT_YET = Set.of(404, 422);

    static Desk at(Platform platform) {
        return new Desk(
                platform, Gateway.at(platform.endpoints().gateway()), new Accounts(platform));
    }

    Client user(String name) {
        return gateway.as(accounts.token(name));
    }

    /// Creates something, as soon as the service has heard of all that it refers to.
    JsonNode create(String by, String path, Object body) {
        return create(user(by), path, body);
    }

    JsonNode create(Client by, String path, Object body) {
        return Eventually.get("POST " + path, () -> created(by.post(path, body)));
    }

    String id(String by, String path, Object body) {
        return create(by, path, body).path("id").asText();
    }

    JsonNode get(String by, String path) {
        return user(by).get(path).expect(200).json();
    }

    /// The first row of a list, once there is one.
    JsonNode first(String by, String path) {
        return Eventually.get("GET " + path, () -> firstOf(by, path));
    }

    /// When most things of the proof happened.
    String hourAgo() {
        return platform.businessClock().instant().minus(Duration.ofHours(1)).toString();
    }

    /// Names and values in turn; what is null stays away.
    static Map<String, Object> body(Object... fields) {
        var body = new LinkedHashMap<String, Object>();
        for (int i = 0; i < fields.length; i += 2) {
            if (fields[i + 1] != null) {
                body.put((String) fields[i], fields[i + 1]);
            }
        }
        return body;
    }

    private Optional<JsonNode> firstOf(String by, String path) {
        return Optional.of(get(by, path).at("/items/0")).filter(row -> !row.isMissingNode());
    }

    private static Optional<JsonNode> created(Answer answer) {
        return NOT_YET.contains(answer.status())
                ? Optional.empty()
                : Optional.of(answer.expect(201).json());
    }
}
