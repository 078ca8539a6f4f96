package org.guanai.aid.notice;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
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
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.aid.publicity.Publication;
import org.guanai.events.Roles;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;
import org.jboss.resteasy.reactive.RestResponse;

@Path(NoticeResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Notices", description = "Public notices (公示, 3.3.2b)")
public class NoticeResource {
    static final String PATH = "/api/aid/notices";

    private final NoticeDesk desk;
    private final NoticeBook book;
    private final PublicBoard board;
    private final Once once;

    NoticeResource(NoticeDesk desk, NoticeBook book, PublicBoard board, Once once) {
        this.desk = desk;
        this.book = book;
        this.board = board;
        this.once = once;
    }

    /// Publish a school's approved applications, for five working days or as many as the programme
    /// says; or its recognised children, before their class first and then before the school.
    @POST
    @RolesAllowed({Roles.PRINCIPAL, Roles.AID_OFFICER})
    @APIResponse(responseCode = "400", description = "A field that the subject needs is missing")
    @APIResponse(responseCode = "409", description = "Nothing to publish")
    public RestResponse<NoticeView> publishNotice(@NotNull @Valid Publication publication) {
        return once.created(
                publication,
                () -> {
                    var view = desk.publish(publication);
                    return Created.at(PATH + "/" + view.id(), view);
                });
    }

    /// List the notices that stand today, newest first. For everybody: no token is needed.
    ///
    /// @param school 10-digit 学校标识码
    @GET
    @PermitAll
    @SecurityRequirements
    public Page<NoticeView> listNotices(
            @QueryParam("school") String school, @BeanParam Paging paging) {
        return board.standing(school, paging);
    }

    /// Get a notice with its masked rows, at most 500, while it stands. For everybody; afterwards
    /// there is none.
    @GET
    @Path("{id}")
    @PermitAll
    @SecurityRequirements
    public NoticeView getNotice(@PathParam("id") UUID id) {
        return board.one(id);
    }

    /// Get the proof of publication: when a notice stood, and the hash of what was shown. It stays
    /// when the notice is taken down.
    @GET
    @Path("{id}/proof")
    @RolesAllowed({
        Roles.PRINCIPAL,
        Roles.AID_OFFICER,
        Roles.COUNTY_OFFICER,
        Roles.TOWNSHIP_OFFICER,
        Roles.AUDITOR
    })
    public NoticeProof getNoticeProof(@PathParam("id") UUID id) {
        return book.proof(id);
    }
}
