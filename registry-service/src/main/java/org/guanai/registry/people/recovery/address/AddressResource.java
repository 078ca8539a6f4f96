package org.guanai.registry.people.recovery.address;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.kit.idempotency.WithoutKey;
import org.guanai.registry.people.recovery.code.CodeReceipt;
import org.jboss.resteasy.reactive.RestResponse;

/// The caller's address for a forgotten password (找回密码的联系方式).
@Path("/api/registry/me/recovery-address")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Accounts", description = "Accounts of staff, guardians, students and helpers (账号)")
public class AddressResource {
    private final AddressDesk desk;

    AddressResource(AddressDesk desk) {
        this.desk = desk;
    }

    /// Get where a code goes if the caller forgets the password, masked; 404 where no address was
    /// confirmed.
    @GET
    @RolesAllowed("**")
    @APIResponse(responseCode = "200", description = "The address")
    @APIResponse(responseCode = "404", description = "None was confirmed")
    public AddressView getRecoveryAddress() {
        return desk.find();
    }

    /// Ask for a code at an address of the caller's own. It replaces the address of before once the
    /// code is sent back. Three codes an hour, five a day.
    @POST
    @Path("codes")
    @WithoutKey
    @RolesAllowed("**")
    @APIResponse(
            responseCode = "202",
            description = "A code is on its way",
            content = @Content(schema = @Schema(implementation = CodeReceipt.class)))
    @APIResponse(responseCode = "409", description = "`registry.recovery-too-often`")
    public RestResponse<CodeReceipt> askRecoveryAddressCode(@NotNull @Valid AddressForm form) {
        return RestResponse.status(RestResponse.Status.ACCEPTED, desk.ask(form));
    }

    /// Confirm an address with the code that was sent there. Five tries, ten minutes.
    ///
    /// @param id of the receipt
    @POST
    @Path("codes/{id}/confirmations")
    @WithoutKey
    @RolesAllowed("**")
    @APIResponse(
            responseCode = "200",
            description = "The address",
            content = @Content(schema = @Schema(implementation = AddressView.class)))
    @APIResponse(responseCode = "422", description = "`registry.recovery-code`")
    public AddressView confirmRecoveryAddress(
            @PathParam("id") UUID id, @NotNull @Valid CodeEntry entry) {
        return desk.confirm(id, entry);
    }

    /// Take the address away: a forgotten password then needs a login card again.
    @DELETE
    @RolesAllowed("**")
    public void removeRecoveryAddress() {
        desk.remove();
    }
}
