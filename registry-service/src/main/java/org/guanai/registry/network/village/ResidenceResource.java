package org.guanai.registry.network.village;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.kit.http.Editable;
import org.jboss.resteasy.reactive.RestResponse;

/// In which village or community a child lives (居住村、社区, 3.2.3b).
@Path("/api/registry/students/{id}/village")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Villages", description = "Which village or community each child lives in (村、社区)")
public class ResidenceResource {
    private final VillageDesk desk;

    ResidenceResource(VillageDesk desk) {
        this.desk = desk;
    }

    /// Read in which village a student lives.
    ///
    /// @param id of the student
    @GET
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.TOWNSHIP_OFFICER,
        Roles.PRINCIPAL,
        Roles.CLASS_TEACHER,
        Roles.SAFETY_OFFICER,
        Roles.AID_OFFICER
    })
    public RestResponse<ResidenceView> getStudentVillage(@PathParam("id") UUID id) {
        return answer(desk.of(id));
    }

    /// Tie a student to a village or community of the county, or to another one than before.
    ///
    /// @param id of the student
    /// @param ifMatch needed once a village is known
    @PUT
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL, Roles.CLASS_TEACHER})
    @APIResponse(responseCode = "422", description = "`registry.village-unknown`")
    public RestResponse<ResidenceView> changeStudentVillage(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid VillageForm form) {
        return answer(desk.place(id, ifMatch, form));
    }

    private static RestResponse<ResidenceView> answer(ResidenceView view) {
        return Editable.of(view, view.version());
    }
}
