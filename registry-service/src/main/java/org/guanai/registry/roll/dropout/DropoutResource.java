package org.guanai.registry.roll.dropout;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.events.registry.DropoutCaseMoved.DropoutState;
import org.guanai.kit.http.Editable;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.correction.WithdrawalReason;
import org.guanai.registry.roll.dropout.act.CaseChange;
import org.guanai.registry.roll.dropout.act.CaseClosing;
import org.guanai.registry.roll.dropout.act.CaseOpening;
import org.guanai.registry.roll.dropout.act.CaseReturn;
import org.guanai.registry.roll.dropout.act.Confirmation;
import org.guanai.registry.roll.dropout.act.DropoutCause;
import org.guanai.registry.roll.dropout.act.StayCheck;
import org.jboss.resteasy.reactive.RestResponse;

/// Cases of children who are missing from school (控辍保学, 3.2.4e–f).
@Path("/api/registry/dropout-cases")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Dropout cases", description = "Children who are missing from school (控辍保学)")
public class DropoutResource {
    private final DropoutDesk desk;
    private final Once once;

    DropoutResource(DropoutDesk desk, Once once) {
        this.desk = desk;
        this.once = once;
    }

    /// Open the case of a student who is missing: suspected, or dropped out with its cause.
    @POST
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL})
    @APIResponse(responseCode = "409", description = "`registry.dropout-case-open`")
    @APIResponse(responseCode = "422", description = "`registry.student-unknown`")
    public RestResponse<DropoutView> openDropoutCase(@NotNull @Valid CaseOpening opening) {
        return created(opening, () -> desk.open(opening));
    }

    /// List cases, newest first: the suspected ledger, the dropout ledger, those who are back.
    ///
    /// @param org at this organisation, or below it
    /// @param state in this state
    /// @param sex GB/T 2261.1: 2 for girls
    /// @param cause for this cause
    /// @param student of this student
    @GET
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.TOWNSHIP_OFFICER, Roles.PRINCIPAL})
    public Page<DropoutView> listDropoutCases(
            @QueryParam("org") OrgPath org,
            @QueryParam("state") DropoutState state,
            @QueryParam("sex") @Pattern(regexp = "[0129]") String sex,
            @QueryParam("cause") DropoutCause cause,
            @QueryParam("student") UUID student,
            @BeanParam Paging paging) {
        return desk.list(new DropoutFilter(org, state, sex, cause, student), paging);
    }

    /// Read a case.
    @GET
    @Path("{id}")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.TOWNSHIP_OFFICER, Roles.PRINCIPAL})
    public RestResponse<DropoutView> getDropoutCase(@PathParam("id") UUID id) {
        var view = desk.view(id);
        return Editable.of(view, view.version());
    }

    /// Enter or put right what is known of a case: cause, whereabouts, who answers for the child,
    /// the application for aid.
    @PUT
    @Path("{id}")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL})
    public RestResponse<DropoutView> changeDropoutCase(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid CaseChange change) {
        var view = desk.change(id, ifMatch, change);
        return Editable.of(view, view.version());
    }

    /// Confirm that a suspected child has dropped out (确认辍学).
    @POST
    @Path("{id}/confirmations")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL})
    @APIResponse(responseCode = "409", description = "`registry.dropout-state`")
    public RestResponse<DropoutView> confirmDropout(
            @PathParam("id") UUID id, @NotNull @Valid Confirmation confirmation) {
        return created(confirmation, () -> desk.confirm(id, confirmation));
    }

    /// Record that a child is missing no more (复学), and how.
    @POST
    @Path("{id}/returns")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL})
    @APIResponse(responseCode = "409", description = "`registry.dropout-state`")
    public RestResponse<DropoutView> recordReturn(
            @PathParam("id") UUID id, @NotNull @Valid CaseReturn back) {
        return created(back, () -> desk.returned(id, back));
    }

    /// Record whether a child that came back is still at school, after 30 and after 90 days. One
    /// that is not is missing again.
    @POST
    @Path("{id}/stay-checks")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL})
    @APIResponse(responseCode = "409", description = "`registry.dropout-state`")
    public RestResponse<DropoutView> checkStay(
            @PathParam("id") UUID id, @NotNull @Valid StayCheck check) {
        return created(check, () -> desk.check(id, check));
    }

    /// Strike a case off (销号), after the checks; never by whoever entered the return. A child that
    /// was missing for poverty needs an application for aid first.
    @POST
    @Path("{id}/closures")
    @RolesAllowed(Roles.COUNTY_OFFICER)
    @APIResponse(
            responseCode = "409",
            description =
                    "`registry.dropout-state`, `registry.stay-not-checked`,"
                            + " `registry.same-person`")
    @APIResponse(responseCode = "422", description = "`registry.aid-not-asked`")
    public RestResponse<DropoutView> closeDropoutCase(
            @PathParam("id") UUID id, @NotNull @Valid CaseClosing closing) {
        return created(closing, () -> desk.close(id, closing.reason()));
    }

    /// Withdraw a case that was opened by mistake.
    @POST
    @Path("{id}/withdrawals")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL})
    @APIResponse(responseCode = "409", description = "`registry.dropout-state`")
    public RestResponse<DropoutView> withdrawDropoutCase(
            @PathParam("id") UUID id, @NotNull @Valid WithdrawalReason why) {
        return created(why, () -> desk.withdraw(id, why.reason()));
    }

    private RestResponse<DropoutView> created(Record request, Supplier<DropoutView> act) {
        return once.created(
                request,
                () -> {
                    var view = act.get();
                    return Created.at("/api/registry/dropout-cases/" + view.id(), view);
                });
    }
}
