package org.guanai.notification.answer;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.kit.idempotency.WithoutKey;

/// Where providers of SMS report: receipts (回执) and replies (上行短信), each in the provider's own
/// form.
@Path("/api/notification/sms-reports/{provider}/{secret}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(
        name = "SMS reports",
        description = "Where providers of SMS report receipts and replies (3.2.1c)")
public class ReportResource {
    private final ReportDesk desk;

    ReportResource(ReportDesk desk) {
        this.desk = desk;
    }

    /// Report receipts: whether messages have arrived. One that has not is tried by the next
    /// channel.
    ///
    /// @param provider `aliyun` or `tencent`
    /// @param secret that this installation agreed with the provider
    @POST
    @Path("receipts")
    @WithoutKey
    @PermitAll
    @SecurityRequirements
    @RequestBody(content = @Content(schema = @Schema(implementation = Object.class)))
    @APIResponse(
            responseCode = "200",
            description = "Taken, now or before",
            content = @Content(schema = @Schema(implementation = Object.class)))
    public String reportReceipts(
            @PathParam("provider") String provider,
            @PathParam("secret") String secret,
            JsonNode report) {
        return desk.receipts(provider, secret, report);
    }

    /// Report replies: what readers answered. An answer such as 收到 or 1 acknowledges the newest
    /// notice that was sent to that number.
    ///
    /// @param provider `aliyun` or `tencent`
    /// @param secret that this installation agreed with the provider
    @POST
    @Path("replies")
    @WithoutKey
    @PermitAll
    @SecurityRequirements
    @RequestBody(content = @Content(schema = @Schema(implementation = Object.class)))
    @APIResponse(
            responseCode = "200",
            description = "Taken, now or before",
            content = @Content(schema = @Schema(implementation = Object.class)))
    public String reportReplies(
            @PathParam("provider") String provider,
            @PathParam("secret") String secret,
            JsonNode report) {
        return desk.replies(provider, secret, report);
    }
}
