package org.guanai.registry.people.keycloak;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.rest.client.reactive.ClientExceptionMapper;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/// Keycloak's registration of clients: whoever may create clients gets, for each, a token for that
/// one alone. So the registry's service account needs no right over the realm's other clients.
@RegisterRestClient(configKey = "keycloak-clients")
interface KeycloakClientRegistrations {
    @POST
    ObjectNode register(@HeaderParam("Authorization") String bearer, ObjectNode client);

    @GET
    @Path("{client}")
    ObjectNode read(
            @HeaderParam("Authorization") String bearer, @PathParam("client") String client);

    @PUT
    @Path("{client}")
    ObjectNode change(
            @HeaderParam("Authorization") String bearer,
            @PathParam("client") String client,
            ObjectNode changed);

    @DELETE
    @Path("{client}")
    void remove(@HeaderParam("Authorization") String bearer, @PathParam("client") String client);

    /// Without the body, which may quote a secret.
    @ClientExceptionMapper
    static RuntimeException refused(Response response) {
        return new AccountsRefused(response.getStatus());
    }
}
