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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
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

    /// Publishes all applications that the school has approved, for five working days or as many as
    /// the programme says.
    @POST
    @RolesAllowed({Roles.PRINCIPAL, Roles.AID_OFFICER})
    @Operation(operationId = "publishNotice", summary = "Publish a school's approved applications")
    @APIResponse(responseCode = "409", description = "Nothing to publish")
    public RestResponse<NoticeView> publishNotice(@NotNull @Valid Publication publication) {
        return once.created(
                publication,
                () -> {
                    var view = desk.publish(publication);
                    return Created.at(PATH + "/" + view.id(), view);
                });
    }

    /// The notices that stand today, newest first, for everybody: no token is needed.
    @GET
    @PermitAll
    @SecurityRequirements
    @Operation(operationId = "listNotices", summary = "List the notices that stand today")
    public Page<NoticeView> listNotices(
            @QueryParam("school") String school, @BeanParam Paging paging) {
        return board.standing(school, paging);
    }

    /// One notice with its masked rows, at most 500, while it stands; afterwards there is none. For
    /// everybody.
    @GET
    @Path("{id}")
    @PermitAll
    @SecurityRequirements
    @Operation(operationId = "getNotice", summary = "Get a notice with its masked rows")
    public NoticeView getNotice(@PathParam("id") UUID id) {
        return board.one(id);
    }

    /// Proof of publication, also after the notice was taken down: when it stood, and the hash of
    /// what was shown.
    @GET
    @Path("{id}/proof")
    @RolesAllowed({Roles.PRINCIPAL, Roles.AID_OFFICER, Roles.COUNTY_OFFICER, Roles.AUDITOR})
    @Operation(operationId = "getNoticeProof", summary = "Get the proof of publication")
    public NoticeProof getNoticeProof(@PathParam("id") UUID id) {
        return book.proof(id);
    }
}
