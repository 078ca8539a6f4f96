package org.guanai.safety.matter;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.kit.http.Editable;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;
import org.jboss.resteasy.reactive.RestResponse;

@Path(MatterResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Matters", description = "Acute concerns about a child, for the safety post (3.1.3k)")
public class MatterResource {
    static final String PATH = "/api/safety/matters";

    private final MatterDesk desk;
    private final Once once;

    MatterResource(MatterDesk desk, Once once) {
        this.desk = desk;
        this.once = once;
    }

    /// List matters, newest first.
    ///
    /// @param state open, settled or withdrawn
    /// @param student id of a student
    @GET
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.SAFETY_OFFICER, Roles.PRINCIPAL, Roles.AUDITOR})
    public Page<MatterSummary> listMatters(
            @BeanParam Paging paging,
            @QueryParam("state") MatterState state,
            @QueryParam("student") UUID student) {
        return desk.list(state, student, paging);
    }

    /// Get a matter. Opening it is audited.
    @GET
    @Path("{id}")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.SAFETY_OFFICER, Roles.PRINCIPAL, Roles.AUDITOR})
    public RestResponse<MatterView> getMatter(@PathParam("id") UUID id) {
        var view = desk.open(id);
        return Editable.of(view, view.version());
    }

    /// Settle a matter: say what came of it. What is an incident is reported apart.
    @POST
    @Path("{id}/settlements")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.SAFETY_OFFICER, Roles.PRINCIPAL})
    @APIResponse(responseCode = "409", description = "`safety.matter-over`")
    public RestResponse<MatterView> settleMatter(
            @PathParam("id") UUID id, @NotNull @Valid Settlement settlement) {
        return once.created(
                settlement,
                () -> {
                    var view = desk.settle(id, settlement);
                    return Created.at(PATH + "/" + id, view, view.version());
                });
    }
}
