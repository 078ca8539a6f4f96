package org.guanai.stack.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.guanai.stack.say.PlatformFailure;

/// Sets the demo's password on accounts of the demo realm. The registry creates the accounts and
/// mails their owners a link, which no demo user reads.
public final class DemoPasswords {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final RealmAdmin admin;
    private final String password;

    public DemoPasswords(RealmAdmin admin, String password) {
        this.admin = admin;
        this.password = password;
    }

    /// The password of all demo users of this installation.
    public String password() {
        return password;
    }

    public boolean exists(String username) {
        return !look(username).isEmpty();
    }

    /// Lets the user log in with the demo's password at once.
    public void set(String username) {
        var user = find(username);
        var path = "/users/" + user.get("id").asText();
        admin.put(
                path + "/reset-password",
                Map.of("type", "password", "value", password, "temporary", false));
        if (!user.path("requiredActions").isEmpty()) {
            user.putArray("requiredActions");
            admin.put(path, user);
        }
    }

    private ObjectNode find(String username) {
        var found = look(username);
        if (found.isEmpty()) {
            throw new PlatformFailure("there is no account " + username);
        }
        return JSON.convertValue(found.get(0), ObjectNode.class);
    }

    private JsonNode look(String username) {
        var name = URLEncoder.encode(username, StandardCharsets.UTF_8);
        return admin.get("/users?exact=true&briefRepresentation=false&username=" + name);
    }
}
