package org.guanai.registry.people.integration;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.idempotency.WithoutKey;

/// Other systems (对接系统) that call the API with client credentials. A secret stands in one answer,
/// which is never stored.
@Path("/api/registry/integrations")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Integrations", description = "Other systems that call the API (对接系统)")
public class IntegrationResource {
    private final IntegrationDesk desk;

    IntegrationResource(IntegrationDesk desk) {
        this.desk = desk;
    }

    /// Let another system in, for the county or for one school. The secret is shown once.
    @POST
    @WithoutKey
    @RolesAllowed(Roles.COUNTY_OFFICER)
    @APIResponse(
            responseCode = "200",
            description = "The system, with its secret",
            content = @Content(schema = @Schema(implementation = IntegrationSecret.class)))
    @APIResponse(responseCode = "422", description = "`registry.school-unknown`")
    public IntegrationSecret createIntegration(@NotNull @Valid IntegrationForm form) {
        return desk.create(form);
    }

    /// List the other systems, revoked ones too, in the order in which they were let in.
    @GET
    @RolesAllowed(Roles.COUNTY_OFFICER)
    public Page<IntegrationView> listIntegrations(@BeanParam Paging paging) {
        return desk.list(paging);
    }

    /// Replace a system's secret; the one of before is void at once. The new one is shown once.
    ///
    /// @param id of the system
    @POST
    @WithoutKey
    @Path("{id}/secrets")
    @RolesAllowed(Roles.COUNTY_OFFICER)
    @APIResponse(
            responseCode = "200",
            description = "The system, with its secret",
            content = @Content(schema = @Schema(implementation = IntegrationSecret.class)))
    @APIResponse(responseCode = "409", description = "`registry.integration-revoked`")
    public IntegrationSecret rotateIntegrationSecret(@PathParam("id") UUID id) {
        return desk.rotate(id);
    }

    /// Let a system in no more, from now on and for good.
    ///
    /// @param id of the system
    @POST
    @WithoutKey
    @Path("{id}/revocations")
    @RolesAllowed(Roles.COUNTY_OFFICER)
    @APIResponse(
            responseCode = "200",
            description = "Revoked",
            content = @Content(schema = @Schema(implementation = IntegrationView.class)))
    @APIResponse(responseCode = "409", description = "`registry.integration-revoked`")
    public IntegrationView revokeIntegration(@PathParam("id") UUID id) {
        return desk.revoke(id);
    }
}
