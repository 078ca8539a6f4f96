package org.guanai.mentoring.match.gap;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
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
import org.guanai.mentoring.oversight.Filters;

/// Children whom no teacher looks after (2.4, 3.1.3f).
@Path("/api/mentoring/gaps")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "pairings")
@RunOnVirtualThread
public class GapResource {
    private final GapList list;
    private final Filters filters;

    GapResource(GapList list, Filters filters) {
        this.list = list;
        this.filters = filters;
    }

    /// Left-behind, enrolled children without an active teacher, in a stable order.
    @GET
    @RolesAllowed({Roles.PRINCIPAL, Roles.COUNTY_OFFICER, Roles.AUDITOR})
    @Operation(operationId = "listGaps", summary = "Left-behind children without a teacher")
    @APIResponse(
            responseCode = "200",
            description = "A page",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = GapPage.class)))
    @APIResponse(responseCode = "404", description = "The school is not the caller's")
    public Response list(
            @Parameter(description = "10-digit 学校标识码") @QueryParam("school") String school,
            @Parameter(description = "Path of an organisation") @QueryParam("org") String org,
            @BeanParam Paging paging,
            @Context UriInfo uri) {
        return Pages.answer(list.gaps(filters.under(school, org), paging), uri);
    }

    /// A page, as the API document shows it.
    public record GapPage(List<GapView> items, String next) {}
}
