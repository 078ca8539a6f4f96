package org.guanai.mentoring.scorecard;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
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
import org.guanai.mentoring.rhythm.duty.DutyKind;

/// The windows behind the indicators.
@Path("/api/mentoring/windows")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "indicators")
@RunOnVirtualThread
public class WindowResource {
    private final TermWindows windows;
    private final Filters filters;

    WindowResource(TermWindows windows, Filters filters) {
        this.windows = windows;
        this.filters = filters;
    }

    /// Windows of a duty that count and are decided, in order of their ends: exactly those that an
    /// indicator counts; with `state` only the done or the missed ones.
    @GET
    @RolesAllowed({Roles.PRINCIPAL, Roles.COUNTY_OFFICER, Roles.AUDITOR, Roles.INTEGRATION})
    @Operation(operationId = "listWindows", summary = "Counted windows of a duty in a term")
    @APIResponse(
            responseCode = "200",
            description = "A page",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = WindowPage.class)))
    @APIResponse(responseCode = "400", description = "No kind was given")
    @APIResponse(
            responseCode = "404",
            description = "No such term, or the school is not the caller's")
    public Response list(
            @NotNull @QueryParam("kind") DutyKind kind,
            @Parameter(description = "Code of the term; the running one when absent")
                    @QueryParam("term")
                    String term,
            @Parameter(description = "10-digit 学校标识码") @QueryParam("school") String school,
            @Parameter(description = "Path of an organisation") @QueryParam("org") String org,
            @QueryParam("state") WindowView.State state,
            @BeanParam Paging paging,
            @Context UriInfo uri) {
        var page = windows.list(kind, term, filters.under(school, org), state, paging);
        return Pages.answer(page, uri);
    }

    /// A page, as the API document shows it.
    public record WindowPage(List<WindowView> items, String next) {}
}
