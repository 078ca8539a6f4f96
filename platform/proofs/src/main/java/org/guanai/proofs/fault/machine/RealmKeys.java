package org.guanai.proofs.fault.machine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.guanai.stack.keycloak.RealmAdmin;

/// The keys that the realm signs with, as its administrator rotates them.
public record RealmKeys(RealmAdmin admin) {
    private static final String TYPE = "org.keycloak.keys.KeyProvider";

    /// Ids of those that sign or may sign access tokens now.
    public List<String> signing() {
        return StreamSupport.stream(providers().spliterator(), false)
                .filter(one -> one.path("providerId").asText().equals("rsa-generated"))
                .map(one -> one.path("id").asText())
                .toList();
    }

    /// One that signs from now on.
    ///
    /// @return its id
    public String add(String name, int priority) {
        var config =
                Map.of(
                        "priority", List.of("" + priority),
                        "enabled", List.of("true"),
                        "active", List.of("true"),
                        "algorithm", List.of("RS256"),
                        "keySize", List.of("2048"));
        admin.post(
                "/components",
                Map.of(
                        "name", name,
                        "providerId", "rsa-generated",
                        "providerType", TYPE,
                        "config", config));
        return StreamSupport.stream(providers().spliterator(), false)
                .filter(one -> one.path("name").asText().equals(name))
                .map(one -> one.path("id").asText())
                .findFirst()
                .orElseThrow();
    }

    /// It signs no more, and is still published.
    public void retire(String id) {
        set(id, "active");
    }

    /// It is published no more.
    public void withdraw(String id) {
        set(id, "enabled");
    }

    private void set(String id, String setting) {
        var provider = (ObjectNode) admin.get("/components/" + id);
        ((ObjectNode) provider.path("config")).putArray(setting).add("false");
        admin.put("/components/" + id, provider);
    }

    private JsonNode providers() {
        return admin.get("/components?type=" + TYPE);
    }
}
