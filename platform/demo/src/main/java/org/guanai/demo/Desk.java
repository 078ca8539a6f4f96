package org.guanai.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.guanai.demo.client.Answer;
import org.guanai.demo.client.Client;
import org.guanai.demo.client.Gateway;
import org.guanai.stack.demo.DemoPlatform;

/// The desks at which the demo county is loaded: each caller by name, and every creating call with
/// a key of its own, so that a load that was interrupted completes and doubles nothing.
final class Desk {
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final DemoPlatform platform;
    private final Gateway gateway;

    Desk(DemoPlatform platform) {
        this.platform = platform;
        this.gateway = Gateway.at(platform.gateway());
    }

    /// A demo user, by the name they log in with.
    Client user(String username) {
        return gateway.as(() -> platform.token(username));
    }

    Client county() {
        return user("county");
    }

    /// Creates something once, however often the load is begun.
    ///
    /// @param what stable name of the thing
    static JsonNode create(Client caller, String what, String path, Object body) {
        return keyed(caller, what).post(path, body).expect(201).json();
    }

    static Client keyed(Client caller, String what) {
        return caller.with("Idempotency-Key", "demo-" + what);
    }

    /// All rows of a list, page by page.
    static List<JsonNode> all(Client caller, String path) {
        var rows = new ArrayList<JsonNode>();
        var next = path + (path.contains("?") ? "&" : "?") + "limit=200";
        for (var page = next; page != null; ) {
            var answer = caller.get(page).expect(200).json();
            answer.path("items").forEach(rows::add);
            var cursor = answer.path("next").asText(null);
            page = cursor == null ? null : next + "&cursor=" + cursor;
        }
        return rows;
    }

    /// Sends a file and waits until what it holds is visible everywhere. The same file again
    /// changes nothing, so it needs no key of its own.
    static JsonNode upload(Client caller, String kind, String name, byte[] content) {
        var sent = caller.upload("/api/registry/imports", kind, name, content).expect(202);
        var job = "/api/registry/imports/" + sent.get("id");
        return await(() -> caller.get(job).expect(200), "DONE", name);
    }

    private static JsonNode await(Supplier<Answer> look, String state, String what) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            var job = look.get().json();
            if (job.path("state").asText().equals(state)) {
                return job;
            }
            if (job.path("state").asText().equals("FAILED")) {
                throw new IllegalStateException(what + " failed: " + job);
            }
            rest();
        }
        throw new IllegalStateException(what + " is not " + state + " after " + PATIENCE);
    }

    /// Asks again until there is an answer, as for what arrives from another service a moment
    /// later.
    static <T> T eventually(String what, Supplier<Optional<T>> asking) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            var answer = asking.get();
            if (answer.isPresent()) {
                return answer.get();
            }
            rest();
        }
        throw new IllegalStateException(what + " did not come about within " + PATIENCE);
    }

    private static void rest() {
        LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
    }

    static Map<String, Object> body(Object... pairs) {
        var body = new LinkedHashMap<String, Object>();
        for (int i = 0; i < pairs.length; i += 2) {
            body.put((String) pairs[i], pairs[i + 1]);
        }
        return body;
    }
}
