package org.guanai.aid.sponsorship;

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
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.aid.sponsorship.order.MessageEntry;
import org.guanai.aid.sponsorship.order.Screening;
import org.guanai.aid.sponsorship.report.MessageView;
import org.guanai.events.Roles;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;
import org.jboss.resteasy.reactive.RestResponse;

@Path(MessageResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Sponsorships", description = "One-to-one sponsorships (一对一资助, 3.1.3e)")
public class MessageResource {
    static final String PATH = "/api/aid/sponsorships/{id}/messages";

    private final MessageDesk desk;
    private final Once once;

    MessageResource(MessageDesk desk, Once once) {
        this.desk = desk;
        this.once = once;
    }

    /// Enter words of the child or of the sponsor; the school screens them before they go on.
    ///
    /// @param id id of a sponsorship
    @POST
    @RolesAllowed({Roles.PRINCIPAL, Roles.AID_OFFICER, Roles.CLASS_TEACHER})
    @APIResponse(responseCode = "409", description = "`aid.sponsorship-over`")
    public RestResponse<MessageView> writeSponsorMessage(
            @PathParam("id") UUID id, @NotNull @Valid MessageEntry entry) {
        return once.created(entry, () -> created(id, desk.write(id, entry)));
    }

    /// List the words between child and sponsor, oldest first.
    ///
    /// @param id id of a sponsorship
    @GET
    @RolesAllowed({Roles.PRINCIPAL, Roles.AID_OFFICER})
    public Page<MessageView> listSponsorMessages(
            @PathParam("id") UUID id, @BeanParam Paging paging) {
        return desk.list(id, paging);
    }

    /// Let words through, or stop them.
    ///
    /// @param id id of a sponsorship
    /// @param message id of the words
    @POST
    @Path("{message}/screenings")
    @RolesAllowed({Roles.PRINCIPAL, Roles.AID_OFFICER})
    @APIResponse(responseCode = "409", description = "`aid.message-screened`")
    public RestResponse<MessageView> screenSponsorMessage(
            @PathParam("id") UUID id,
            @PathParam("message") UUID message,
            @NotNull @Valid Screening screening) {
        return once.created(screening, () -> created(id, desk.screen(id, message, screening)));
    }

    private static Created<MessageView> created(UUID id, MessageView view) {
        return Created.at("/api/aid/sponsorships/" + id + "/messages/" + view.id(), view);
    }
}
