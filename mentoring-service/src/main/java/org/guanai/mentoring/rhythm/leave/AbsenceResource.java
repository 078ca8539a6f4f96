package org.guanai.mentoring.rhythm.leave;

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
import org.guanai.mentoring.correction.Withdrawal;
import org.guanai.mentoring.oversight.Filters;
import org.jboss.resteasy.reactive.RestResponse;

/// Teachers who are away (教师离岗, 3.1.3f).
@Path("/api/mentoring/helper-absences")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Pairings",
        description =
                "Pairings of children with helpers, and children without one (3.1.3a, 3.1.3f, 3.1.4e)")
@RunOnVirtualThread
public class AbsenceResource {
    private static final String PATH = "/api/mentoring/helper-absences/";

    private final AbsenceDesk desk;
    private final AbsenceList list;
    private final Filters filters;
    private final Once once;

    AbsenceResource(AbsenceDesk desk, AbsenceList list, Filters filters, Once once) {
        this.desk = desk;
        this.list = list;
        this.filters = filters;
        this.once = once;
    }

    /// Record that a teacher is away. Their duties rest on these days. An absence as long as the
    /// rule `helper-absence` says leaves their children without a teacher at once: they are gaps,
    /// and the principal is told.
    @POST
    @RolesAllowed({Roles.PRINCIPAL, Roles.COUNTY_OFFICER})
    @APIResponse(responseCode = "201", description = "Recorded")
    @APIResponse(responseCode = "409", description = "`mentoring.absence-by-oneself`")
    @APIResponse(responseCode = "422", description = "`mentoring.absence-not-begun`")
    public RestResponse<AbsenceView> recordHelperAbsence(@NotNull @Valid AbsenceEntry absence) {
        return once.created(absence, () -> created(desk.record(absence, filters.me())));
    }

    /// List absences, newest first.
    ///
    /// @param school 10-digit 学校标识码
    /// @param org path of an organisation: at or below it
    /// @param helper `me` or an id
    @GET
    @RolesAllowed({Roles.PRINCIPAL, Roles.COUNTY_OFFICER, Roles.TOWNSHIP_OFFICER, Roles.AUDITOR})
    public Page<AbsenceView> listHelperAbsences(
            @QueryParam("school") String school,
            @QueryParam("org") String org,
            @QueryParam("helper") String helper,
            @BeanParam Paging paging) {
        return list.list(filters.under(school, org), filters.helper(helper), paging);
    }

    /// Withdraw an absence that was none. What was excused is owed again; a pairing that had ended
    /// is reinstated by itself.
    @POST
    @Path("{id}/withdrawals")
    @RolesAllowed({Roles.PRINCIPAL, Roles.COUNTY_OFFICER})
    @APIResponse(responseCode = "201", description = "Withdrawn")
    @APIResponse(responseCode = "409", description = "`mentoring.absence-withdrawn`")
    public RestResponse<AbsenceView> withdrawHelperAbsence(
            @PathParam("id") UUID id, @NotNull @Valid Withdrawal withdrawal) {
        return once.created(withdrawal, () -> created(desk.withdraw(id, withdrawal.reason())));
    }

    private Created<AbsenceView> created(UUID id) {
        var view = list.one(id);
        return Created.at(PATH + id, view, view.version());
    }
}
