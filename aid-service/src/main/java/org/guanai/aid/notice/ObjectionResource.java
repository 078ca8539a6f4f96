package org.guanai.aid.notice;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.kit.http.Pages;
import org.guanai.kit.http.Paging;
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;

@Path("/api/aid/notices/{noticeId}/objections")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Notices")
public class ObjectionResource {
    private final ObjectionIntake intake;
    private final ObjectionDesk desk;
    private final Once once;

    ObjectionResource(ObjectionIntake intake, ObjectionDesk desk, Once once) {
        this.intake = intake;
        this.desk = desk;
        this.once = once;
    }

    /// Objects to a row of a notice that stands (2.2); the county does not decide before the
    /// answer.
    @POST
    @RolesAllowed({
        Roles.GUARDIAN,
        Roles.CLASS_TEACHER,
        Roles.TEACHER,
        Roles.PRINCIPAL,
        Roles.AID_OFFICER,
        Roles.COUNTY_OFFICER,
        Roles.AGENCY,
        Roles.HELPER
    })
    @Operation(operationId = "object", summary = "Object to a row of a notice")
    @APIResponse(
            responseCode = "201",
            description = "Raised, with the day by which it is answered",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ObjectionView.class)))
    @APIResponse(responseCode = "404", description = "No such notice or row")
    @APIResponse(
            responseCode = "409",
            description = "The notice has ended, or the caller's objection is open")
    public Response raise(@PathParam("noticeId") UUID noticeId, @NotNull @Valid Raised raised) {
        return once.created(raised, () -> created(intake.raise(noticeId, raised))).toResponse();
    }

    /// Objections of a notice, oldest first; who is bound to their own records sees their own.
    @GET
    @RolesAllowed({
        Roles.GUARDIAN,
        Roles.PRINCIPAL,
        Roles.AID_OFFICER,
        Roles.COUNTY_OFFICER,
        Roles.AGENCY,
        Roles.HELPER
    })
    @Operation(operationId = "objections", summary = "Objections of a notice")
    @APIResponse(
            responseCode = "200",
            description = "A page, oldest first",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ObjectionPage.class)))
    public Response list(
            @PathParam("noticeId") UUID noticeId, @BeanParam Paging paging, @Context UriInfo uri) {
        return Pages.answer(desk.list(noticeId, paging), uri);
    }

    /// Answers an objection: upheld, the approval is taken back and the row is struck; dismissed,
    /// the application goes on.
    @POST
    @Path("{id}/answers")
    @RolesAllowed({Roles.PRINCIPAL, Roles.AID_OFFICER, Roles.COUNTY_OFFICER})
    @Operation(operationId = "answerObjection", summary = "Answer an objection")
    @APIResponse(
            responseCode = "201",
            description = "Answered",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ObjectionView.class)))
    @APIResponse(responseCode = "409", description = "Answered already")
    public Response answer(
            @PathParam("noticeId") UUID noticeId,
            @PathParam("id") UUID id,
            @NotNull @Valid Answer answer) {
        return once.created(answer, () -> created(desk.answer(noticeId, id, answer))).toResponse();
    }

    private static Created<ObjectionView> created(ObjectionView view) {
        return Created.at("/api/aid/notices/" + view.noticeId() + "/objections", view);
    }

    /// @param entryId a row of the notice
    public record Raised(@NotNull UUID entryId, @NotBlank @Size(max = 2000) String ground) {}

    public record Answer(@NotNull Verdict verdict, @NotBlank @Size(max = 2000) String text) {}

    public enum Verdict {
        UPHELD,
        DISMISSED;

        Objection.State state() {
            return Objection.State.valueOf(name());
        }
    }

    /// A page, as the API document shows it.
    public record ObjectionPage(List<ObjectionView> items, String next) {}
}
