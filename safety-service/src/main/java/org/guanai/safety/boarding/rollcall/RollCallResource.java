package org.guanai.safety.boarding.rollcall;

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
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.kit.http.Editable;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;
import org.guanai.safety.student.Boarder;
import org.jboss.resteasy.reactive.RestResponse;

@Path(RollCallResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Roll calls", description = "The night roll-call of boarders (3.3.1e)")
public class RollCallResource {
    static final String PATH = "/api/safety/roll-calls";

    private final RollCallDesk desk;
    private final Once once;

    RollCallResource(RollCallDesk desk, Once once) {
        this.desk = desk;
        this.once = once;
    }

    /// List the boarders of a school, for the roll-call.
    ///
    /// @param school 10-digit 学校标识码; the caller's own school when absent
    @GET
    @Path("boarders")
    @RolesAllowed({Roles.SAFETY_OFFICER, Roles.PRINCIPAL, Roles.CLASS_TEACHER, Roles.TEACHER})
    public Page<Boarder> listBoarders(
            @BeanParam Paging paging, @QueryParam("school") String school) {
        return desk.boarders(school, paging);
    }

    /// Record a roll-call: who is not in bed, and why. A missing child is an incident at once, of
    /// which guardians are told.
    @POST
    @RolesAllowed({Roles.SAFETY_OFFICER, Roles.PRINCIPAL, Roles.CLASS_TEACHER, Roles.TEACHER})
    @APIResponse(
            responseCode = "409",
            description = "`safety.roll-call-exists`: one of each building and night")
    @APIResponse(responseCode = "422", description = "`safety.day-in-future`")
    public RestResponse<RollCallView> recordRollCall(@NotNull @Valid RollCallEntry entry) {
        return created(entry, () -> desk.call(entry));
    }

    /// List roll-calls, newest first.
    ///
    /// @param school 10-digit 学校标识码
    /// @param from first night
    /// @param to last night
    /// @param org path of an organisation: its records and those of all below it
    @GET
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.SAFETY_OFFICER,
        Roles.PRINCIPAL,
        Roles.TEACHER,
        Roles.AUDITOR
    })
    public Page<RollCallSummary> listRollCalls(
            @BeanParam Paging paging,
            @QueryParam("school") String school,
            @QueryParam("from") LocalDate from,
            @QueryParam("to") LocalDate to,
            @QueryParam("org") String org) {
        return desk.list(school, from, to, org, paging);
    }

    /// Get a roll-call.
    @GET
    @Path("{id}")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.SAFETY_OFFICER, Roles.PRINCIPAL, Roles.TEACHER})
    public RestResponse<RollCallView> getRollCall(@PathParam("id") UUID id) {
        var view = desk.open(id);
        return Editable.of(view, view.version());
    }

    /// Correct a roll-call, for a reason. Who was missing stays; a child who turns out to be
    /// missing is an incident at once.
    @PUT
    @Path("{id}")
    @RolesAllowed({Roles.SAFETY_OFFICER, Roles.PRINCIPAL, Roles.TEACHER})
    @APIResponse(responseCode = "409", description = "`safety.missing-stays`")
    public RestResponse<RollCallView> correctRollCall(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid RollCallCorrection correction) {
        var view = desk.correct(id, ifMatch, correction);
        return Editable.of(view, view.version());
    }

    /// Record that a missing boarder was found.
    @POST
    @Path("{id}/returns")
    @RolesAllowed({Roles.SAFETY_OFFICER, Roles.PRINCIPAL, Roles.TEACHER})
    public RestResponse<RollCallView> recordReturn(
            @PathParam("id") UUID id, @NotNull @Valid BoarderReturn back) {
        return created(back, () -> desk.found(id, back));
    }

    private RestResponse<RollCallView> created(Object content, Supplier<RollCallView> act) {
        return once.created(
                content,
                () -> {
                    var view = act.get();
                    return Created.at(PATH + "/" + view.id(), view, view.version());
                });
    }
}
