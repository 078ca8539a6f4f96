package org.guanai.notification.answer;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.kit.idempotency.WithoutKey;
import org.guanai.notification.notice.AcknowledgementView;
import org.guanai.notification.notice.NoticeView.LinkedView;

/// A notice by the signed link of its message (免登录查看): one notice only, without an account.
@Path("/api/notification/links/{token}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(
        name = "Notice links",
        description = "A notice read and acknowledged by the link of its message (3.1.5f)")
public class LinkResource {
    private final LinkDesk desk;
    private final Template page;

    LinkResource(LinkDesk desk, @Location("notice-link.html") Template page) {
        this.desk = desk;
        this.page = page;
    }

    /// Read the notice of a link. For whoever has it: no token is needed. Whoever reads it was told
    /// by that.
    ///
    /// @param token of the link
    @GET
    @PermitAll
    @SecurityRequirements
    public LinkedView getLinkedNotice(@PathParam("token") String token) {
        return desk.open(token);
    }

    /// The same as a page for a telephone's browser, with a button to acknowledge.
    ///
    /// @param token of the link
    @GET
    @Path("page")
    @Produces("text/html; charset=utf-8")
    @PermitAll
    @SecurityRequirements
    public String getLinkedNoticePage(@PathParam("token") String token) {
        return shown(token);
    }

    /// Acknowledge the notice of a link (确认), which ends the contact chain. The first
    /// acknowledgement stays, a repeated one gets the same answer.
    ///
    /// @param token of the link
    @POST
    @Path("acknowledgement")
    @WithoutKey
    @PermitAll
    @SecurityRequirements
    @APIResponse(responseCode = "200", description = "Acknowledged, now or before")
    public AcknowledgementView acknowledgeLinkedNotice(@PathParam("token") String token) {
        return desk.acknowledge(token);
    }

    /// Acknowledge the notice of a link by the button of its page.
    ///
    /// @param token of the link
    @POST
    @Path("page")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces("text/html; charset=utf-8")
    @WithoutKey
    @PermitAll
    @SecurityRequirements
    public String acknowledgeLinkedNoticePage(@PathParam("token") String token) {
        desk.acknowledge(token);
        return shown(token);
    }

    private String shown(String token) {
        var notice = desk.open(token);
        var lines = notice.text().lines().filter(line -> !line.isBlank()).toList();
        return page.data("notice", notice, "lines", lines).render();
    }
}
