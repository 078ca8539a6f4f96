package org.guanai.registry.people.recovery.reset;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.kit.idempotency.WithoutKey;
import org.guanai.registry.people.recovery.code.CodeReceipt;
import org.jboss.resteasy.reactive.RestResponse;

/// Forgotten passwords (重设密码).
@Path("/api/registry/password-resets")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Accounts", description = "Accounts of staff, guardians, students and helpers (账号)")
public class PasswordResetResource {
    private final ResetDesk desk;

    PasswordResetResource(ResetDesk desk) {
        this.desk = desk;
    }

    /// Ask for a code in the place of a forgotten password. For everybody: no token is needed. If
    /// somebody has the login name and has confirmed an address, a code goes there; the answer is
    /// the same if not.
    @POST
    @WithoutKey
    @PermitAll
    @SecurityRequirements
    @APIResponse(
            responseCode = "202",
            description = "Taken down",
            content = @Content(schema = @Schema(implementation = CodeReceipt.class)))
    @APIResponse(responseCode = "503", description = "`registry.recovery-busy`")
    public RestResponse<CodeReceipt> askPasswordReset(@NotNull @Valid ResetForm form) {
        return RestResponse.status(RestResponse.Status.ACCEPTED, desk.ask(form));
    }

    /// Replace a forgotten password with the code that was sent. Five tries, ten minutes. All
    /// sessions end.
    ///
    /// @param id of the receipt
    @POST
    @Path("{id}/completions")
    @WithoutKey
    @PermitAll
    @SecurityRequirements
    @APIResponse(responseCode = "204", description = "The password was replaced")
    @APIResponse(responseCode = "400", description = "`registry.password-weak`")
    @APIResponse(responseCode = "422", description = "`registry.recovery-code`")
    @APIResponse(responseCode = "503", description = "`registry.accounts-away`")
    public void completePasswordReset(
            @PathParam("id") UUID id, @NotNull @Valid NewPassword password) {
        desk.complete(id, password);
    }
}
