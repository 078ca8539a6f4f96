package org.guanai.registry.protection.consent;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;
import org.guanai.registry.correction.WithdrawalReason;
import org.jboss.resteasy.reactive.RestResponse;

/// Consents of guardians (单独同意).
@Path("/api/registry/students/{id}/consents")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Consents", description = "Consents of guardians, a tick for each use (单独同意)")
public class ConsentResource {
    private final ConsentDesk desk;
    private final Once once;

    ConsentResource(ConsentDesk desk, Once once) {
        this.desk = desk;
        this.once = once;
    }

    /// List what was said of the uses of a child's data, newest first, at most 100.
    @GET
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.PRINCIPAL,
        Roles.CLASS_TEACHER,
        Roles.GUARDIAN,
        Roles.AUDITOR
    })
    public ConsentList listConsents(@PathParam("id") UUID id) {
        return desk.of(id);
    }

    /// Say which uses are consented to, as the child's guardian in law; or enter what one has
    /// signed on paper. The newest answer to a use counts; a refusal has no disadvantage.
    @POST
    @RolesAllowed({Roles.PRINCIPAL, Roles.CLASS_TEACHER, Roles.GUARDIAN})
    @APIResponse(
            responseCode = "422",
            description =
                    "`registry.consent-form-unknown`, `registry.consent-not-asked`,"
                            + " `registry.consent-guardian`")
    public RestResponse<ConsentList> answerConsent(
            @PathParam("id") UUID id, @NotNull @Valid ConsentAnswer answer) {
        return once.created(answer, () -> Created.at(here(id), desk.answer(id, answer)));
    }

    /// Withdraw a consent at any time, or take back one that was entered by mistake: the use ends.
    ///
    /// @param id of the child
    /// @param consent id of the answer
    @POST
    @Path("{consent}/withdrawals")
    @RolesAllowed({Roles.PRINCIPAL, Roles.CLASS_TEACHER, Roles.GUARDIAN})
    @APIResponse(responseCode = "409", description = "`registry.consent-not-given`")
    public RestResponse<ConsentList> withdrawConsent(
            @PathParam("id") UUID id,
            @PathParam("consent") UUID consent,
            @NotNull @Valid WithdrawalReason why) {
        return once.created(
                why, () -> Created.at(here(id), desk.withdraw(id, consent, why.reason())));
    }

    private static String here(UUID id) {
        return "/api/registry/students/" + id + "/consents";
    }
}
