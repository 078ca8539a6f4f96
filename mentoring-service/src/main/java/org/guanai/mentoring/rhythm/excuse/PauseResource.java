package org.guanai.mentoring.rhythm.excuse;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
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
import org.guanai.kit.identity.Caller;
import org.guanai.mentoring.correction.Withdrawal;
import org.jboss.resteasy.reactive.RestResponse;

/// Pauses (暂停) of pairings: duties rest for a while.
@Path("/api/mentoring/pairings/{id}/pauses")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Pairings",
        description =
                "Pairings of children with helpers, and children without one (3.1.3a, 3.1.3f, 3.1.4e)")
@RunOnVirtualThread
public class PauseResource {
    private static final String PAIRING = "/api/mentoring/pairings/";

    private final PauseDesk desk;
    private final PauseChanges changes;
    private final PauseList list;
    private final Once once;
    private final Caller caller;

    PauseResource(PauseDesk desk, PauseChanges changes, PauseList list, Once once, Caller caller) {
        this.desk = desk;
        this.changes = changes;
        this.list = list;
        this.once = once;
        this.caller = caller;
    }

    /// Let one duty of a pairing, or all, rest for a while. The windows are excused, not deleted.
    /// An earlier pause of the same duty gives way: one that begins on the same day is replaced, a
    /// longer one is cut or split. How far back a school may excuse itself, the rule `excuse` says;
    /// further back the county does.
    ///
    /// @param id of the pairing
    @POST
    @RolesAllowed({Roles.PRINCIPAL, Roles.COUNTY_OFFICER})
    @APIResponse(responseCode = "201", description = "Paused")
    @APIResponse(responseCode = "409", description = "`mentoring.pairing-ended`")
    @APIResponse(responseCode = "422", description = "`mentoring.excuse-too-late`")
    public RestResponse<PauseView> pausePairing(
            @PathParam("id") UUID id, @NotNull @Valid PauseStart pause) {
        return once.created(
                pause,
                () -> {
                    var view = desk.pause(id, pause, caller.person());
                    return Created.at(path(id, view.id()), view, view.version());
                });
    }

    /// List the pauses of a pairing with who excused what, in the order in which they were
    /// recorded.
    ///
    /// @param id of the pairing
    /// @param withdrawn `true` for also those that were taken back
    @GET
    @RolesAllowed({
        Roles.TEACHER,
        Roles.CLASS_TEACHER,
        Roles.HELPER,
        Roles.PRINCIPAL,
        Roles.COUNTY_OFFICER,
        Roles.TOWNSHIP_OFFICER,
        Roles.AUDITOR
    })
    public Page<PauseView> listPauses(
            @PathParam("id") UUID id,
            @DefaultValue("false") @QueryParam("withdrawn") boolean withdrawn,
            @BeanParam Paging paging) {
        return list.list(id, withdrawn, paging);
    }

    /// One pause, also when it was taken back.
    ///
    /// @param id of the pairing
    /// @param pause id of the pause
    @GET
    @Path("{pause}")
    @RolesAllowed({
        Roles.TEACHER,
        Roles.CLASS_TEACHER,
        Roles.HELPER,
        Roles.PRINCIPAL,
        Roles.COUNTY_OFFICER,
        Roles.TOWNSHIP_OFFICER,
        Roles.AUDITOR
    })
    public RestResponse<PauseView> getPause(
            @PathParam("id") UUID id, @PathParam("pause") UUID pause) {
        var view = list.one(id, pause);
        return Editable.of(view, view.version());
    }

    /// Change the days of a pause; an earlier last day ends it early. The duties are counted again.
    ///
    /// @param id of the pairing
    /// @param pause id of the pause
    @PUT
    @Path("{pause}")
    @RolesAllowed({Roles.PRINCIPAL, Roles.COUNTY_OFFICER})
    @APIResponse(responseCode = "200", description = "Changed")
    @APIResponse(
            responseCode = "409",
            description = "`mentoring.correction-too-late`, `mentoring.pause-withdrawn`")
    public RestResponse<PauseView> changePause(
            @PathParam("id") UUID id,
            @PathParam("pause") UUID pause,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid PauseChange change) {
        var view = changes.change(id, pause, ifMatch, change, caller.person());
        return Editable.of(view, view.version());
    }

    /// Take a pause back: its days were never excused. It stays with its reason.
    ///
    /// @param id of the pairing
    /// @param pause id of the pause
    @POST
    @Path("{pause}/withdrawals")
    @RolesAllowed({Roles.PRINCIPAL, Roles.COUNTY_OFFICER})
    @APIResponse(responseCode = "201", description = "Taken back")
    @APIResponse(
            responseCode = "409",
            description = "`mentoring.correction-too-late`, `mentoring.pause-withdrawn`")
    public RestResponse<PauseView> withdrawPause(
            @PathParam("id") UUID id,
            @PathParam("pause") UUID pause,
            @NotNull @Valid Withdrawal withdrawal) {
        return once.created(
                withdrawal,
                () -> {
                    var view = changes.withdraw(id, pause, withdrawal, caller.person());
                    return Created.at(path(id, pause), view, view.version());
                });
    }

    private static String path(UUID pairing, UUID pause) {
        return PAIRING + pairing + "/pauses/" + pause;
    }
}
