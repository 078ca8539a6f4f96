package org.guanai.registry.people.keycloak;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.oidc.client.OidcClient;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.guanai.events.Roles;

/// Clients of other systems in Keycloak. Each acts for one organisation, is known to nobody as a
/// person, and has no way to log in but its secret.
@ApplicationScoped
class KeycloakClients implements ClientRegistry {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String TOKEN = "registrationAccessToken";
    private static final List<String> SCOPES =
            List.of("basic", "roles", "guanai-identity", "guanai-audience");

    private final KeycloakClientRegistrations registrations;
    private final KeycloakAdmin admin;
    private final KeycloakGroups groups;
    private final OidcClient ourselves;
    private final ObjectMapper json;

    KeycloakClients(
            @RestClient KeycloakClientRegistrations registrations,
            @RestClient KeycloakAdmin admin,
            KeycloakGroups groups,
            OidcClient ourselves,
            ObjectMapper json) {
        this.registrations = registrations;
        this.admin = admin;
        this.groups = groups;
        this.ourselves = ourselves;
        this.json = json;
    }

    @Override
    public String register(String clientId, String name, String org, String secret) {
        var token = ourselves.getTokens().await().atMost(PATIENCE).getAccessToken();
        var registered = registrations.register(bearer(token), client(clientId, name, secret));
        var user =
                admin.users("service-account-" + clientId, true).stream()
                        .findFirst()
                        .orElseThrow(() -> new AccountsRefused("no service account"));
        var id = UUID.fromString(user.path("id").asText());
        user.putPOJO("attributes", Map.of("org", List.of(org)));
        admin.changeUser(id, user);
        admin.join(id, groups.of(Roles.INTEGRATION));
        return registered.path(TOKEN).asText();
    }

    @Override
    public String rotate(String clientId, String registration, String secret) {
        var read = registrations.read(bearer(registration), clientId);
        var next = read.hasNonNull(TOKEN) ? read.path(TOKEN).asText() : registration;
        read.put("secret", secret).remove(TOKEN);
        var changed = registrations.change(bearer(next), clientId, read);
        return changed.hasNonNull(TOKEN) ? changed.path(TOKEN).asText() : next;
    }

    @Override
    public void revoke(String clientId, String registration) {
        registrations.remove(bearer(registration), clientId);
    }

    private ObjectNode client(String clientId, String name, String secret) {
        var client = json.createObjectNode();
        client.put("clientId", clientId).put("name", name).put("secret", secret);
        client.put("enabled", true).put("publicClient", false);
        client.put("standardFlowEnabled", false).put("directAccessGrantsEnabled", false);
        client.put("serviceAccountsEnabled", true).put("fullScopeAllowed", true);
        client.putPOJO("defaultClientScopes", SCOPES).putPOJO("optionalClientScopes", List.of());
        return client;
    }

    private static String bearer(String token) {
        return "Bearer " + token;
    }
}
