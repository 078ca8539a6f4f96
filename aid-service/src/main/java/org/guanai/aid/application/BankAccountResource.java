package org.guanai.aid.application;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.kit.http.Tags;

@Path("/api/aid/applications/{id}/bank-account")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Applications")
public class BankAccountResource {
    private final AidDesk desk;

    BankAccountResource(AidDesk desk) {
        this.desk = desk;
    }

    /// Sets or mends the bank account, as after a payment that failed.
    @PUT
    @RolesAllowed({
        Roles.GUARDIAN,
        Roles.CLASS_TEACHER,
        Roles.TEACHER,
        Roles.PRINCIPAL,
        Roles.AID_OFFICER
    })
    @Operation(operationId = "setBankAccount", summary = "Set or mend the bank account")
    @APIResponse(
            responseCode = "200",
            description = "Set",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = AidApplicationView.class)))
    @APIResponse(responseCode = "409", description = "The payment is under way or done")
    @APIResponse(responseCode = "412", description = "Changed by somebody else meanwhile")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response account(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid Account account) {
        var view = desk.setAccount(id, ifMatch, account);
        return Response.ok(view).tag(Tags.of(view.version())).build();
    }

    /// @param holder as the bank spells it; letters, digits and `·` only, since it goes into the
    ///   bank's file
    public record Account(
            @NotNull @Pattern(regexp = "\\d{12,19}") String number,
            @NotNull @Pattern(regexp = "\\p{L}[\\p{L}\\p{M}\\p{Nd}· .]{0,59}") String holder,
            @NotNull HolderRelation holderRelation) {}
}
