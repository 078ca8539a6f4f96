package org.guanai.notification.family.call;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.kit.http.Editable;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;
import org.jboss.resteasy.reactive.RestResponse;

/// Family calls (亲情通话): bookings, and the log of use of the school lines (3.1.6c, 3.2.1a).
@Path("/api/notification/family-calls")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(
        name = "Family calls",
        description = "Calls between children and their families, booked and held (3.1.6c)")
public class FamilyCallResource {
    private static final String PATH = "/api/notification/family-calls/";

    private final FamilyCallDesk desk;
    private final FamilyCallList list;
    private final Once once;

    FamilyCallResource(FamilyCallDesk desk, FamilyCallList list, Once once) {
        this.desk = desk;
        this.list = list;
        this.once = once;
    }

    /// Book a call between a child and their family: by the child, a guardian or the school. The
    /// guardian and whoever keeps the line are told.
    @POST
    @RolesAllowed({
        Roles.PRINCIPAL,
        Roles.CLASS_TEACHER,
        Roles.TEACHER,
        Roles.COUNSELLOR,
        Roles.GUARDIAN,
        Roles.STUDENT
    })
    @APIResponse(responseCode = "201", description = "Booked")
    @APIResponse(responseCode = "409", description = "`notification.line-taken`")
    @APIResponse(
            responseCode = "422",
            description = "`notification.not-a-guardian`, `notification.line-closed`")
    public RestResponse<FamilyCallView> bookFamilyCall(@NotNull @Valid CallBooking booking) {
        return once.created(
                booking,
                () -> {
                    var view = desk.book(booking);
                    return Created.at(PATH + view.id(), view, view.version());
                });
    }

    /// List family calls, the latest first: bookings and the log of use.
    ///
    /// @param student only those of this child
    /// @param line only those on this school line
    /// @param state only those that stand so
    /// @param org path of an organisation, itself and below
    /// @param term code of the term in which they are
    @GET
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.PRINCIPAL,
        Roles.CLASS_TEACHER,
        Roles.TEACHER,
        Roles.COUNSELLOR,
        Roles.AUDITOR,
        Roles.GUARDIAN,
        Roles.STUDENT
    })
    public Page<FamilyCallView> listFamilyCalls(
            @QueryParam("student") UUID student,
            @QueryParam("line") UUID line,
            @QueryParam("state") CallState state,
            @QueryParam("org") String org,
            @QueryParam("term") String term,
            @BeanParam Paging paging) {
        return list.page(new FamilyCallList.Filter(student, line, state, org, term), paging);
    }

    /// One family call.
    ///
    /// @param id of the call
    @GET
    @Path("{id}")
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.PRINCIPAL,
        Roles.CLASS_TEACHER,
        Roles.TEACHER,
        Roles.COUNSELLOR,
        Roles.GUARDIAN,
        Roles.STUDENT
    })
    public RestResponse<FamilyCallView> getFamilyCall(@PathParam("id") UUID id) {
        var view = desk.one(id);
        return Editable.of(view, view.version());
    }

    /// Note what came of a call: whether they talked, how long, how the child seemed; nothing of
    /// the talk itself. A second time puts it right and needs a reason.
    ///
    /// @param id of the call
    @PUT
    @Path("{id}/outcome")
    @RolesAllowed({Roles.PRINCIPAL, Roles.CLASS_TEACHER, Roles.TEACHER, Roles.COUNSELLOR})
    @APIResponse(responseCode = "200", description = "Noted")
    @APIResponse(responseCode = "409", description = "`notification.call-not-held`")
    public RestResponse<FamilyCallView> recordFamilyCall(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid CallOutcome outcome) {
        var view = desk.note(id, ifMatch, outcome);
        return Editable.of(view, view.version());
    }

    /// Cancel a call that is still to come. Whoever was told of it hears so.
    ///
    /// @param id of the call
    @POST
    @Path("{id}/cancellations")
    @RolesAllowed({
        Roles.PRINCIPAL,
        Roles.CLASS_TEACHER,
        Roles.TEACHER,
        Roles.COUNSELLOR,
        Roles.GUARDIAN,
        Roles.STUDENT
    })
    @APIResponse(responseCode = "201", description = "Cancelled")
    @APIResponse(responseCode = "409", description = "`notification.call-over`")
    public RestResponse<FamilyCallView> cancelFamilyCall(@PathParam("id") UUID id) {
        return once.created(
                id,
                () -> {
                    var view = desk.cancel(id);
                    return Created.at(PATH + id, view, view.version());
                });
    }
}
