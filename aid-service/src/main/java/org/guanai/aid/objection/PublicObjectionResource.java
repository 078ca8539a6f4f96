package org.guanai.aid.objection;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
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
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.aid.objection.order.PublicObjection;
import org.guanai.kit.idempotency.WithoutKey;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/aid")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Objections", description = "Objections to public notices (异议, 2.2)")
public class PublicObjectionResource {
    private final PublicObjectionDesk desk;

    PublicObjectionResource(PublicObjectionDesk desk) {
        this.desk = desk;
    }

    /// Object to a row of a running notice without an account (2.2). The answer is read with the
    /// receipt, which is shown once.
    ///
    /// @param noticeId id of a public notice
    @POST
    @Path("public-objections/{noticeId}")
    @PermitAll
    @WithoutKey
    @SecurityRequirements
    @APIResponse(responseCode = "201", description = "Taken; keep the receipt")
    @APIResponse(responseCode = "409", description = "`aid.too-many-objections`")
    public RestResponse<ObjectionReceipt> objectPublicly(
            @PathParam("noticeId") UUID noticeId, @NotNull @Valid PublicObjection objection) {
        return RestResponse.status(RestResponse.Status.CREATED, desk.raise(noticeId, objection));
    }

    /// Get what became of an objection that was raised without an account.
    ///
    /// @param receipt as it was shown
    @GET
    @Path("objection-receipts/{receipt}")
    @PermitAll
    @SecurityRequirements
    public ObjectionReceipt getObjectionReceipt(@PathParam("receipt") String receipt) {
        return desk.read(receipt);
    }
}
