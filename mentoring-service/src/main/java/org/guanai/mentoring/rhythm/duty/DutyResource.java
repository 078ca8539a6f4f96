package org.guanai.mentoring.rhythm.duty;

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
import java.util.Optional;
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

/// What is due (应尽职责, 3.1.3i, 3.1.3j, 3.1.4f-1 to f-3).
@Path("/api/mentoring/duties")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "duties")
@RunOnVirtualThread
public class DutyResource {
    private final DutyList list;
    private final Filters filters;

    DutyResource(DutyList list, Filters filters) {
        this.list = list;
        this.filters = filters;
    }

    /// Contact duties, soonest end of window first; a teacher or helper finds their own. DUE are
    /// those whose window runs, also when an earlier one was missed; OVERDUE are those with a
    /// missed window and no success since.
    @GET
    @RolesAllowed({
        Roles.TEACHER,
        Roles.CLASS_TEACHER,
        Roles.HELPER,
        Roles.PRINCIPAL,
        Roles.COUNTY_OFFICER,
        Roles.AUDITOR
    })
    @Operation(operationId = "listDuties", summary = "What is due, soonest first")
    @APIResponse(
            responseCode = "200",
            description = "A page",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = DutyPage.class)))
    @APIResponse(responseCode = "400", description = "Neither helper nor school was given")
    @APIResponse(responseCode = "404", description = "The school is not the caller's")
    public Response list(
            @Parameter(description = "`me` or an id") @QueryParam("helper") String helper,
            @Parameter(description = "10-digit 学校标识码") @QueryParam("school") String school,
            @QueryParam("state") DutyView.State state,
            @BeanParam Paging paging,
            @Context UriInfo uri) {
        var page =
                list.list(
                        filters.helper(helper),
                        filters.school(school),
                        Optional.ofNullable(state),
                        paging);
        return Pages.answer(page, uri);
    }

    /// A page, as the API document shows it.
    public record DutyPage(List<DutyView> items, String next) {}
}
