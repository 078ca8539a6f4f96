package org.guanai.mentoring.rhythm.denser;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;
import org.guanai.mentoring.oversight.Filters;
import org.jboss.resteasy.reactive.RestResponse;

/// Denser rhythms of schools (加密频次, 3.1.3i, 3.1.3j, 3.1.4f).
@Path("/api/mentoring/denser-rhythms")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Duties", description = "What is due (3.1.3i, 3.1.3j, 3.1.4f)")
@RunOnVirtualThread
public class DenserRhythmResource {
    private static final String PATH = "/api/mentoring/denser-rhythms/";

    private final DenserDesk desk;
    private final DenserList list;
    private final Filters filters;
    private final Once once;

    DenserRhythmResource(DenserDesk desk, DenserList list, Filters filters, Once once) {
        this.desk = desk;
        this.list = list;
        this.filters = filters;
        this.once = once;
    }

    /// Fix a denser rhythm for one duty of a school, such as a visit each week instead of each
    /// month, for all children or for boarders only. Less than the Measures demand is refused. From
    /// its first whole window on the duties follow; the scorecard goes on counting what the
    /// Measures demand.
    @POST
    @RolesAllowed({Roles.PRINCIPAL, Roles.COUNTY_OFFICER})
    @APIResponse(responseCode = "201", description = "Fixed")
    @APIResponse(responseCode = "409", description = "`mentoring.rhythm-fixed-already`")
    @APIResponse(
            responseCode = "422",
            description = "`mentoring.rhythm-not-denser`, `mentoring.rhythm-in-past`")
    public RestResponse<DenserRhythmView> fixDenserRhythm(@NotNull @Valid DenserRhythmOrder order) {
        return once.created(
                order,
                () -> {
                    var school = filters.ownSchool(order.school());
                    var view = desk.fix(school, order, filters.me());
                    return Created.at(PATH + view.id(), view, view.version());
                });
    }

    /// List denser rhythms, newest first, also those that have ended.
    ///
    /// @param school 10-digit 学校标识码
    /// @param org path of an organisation: at or below it
    @GET
    @RolesAllowed({
        Roles.TEACHER,
        Roles.CLASS_TEACHER,
        Roles.PRINCIPAL,
        Roles.COUNTY_OFFICER,
        Roles.TOWNSHIP_OFFICER,
        Roles.AUDITOR
    })
    public Page<DenserRhythmView> listDenserRhythms(
            @QueryParam("school") String school,
            @QueryParam("org") String org,
            @BeanParam Paging paging) {
        return list.list(filters.under(school, org), paging);
    }

    /// End a denser rhythm, also one that has not begun. What was owed until then stays.
    @POST
    @Path("{id}/endings")
    @RolesAllowed({Roles.PRINCIPAL, Roles.COUNTY_OFFICER})
    @APIResponse(responseCode = "201", description = "Ended")
    @APIResponse(responseCode = "409", description = "`mentoring.rhythm-ended`")
    @APIResponse(responseCode = "422", description = "`mentoring.rhythm-in-past`")
    public RestResponse<DenserRhythmView> endDenserRhythm(
            @PathParam("id") UUID id, @NotNull @Valid DenserRhythmEnding ending) {
        return once.created(
                ending,
                () -> {
                    var view = desk.end(id, ending);
                    return Created.at(PATH + id, view, view.version());
                });
    }
}
