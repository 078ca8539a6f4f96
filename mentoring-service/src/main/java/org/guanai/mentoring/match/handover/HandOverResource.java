package org.guanai.mentoring.match.handover;

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

/// Hand-overs (交接, 3.1.3a).
@Path("/api/mentoring/hand-overs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Pairings",
        description =
                "Pairings of children with helpers, and children without one (3.1.3a, 3.1.3f, 3.1.4e)")
@RunOnVirtualThread
public class HandOverResource {
    private static final String PATH = "/api/mentoring/hand-overs/";

    private final HandOverDesk desk;
    private final HandOverList list;
    private final Once once;

    HandOverResource(HandOverDesk desk, HandOverList list, Once once) {
        this.desk = desk;
        this.list = list;
        this.once = once;
    }

    /// Hand a child over to the next helper in one step, with a note, and say whether the next may
    /// read what the former wrote. A child is never without a teacher in between.
    @POST
    @RolesAllowed({Roles.PRINCIPAL, Roles.COUNTY_OFFICER})
    @APIResponse(responseCode = "201", description = "Handed over")
    @APIResponse(
            responseCode = "409",
            description = "`mentoring.pairing-ended`, `mentoring.pairing-exists`")
    @APIResponse(
            responseCode = "422",
            description =
                    "`mentoring.hand-over-to-oneself`, `mentoring.not-a-teacher`,"
                            + " `mentoring.not-a-surrogate`, `mentoring.helper-not-vetted`,"
                            + " `mentoring.until-in-future`, `mentoring.until-before-from`")
    public RestResponse<HandOverView> handOverPairing(@NotNull @Valid HandOverOrder order) {
        return once.created(
                order,
                () -> {
                    var view = desk.handOver(order);
                    return Created.at(PATH + view.id(), view, view.version());
                });
    }

    /// List hand-overs without their notes, newest first. A teacher or helper finds those from and
    /// to themself.
    ///
    /// @param student id of the child
    /// @param pairing id of the pairing that ended or began with it
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
    public Page<HandOverView> listHandOvers(
            @QueryParam("student") UUID student,
            @QueryParam("pairing") UUID pairing,
            @BeanParam Paging paging) {
        return list.list(student, pairing, paging);
    }

    /// Open one hand-over with its note, as one of the two helpers, the principal or the county.
    @GET
    @Path("{id}")
    @RolesAllowed({
        Roles.TEACHER,
        Roles.CLASS_TEACHER,
        Roles.HELPER,
        Roles.PRINCIPAL,
        Roles.COUNTY_OFFICER
    })
    public RestResponse<HandOverView> getHandOver(@PathParam("id") UUID id) {
        var view = list.open(id);
        return Editable.of(view, view.version());
    }

    /// Correct the note of a hand-over, or what the next may read, for a reason.
    @PUT
    @Path("{id}")
    @RolesAllowed({Roles.PRINCIPAL, Roles.COUNTY_OFFICER})
    @APIResponse(responseCode = "200", description = "Corrected")
    public RestResponse<HandOverView> correctHandOver(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid HandOverCorrection correction) {
        var view = desk.correct(id, ifMatch, correction);
        return Editable.of(view, view.version());
    }
}
