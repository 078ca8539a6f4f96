package org.guanai.safety.incident;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.kit.http.Pages;
import org.guanai.kit.http.Paging;

@Path("/api/safety/involvements")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(
        name = "Involvements",
        description = "Students of whose part in an incident a guardian was to be told (3.1.5f)")
public class InvolvementResource {
    private final InvolvementDesk desk;

    InvolvementResource(InvolvementDesk desk) {
        this.desk = desk;
    }

    /// The very records behind the indicator of 3.1.5f: as many as its denominator; each says
    /// whether it is in the numerator (`toldInTime`).
    @GET
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.SAFETY_OFFICER,
        Roles.PRINCIPAL,
        Roles.AUDITOR,
        Roles.INTEGRATION
    })
    @Operation(operationId = "involvements", summary = "Involved students of a term, oldest first")
    @APIResponse(
            responseCode = "200",
            description = "A page",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = PageInvolvement.class)))
    @APIResponse(responseCode = "400", description = "No term")
    public Response list(
            @BeanParam Paging paging,
            @QueryParam("term") @NotNull @Pattern(regexp = "\\d{4}-\\d{4}-[12]") String term,
            @QueryParam("org")
                    @Parameter(
                            description = "Path of an organisation; the caller's own by default.")
                    String org,
            @Context UriInfo uri) {
        return Pages.answer(desk.list(term, org, paging), uri);
    }

    record PageInvolvement(List<InvolvementView> items, String next) {}
}
