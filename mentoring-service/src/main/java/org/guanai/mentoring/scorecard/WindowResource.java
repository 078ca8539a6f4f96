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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.mentoring.care.kind.ContactKind;
import org.guanai.mentoring.oversight.Filters;

/// The windows behind the indicators.
@Path("/api/mentoring/windows")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Indicators", description = "Numbers of the scorecard and the records behind them")
@RunOnVirtualThread
public class WindowResource {
    private final TermWindows windows;
    private final Filters filters;

    WindowResource(TermWindows windows, Filters filters) {
        this.windows = windows;
        this.filters = filters;
    }

    /// List the windows of a duty that count and are decided, in order of their ends. They are
    /// exactly those that an indicator counts; with `state` only the done or the missed ones.
    ///
    /// @param kind the duty
    /// @param term code of the term; the running one when absent
    /// @param school 10-digit 学校标识码
    /// @param org path of an organisation: at or below it
    /// @param helper `me` or an id; a teacher finds their own
    /// @param state only those in this state
    @GET
    @RolesAllowed({
        Roles.TEACHER,
        Roles.CLASS_TEACHER,
        Roles.PRINCIPAL,
        Roles.COUNTY_OFFICER,
        Roles.TOWNSHIP_OFFICER,
        Roles.AUDITOR,
        Roles.INTEGRATION
    })
    public Page<WindowView> listWindows(
            @NotNull @QueryParam("kind") ContactKind kind,
            @QueryParam("term") String term,
            @QueryParam("school") String school,
            @QueryParam("org") String org,
            @QueryParam("helper") String helper,
            @QueryParam("state") WindowState state,
            @BeanParam Paging paging) {
        return windows.list(
                kind, term, filters.under(school, org), filters.helper(helper), state, paging);
    }
}
