package org.guanai.aid.notice;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.kit.http.Pages;
import org.guanai.kit.http.Paging;
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;

@Path(NoticeResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Notices")
public class NoticeResource {
    static final String PATH = "/api/aid/notices";

    private final NoticeDesk desk;
    private final PublicBoard board;
    private final Once once;

    NoticeResource(NoticeDesk desk, PublicBoard board, Once once) {
        this.desk = desk;
        this.board = board;
        this.once = once;
    }

    /// Publishes all applications that the school has approved, for five working days or as many as
    /// the programme says.
    @POST
    @RolesAllowed({Roles.PRINCIPAL, Roles.AID_OFFICER})
    @Operation(operationId = "publishNotice", summary = "Publish a school's approved applications")
    @APIResponse(
            responseCode = "201",
            description = "Published",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = NoticeView.class)))
    @APIResponse(responseCode = "404", description = "No such school or programme")
    @APIResponse(responseCode = "409", description = "Nothing to publish")
    public Response publish(@NotNull @Valid Publication publication) {
        return once.created(
                        publication,
                        () -> {
                            var view = desk.publish(publication);
                            return Created.at(PATH + "/" + view.id(), view);
                        })
                .toResponse();
    }

    /// The notices that stand today, newest first, for everybody: no token is needed.
    @GET
    @PermitAll
    @SecurityRequirements
    @Operation(operationId = "notices", summary = "Notices that stand today, for everybody")
    @APIResponse(
            responseCode = "200",
            description = "A page, newest first",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = NoticePage.class)))
    public Response list(
            @QueryParam("school") String school, @BeanParam Paging paging, @Context UriInfo uri) {
        return Pages.answer(board.standing(school, paging), uri);
    }

    /// One notice with its rows while it stands, for everybody; afterwards there is none.
    @GET
    @Path("{id}")
    @PermitAll
    @SecurityRequirements
    @Operation(operationId = "notice", summary = "One notice with its masked rows, for everybody")
    @APIResponse(
            responseCode = "200",
            description = "The notice, at most 500 rows",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = NoticeView.class)))
    @APIResponse(responseCode = "404", description = "None that stands today")
    public NoticeView one(@PathParam("id") UUID id) {
        return board.one(id);
    }

    /// Proof of publication, also after the notice was taken down.
    @GET
    @Path("{id}/proof")
    @RolesAllowed({Roles.PRINCIPAL, Roles.AID_OFFICER, Roles.COUNTY_OFFICER, Roles.AUDITOR})
    @Operation(operationId = "noticeProof", summary = "Proof of publication")
    @APIResponse(
            responseCode = "200",
            description = "When it stood, and the hash of what was shown",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = NoticeProof.class)))
    @APIResponse(responseCode = "404", description = "None, or of another school")
    public NoticeProof proof(@PathParam("id") UUID id) {
        return desk.proof(id);
    }

    /// @param school 10-digit 学校标识码
    public record Publication(
            @NotNull UUID programmeId,
            @NotNull @Pattern(regexp = "\\d{4}-\\d{4}-[12]") @Schema(examples = "2025-2026-2")
                    String term,
            @NotNull @Pattern(regexp = "\\d{10}") @Schema(examples = "2133000123") String school) {}

    /// A page, as the API document shows it.
    public record NoticePage(List<NoticeView> items, String next) {}
}
