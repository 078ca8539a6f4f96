package org.guanai.mentoring.care.action;

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
import java.util.List;
import java.util.Optional;
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
import org.guanai.mentoring.oversight.Filters;
import org.jboss.resteasy.reactive.RestResponse;

/// What helpers and guardians agree to do for a child (约定事项, 3.1.3l).
@Path("/api/mentoring/agreed-actions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Agreed actions",
        description =
                "What helpers and guardians agree to do for a child, who and by when (3.1.3l)")
@RunOnVirtualThread
public class ActionResource {
    private static final String PATH = "/api/mentoring/agreed-actions/";

    private final ActionDesk desk;
    private final ActionList list;
    private final Filters filters;
    private final Caller caller;
    private final Once once;

    ActionResource(ActionDesk desk, ActionList list, Filters filters, Caller caller, Once once) {
        this.desk = desk;
        this.list = list;
        this.filters = filters;
        this.caller = caller;
        this.once = once;
    }

    /// Record what was agreed with a child's guardian: what, who does it, by when. The guardian is
    /// told, and reads it.
    @POST
    @RolesAllowed({Roles.TEACHER, Roles.CLASS_TEACHER, Roles.HELPER})
    @APIResponse(responseCode = "201", description = "Agreed")
    @APIResponse(responseCode = "422", description = "`mentoring.due-in-past`")
    public RestResponse<ActionView> agreeAction(@NotNull @Valid ActionEntry action) {
        return once.created(action, () -> created(desk.agree(action, filters.me())));
    }

    /// List agreed actions, soonest due first. A teacher or helper finds their own, a guardian
    /// those of their children.
    ///
    /// @param helper `me` or an id
    /// @param student id of the child
    /// @param pairing id
    /// @param school 10-digit 学校标识码
    /// @param org path of an organisation: at or below it
    /// @param owner only what is theirs to do
    /// @param state only those in one of these states; all that were not withdrawn when absent
    /// @param from first day on which it is due
    /// @param to last day on which it is due
    @GET
    @RolesAllowed({
        Roles.TEACHER,
        Roles.CLASS_TEACHER,
        Roles.HELPER,
        Roles.GUARDIAN,
        Roles.PRINCIPAL,
        Roles.COUNTY_OFFICER,
        Roles.AUDITOR,
        Roles.TOWNSHIP_OFFICER
    })
    public Page<ActionView> listAgreedActions(
            @QueryParam("helper") String helper,
            @QueryParam("student") UUID student,
            @QueryParam("pairing") UUID pairing,
            @QueryParam("school") String school,
            @QueryParam("org") String org,
            @QueryParam("owner") ActionOwner owner,
            @QueryParam("state") List<ActionState> state,
            @QueryParam("from") LocalDate from,
            @QueryParam("to") LocalDate to,
            @BeanParam Paging paging) {
        var whose = caller.is(Roles.GUARDIAN) ? Optional.<UUID>empty() : filters.helper(helper);
        return list.list(
                new ActionList.Filter(
                        whose,
                        student,
                        pairing,
                        owner,
                        state,
                        from,
                        to,
                        filters.under(school, org)),
                paging);
    }

    /// One agreed action.
    @GET
    @Path("{id}")
    @RolesAllowed({
        Roles.TEACHER,
        Roles.CLASS_TEACHER,
        Roles.HELPER,
        Roles.GUARDIAN,
        Roles.PRINCIPAL,
        Roles.COUNTY_OFFICER,
        Roles.AUDITOR,
        Roles.TOWNSHIP_OFFICER
    })
    public RestResponse<ActionView> getAgreedAction(@PathParam("id") UUID id) {
        var view = list.one(id);
        return Editable.of(view, view.version());
    }

    /// Change what was agreed, for a reason that is kept. The guardian is told.
    @PUT
    @Path("{id}")
    @RolesAllowed({Roles.TEACHER, Roles.CLASS_TEACHER, Roles.HELPER, Roles.PRINCIPAL})
    @APIResponse(responseCode = "200", description = "Changed")
    @APIResponse(responseCode = "409", description = "`mentoring.action-withdrawn`")
    public RestResponse<ActionView> changeAgreedAction(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ActionChange change) {
        var view = desk.change(id, ifMatch, change, filters.ownOnly());
        return Editable.of(view, view.version());
    }

    /// Say what became of an agreed action: done, dropped for a reason, or open again. A guardian
    /// settles what was theirs to do.
    @POST
    @Path("{id}/settlements")
    @RolesAllowed({
        Roles.TEACHER,
        Roles.CLASS_TEACHER,
        Roles.HELPER,
        Roles.GUARDIAN,
        Roles.PRINCIPAL
    })
    @APIResponse(responseCode = "201", description = "Settled")
    @APIResponse(
            responseCode = "400",
            description = "`mentoring.action-outcome`, `mentoring.action-state`")
    @APIResponse(responseCode = "409", description = "`mentoring.action-withdrawn`")
    public RestResponse<ActionView> settleAgreedAction(
            @PathParam("id") UUID id, @NotNull @Valid ActionSettlement settlement) {
        var own = caller.is(Roles.GUARDIAN) ? Optional.<UUID>empty() : filters.ownOnly();
        return once.created(settlement, () -> created(desk.settle(id, settlement, own)));
    }

    /// Withdraw an action that was not agreed, such as one for the wrong child. It stays with its
    /// reason; the guardian is told.
    @POST
    @Path("{id}/withdrawals")
    @RolesAllowed({Roles.TEACHER, Roles.CLASS_TEACHER, Roles.HELPER, Roles.PRINCIPAL})
    @APIResponse(responseCode = "201", description = "Withdrawn")
    @APIResponse(responseCode = "409", description = "`mentoring.action-withdrawn`")
    public RestResponse<ActionView> withdrawAgreedAction(
            @PathParam("id") UUID id, @NotNull @Valid Withdrawal withdrawal) {
        return once.created(
                withdrawal,
                () -> created(desk.withdraw(id, withdrawal.reason(), filters.ownOnly())));
    }

    private static Created<ActionView> created(ActionView view) {
        return Created.at(PATH + view.id(), view, view.version());
    }
}
