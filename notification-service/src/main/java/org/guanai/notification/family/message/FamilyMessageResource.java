package org.guanai.notification.family.message;

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
import org.guanai.notification.family.Withdrawal;
import org.jboss.resteasy.reactive.RestResponse;

/// Messages to families (家校寄语): praise and guidance, with read receipts (3.2.1d, f).
@Path("/api/notification/family-messages")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(
        name = "Family messages",
        description = "Praise and guidance to families, with read receipts (3.2.1d, f)")
public class FamilyMessageResource {
    private static final String PATH = "/api/notification/family-messages/";

    private final MessageDesk desk;
    private final Once once;

    FamilyMessageResource(MessageDesk desk, Once once) {
        this.desk = desk;
        this.once = once;
    }

    /// Write to the families of some children, in neutral words. Guidance of a teacher waits for a
    /// class teacher or the principal; everything else goes out at once.
    @POST
    @RolesAllowed({Roles.PRINCIPAL, Roles.CLASS_TEACHER, Roles.TEACHER, Roles.COUNSELLOR})
    @APIResponse(responseCode = "201", description = "Sent, or waiting")
    @APIResponse(
            responseCode = "422",
            description = "`notification.not-neutral`, `notification.praise-is-for-one`")
    public RestResponse<FamilyMessageView> writeFamilyMessage(
            @NotNull @Valid MessageWriting message) {
        return once.created(
                message,
                () -> {
                    var view = desk.write(message);
                    return Created.at(PATH + view.id(), view, view.version());
                });
    }

    /// List messages, newest first: one's own, and those of the organisation for whoever leads or
    /// supervises it.
    ///
    /// @param kind only those of this kind
    /// @param state only those that stand so
    /// @param org path of an organisation, itself and below
    @GET
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.PRINCIPAL,
        Roles.CLASS_TEACHER,
        Roles.TEACHER,
        Roles.COUNSELLOR,
        Roles.AUDITOR
    })
    public Page<FamilyMessageView> listFamilyMessages(
            @QueryParam("kind") MessageKind kind,
            @QueryParam("state") MessageState state,
            @QueryParam("org") String org,
            @BeanParam Paging paging) {
        return desk.page(kind, state, org, paging);
    }

    /// One message.
    ///
    /// @param id of the message
    @GET
    @Path("{id}")
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.PRINCIPAL,
        Roles.CLASS_TEACHER,
        Roles.TEACHER,
        Roles.COUNSELLOR,
        Roles.AUDITOR
    })
    public FamilyMessageView getFamilyMessage(@PathParam("id") UUID id) {
        return desk.one(id);
    }

    /// Let a message go out that waits, or refuse it: never by its author.
    ///
    /// @param id of the message
    @POST
    @Path("{id}/decisions")
    @RolesAllowed({Roles.PRINCIPAL, Roles.CLASS_TEACHER})
    @APIResponse(responseCode = "201", description = "Decided")
    @APIResponse(
            responseCode = "409",
            description = "`notification.message-own`, `notification.message-decided`")
    public RestResponse<FamilyMessageView> decideFamilyMessage(
            @PathParam("id") UUID id, @NotNull @Valid MessageDecision decision) {
        return once.created(
                decision,
                () -> {
                    var view = desk.decide(id, decision);
                    return Created.at(PATH + id, view, view.version());
                });
    }

    /// Take a message back. Families that may have been told of it hear so.
    ///
    /// @param id of the message
    @POST
    @Path("{id}/withdrawals")
    @RolesAllowed({Roles.PRINCIPAL, Roles.CLASS_TEACHER, Roles.TEACHER, Roles.COUNSELLOR})
    @APIResponse(responseCode = "201", description = "Taken back")
    @APIResponse(responseCode = "403", description = "`notification.not-noted-by-you`")
    @APIResponse(responseCode = "409", description = "`notification.message-decided`")
    public RestResponse<FamilyMessageView> withdrawFamilyMessage(
            @PathParam("id") UUID id, @NotNull @Valid Withdrawal withdrawal) {
        return once.created(
                withdrawal,
                () -> {
                    var view = desk.withdraw(id, withdrawal);
                    return Created.at(PATH + id, view, view.version());
                });
    }

    /// List whom a message has reached and who has read it (阅读回执).
    ///
    /// @param id of the message
    @GET
    @Path("{id}/receipts")
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.PRINCIPAL,
        Roles.CLASS_TEACHER,
        Roles.TEACHER,
        Roles.COUNSELLOR
    })
    public Page<ReadReceiptView> listReadReceipts(
            @PathParam("id") UUID id, @BeanParam Paging paging) {
        return desk.receipts(id, paging);
    }
}
