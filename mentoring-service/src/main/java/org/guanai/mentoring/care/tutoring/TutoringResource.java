package org.guanai.mentoring.care.tutoring;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.kit.http.Editable;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;
import org.guanai.mentoring.correction.Withdrawal;
import org.guanai.mentoring.oversight.Filters;
import org.jboss.resteasy.reactive.RestResponse;

/// Tutoring of children who find learning hard (辅导记录, 3.1.3g).
@Path("/api/mentoring/tutorings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tutorings", description = "Tutoring of children who find learning hard (3.1.3g)")
@RunOnVirtualThread
public class TutoringResource {
    private static final String PATH = "/api/mentoring/tutorings/";

    private final TutoringDesk desk;
    private final TutoringList list;
    private final Filters filters;
    private final Once once;

    TutoringResource(TutoringDesk desk, TutoringList list, Filters filters, Once once) {
        this.desk = desk;
        this.list = list;
        this.filters = filters;
        this.once = once;
    }

    /// Record that a child was tutored: in what, how long, with which effect, and what comes next.
    @POST
    @RolesAllowed({Roles.TEACHER, Roles.CLASS_TEACHER, Roles.HELPER})
    @APIResponse(responseCode = "201", description = "Recorded")
    @APIResponse(
            responseCode = "422",
            description =
                    "`mentoring.contact-in-future`, `mentoring.contact-before-pairing`,"
                            + " `mentoring.pairing-ended`")
    public RestResponse<TutoringView> recordTutoring(@NotNull @Valid TutoringEntry tutoring) {
        return once.created(tutoring, () -> created(desk.record(tutoring, filters.me())));
    }

    /// List tutorings, newest first. A teacher or helper finds their own.
    ///
    /// @param helper `me` or an id
    /// @param student id of the child
    /// @param school 10-digit 学校标识码
    /// @param org path of an organisation: at or below it
    /// @param subject only of this subject
    /// @param from first day
    /// @param to last day
    @GET
    @RolesAllowed({
        Roles.TEACHER,
        Roles.CLASS_TEACHER,
        Roles.HELPER,
        Roles.PRINCIPAL,
        Roles.COUNTY_OFFICER,
        Roles.AUDITOR,
        Roles.TOWNSHIP_OFFICER
    })
    public Page<TutoringView> listTutorings(
            @QueryParam("helper") String helper,
            @QueryParam("student") UUID student,
            @QueryParam("school") String school,
            @QueryParam("org") String org,
            @QueryParam("subject") TutoringSubject subject,
            @QueryParam("from") LocalDate from,
            @QueryParam("to") LocalDate to,
            @BeanParam Paging paging) {
        return list.list(
                new TutoringList.Filter(
                        filters.helper(helper),
                        student,
                        subject,
                        from,
                        to,
                        filters.under(school, org)),
                paging);
    }

    /// One tutoring. A former helper's is open to the next where the hand-over says so.
    @GET
    @Path("{id}")
    @RolesAllowed({
        Roles.TEACHER,
        Roles.CLASS_TEACHER,
        Roles.HELPER,
        Roles.PRINCIPAL,
        Roles.COUNTY_OFFICER,
        Roles.AUDITOR,
        Roles.TOWNSHIP_OFFICER
    })
    public RestResponse<TutoringView> getTutoring(@PathParam("id") UUID id) {
        var view = list.one(id);
        return Editable.of(view, view.version());
    }

    /// Correct a tutoring, for a reason that is kept.
    @PUT
    @Path("{id}")
    @RolesAllowed({Roles.TEACHER, Roles.CLASS_TEACHER, Roles.HELPER, Roles.PRINCIPAL})
    @APIResponse(responseCode = "200", description = "Corrected")
    @APIResponse(
            responseCode = "409",
            description = "`mentoring.correction-too-late`, `mentoring.tutoring-withdrawn`")
    @APIResponse(
            responseCode = "422",
            description =
                    "`mentoring.contact-in-future`, `mentoring.contact-before-pairing`,"
                            + " `mentoring.pairing-ended`")
    public RestResponse<TutoringView> correctTutoring(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid TutoringCorrection correction) {
        var view = desk.correct(id, ifMatch, correction, filters.ownOnly());
        return Editable.of(view, view.version());
    }

    /// Withdraw a tutoring that did not take place.
    @POST
    @Path("{id}/withdrawals")
    @RolesAllowed({Roles.TEACHER, Roles.CLASS_TEACHER, Roles.HELPER, Roles.PRINCIPAL})
    @APIResponse(responseCode = "201", description = "Withdrawn")
    @APIResponse(
            responseCode = "409",
            description = "`mentoring.correction-too-late`, `mentoring.tutoring-withdrawn`")
    public RestResponse<TutoringView> withdrawTutoring(
            @PathParam("id") UUID id, @NotNull @Valid Withdrawal withdrawal) {
        return once.created(
                withdrawal,
                () -> created(desk.withdraw(id, withdrawal.reason(), filters.ownOnly())));
    }

    private static Created<TutoringView> created(TutoringView view) {
        return Created.at(PATH + view.id(), view, view.version());
    }
}
