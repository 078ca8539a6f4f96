package org.guanai.registry.child.household;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;
import org.jboss.resteasy.reactive.RestResponse;

/// Children of one household (同户子女, 3.1.3c).
@Path("/api/registry/students/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Households", description = "Children of one household (同户子女)")
public class HouseholdResource {
    private final HouseholdDesk desk;
    private final Once once;

    HouseholdResource(HouseholdDesk desk, Once once) {
        this.desk = desk;
        this.once = once;
    }

    /// List the other children at school who share a parent or a guardian in law with a child, the
    /// oldest first, as far as one sees them.
    @GET
    @Path("household")
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.TOWNSHIP_OFFICER,
        Roles.PRINCIPAL,
        Roles.CLASS_TEACHER
    })
    public Household getHousehold(@PathParam("id") UUID id) {
        return desk.of(id);
    }

    /// Record a visit to a family with several children: the family survey of each of them. The
    /// groups of all are judged again.
    @POST
    @Path("household-visits")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL, Roles.CLASS_TEACHER})
    @APIResponse(responseCode = "201", description = "Recorded")
    @APIResponse(responseCode = "422", description = "`registry.not-in-household`")
    public RestResponse<HouseholdReceipt> recordHouseholdVisit(
            @PathParam("id") UUID id, @NotNull @Valid HouseholdVisit visit) {
        return once.created(
                visit,
                () ->
                        Created.at(
                                "/api/registry/students/" + id + "/family-surveys",
                                desk.survey(id, visit)));
    }
}
