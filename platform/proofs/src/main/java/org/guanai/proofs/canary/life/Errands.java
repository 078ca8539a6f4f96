package org.guanai.proofs.canary.life;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.guanai.demo.client.Client;

/// Calls that create something, remembered so that they can be made again with mistakes in them.
public final class Errands {
    private final List<Call> done = new ArrayList<>();

    public record Call(Client by, String path, Map<String, Object> body) {
        public Call withTokenOfNow() {
            return new Call(by.withTokenOfNow(), path, body);
        }
    }

    JsonNode create(Client by, String path, Map<String, Object> body) {
        done.add(new Call(by, path, body));
        return by.post(path, body).expect(201).json();
    }

    /// A call whose answer is kept nowhere, such as a disclosure.
    JsonNode ask(Client by, String path, Map<String, Object> body) {
        done.add(new Call(by, path, body));
        return by.post(path, body).expect(200).json();
    }

    public List<Call> done() {
        return List.copyOf(done);
    }
}
