package org.guanai.registry.people.keycloak;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.oidc.client.filter.OidcClientFilter;
import io.quarkus.rest.client.reactive.ClientExceptionMapper;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;

/// What the registry asks of Keycloak's admin API, below the realm, with a token of its own service
/// account (`quarkus.oidc-client`, `quarkus.rest-client.keycloak`). What is changed is read and
/// sent back whole, unknown fields included.
@RegisterRestClient(configKey = "keycloak")
@OidcClientFilter
interface KeycloakAdmin {
    @POST
    @Path("users")
    RestResponse<Void> createUser(NewUser user);

    @GET
    @Path("users")
    List<ObjectNode> users(
            @QueryParam("username") String username, @QueryParam("exact") boolean exact);

    @GET
    @Path("users/{id}")
    ObjectNode user(@PathParam("id") UUID id);

    @PUT
    @Path("users/{id}")
    void changeUser(@PathParam("id") UUID id, ObjectNode user);

    @GET
    @Path("users/{id}/credentials")
    List<ObjectNode> credentials(@PathParam("id") UUID id);

    @DELETE
    @Path("users/{id}/credentials/{credential}")
    void removeCredential(@PathParam("id") UUID id, @PathParam("credential") String credential);

    @PUT
    @Path("users/{id}/reset-password")
    void resetPassword(@PathParam("id") UUID id, NewPassword password);

    /// Newest first.
    @GET
    @Path("events")
    List<ObjectNode> events(
            @QueryParam("type") String type,
            @QueryParam("first") int first,
            @QueryParam("max") int max);

    @POST
    @Path("users/{id}/logout")
    void logOut(@PathParam("id") UUID id);

    @GET
    @Path("users/{id}/groups")
    List<Group> groupsOf(@PathParam("id") UUID user, @QueryParam("max") int max);

    @PUT
    @Path("users/{id}/groups/{group}")
    void join(@PathParam("id") UUID user, @PathParam("group") UUID group);

    @DELETE
    @Path("users/{id}/groups/{group}")
    void leave(@PathParam("id") UUID user, @PathParam("group") UUID group);

    @GET
    @Path("groups")
    List<Group> groups(@QueryParam("search") String search, @QueryParam("exact") boolean exact);

    @POST
    @Path("groups")
    void createGroup(Group group);

    @GET
    @Path("groups/{id}/role-mappings/realm/available")
    List<JsonNode> mappableRoles(@PathParam("id") UUID group);

    @POST
    @Path("groups/{id}/role-mappings/realm")
    void mapRoles(@PathParam("id") UUID group, List<JsonNode> roles);

    /// Without the body, which may quote a username.
    @ClientExceptionMapper
    static RuntimeException refused(Response response) {
        return new AccountsRefused(response.getStatus());
    }

    /// @param groups by path, `/teacher`
    /// @param credentials ready-made hashes; empty for an account to which nobody can log in yet
    record NewUser(
            String username,
            boolean enabled,
            String firstName,
            Map<String, List<String>> attributes,
            List<String> groups,
            List<String> requiredActions,
            List<Map<String, Object>> credentials) {}

    /// @param temporary whether it must be changed at the next login
    record NewPassword(String type, String value, boolean temporary) {}

    /// @param id null before it is created
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Group(UUID id, String name) {}
}
