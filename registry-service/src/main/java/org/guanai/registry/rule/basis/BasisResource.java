package org.guanai.registry.rule.basis;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;
import org.jboss.resteasy.reactive.RestResponse;

/// The documents that rules rest on (政策依据, 1.1).
@Path("/api/registry/policy-bases")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Policy bases", description = "The documents that rules rest on (政策依据)")
public class BasisResource {
    private final BasisDesk desk;
    private final Once once;

    BasisResource(BasisDesk desk, Once once) {
        this.desk = desk;
        this.once = once;
    }

    /// List the documents that rules rest on, the country's and those of the caller's county, each
    /// with the registry's rules that name it.
    @GET
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.TOWNSHIP_OFFICER,
        Roles.AID_OFFICER,
        Roles.SAFETY_OFFICER,
        Roles.PRINCIPAL,
        Roles.CLASS_TEACHER,
        Roles.TEACHER,
        Roles.COUNSELLOR,
        Roles.AUDITOR
    })
    public Page<BasisView> listPolicyBases(@BeanParam Paging paging) {
        return desk.list(paging);
    }

    /// Record a document of the county that its rules rest on.
    @POST
    @RolesAllowed(Roles.COUNTY_OFFICER)
    @APIResponse(responseCode = "201", description = "Recorded")
    @APIResponse(responseCode = "409", description = "`registry.basis-taken`")
    public RestResponse<BasisView> recordPolicyBasis(@NotNull @Valid BasisEntry basis) {
        return once.created(
                basis,
                () -> {
                    var view = desk.record(basis);
                    return Created.at("/api/registry/policy-bases/" + view.id(), view);
                });
    }

    /// End a document of the county that was repealed or entered by mistake. Rules of before keep
    /// naming it.
    @POST
    @Path("{id}/endings")
    @RolesAllowed(Roles.COUNTY_OFFICER)
    @APIResponse(responseCode = "201", description = "Ended")
    @APIResponse(responseCode = "409", description = "`registry.basis-ended`")
    public RestResponse<BasisView> endPolicyBasis(
            @PathParam("id") UUID id, @NotNull @Valid BasisEnding ending) {
        return once.created(
                ending, () -> Created.at("/api/registry/policy-bases/" + id, desk.end(id, ending)));
    }
}
