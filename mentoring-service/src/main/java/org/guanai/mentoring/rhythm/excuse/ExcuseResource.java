package org.guanai.mentoring.rhythm.excuse;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.mentoring.oversight.Filters;

/// All excuses of a school (免记登记), which the scorecard leaves out of its numbers (3.1.1g).
@Path("/api/mentoring/pauses")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Pairings",
        description =
                "Pairings of children with helpers, and children without one (3.1.3a, 3.1.3f, 3.1.4e)")
@RunOnVirtualThread
public class ExcuseResource {
    private final PauseList list;
    private final Filters filters;

    ExcuseResource(PauseList list, Filters filters) {
        this.list = list;
        this.filters = filters;
    }

    /// List the excuses of a school or county with who allowed them, newest first: what the
    /// scorecard leaves out. Those that were taken back are not in it.
    ///
    /// @param school 10-digit 学校标识码
    /// @param org path of an organisation: at or below it
    /// @param helper `me` or an id
    /// @param cause only for this cause
    /// @param from excuses that reach to this day or later
    /// @param to excuses that begin on this day or earlier
    @GET
    @RolesAllowed({Roles.PRINCIPAL, Roles.COUNTY_OFFICER, Roles.AUDITOR, Roles.TOWNSHIP_OFFICER})
    public Page<ExcuseView> listExcuses(
            @QueryParam("school") String school,
            @QueryParam("org") String org,
            @QueryParam("helper") String helper,
            @QueryParam("cause") ExcuseCause cause,
            @QueryParam("from") LocalDate from,
            @QueryParam("to") LocalDate to,
            @BeanParam Paging paging) {
        var filter =
                new PauseList.Filter(
                        filters.under(school, org), filters.helper(helper), cause, from, to);
        return list.all(filter, paging);
    }
}
