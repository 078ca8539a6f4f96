package org.guanai.mentoring.scorecard;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.mentoring.care.kind.ContactKind;
import org.guanai.mentoring.oversight.Filters;

/// The windows behind the indicators.
@Path("/api/mentoring/windows")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Indicators")
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
            responseCode = "404",
            description = "No such term, or the school is not the caller's")
    public Page<WindowView> listWindows(
            @NotNull @QueryParam("kind") ContactKind kind,
            @Parameter(description = "Code of the term; the running one when absent")
                    @QueryParam("term")
                    String term,
            @Parameter(description = "10-digit 学校标识码") @QueryParam("school") String school,
            @Parameter(description = "Path of an organisation") @QueryParam("org") String org,
            @QueryParam("state") WindowView.State state,
            @BeanParam Paging paging) {
        return windows.list(kind, term, filters.under(school, org), state, paging);
    }
}
