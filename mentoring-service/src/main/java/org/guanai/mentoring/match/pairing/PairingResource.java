package org.guanai.mentoring.match.pairing;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.kit.http.Pages;
import org.guanai.kit.http.Paging;
import org.guanai.kit.http.Tags;
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;
import org.guanai.mentoring.oversight.Filters;

/// Pairings (结对帮扶, 3.1.3a, 3.1.4e).
@Path("/api/mentoring/pairings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "pairings")
@RunOnVirtualThread
public class PairingResource {
    private static final String PATH = "/api/mentoring/pairings/";

    private final PairingDesk desk;
    private final PairingList list;
    private final Filters filters;
    private final Once once;

    PairingResource(PairingDesk desk, PairingList list, Filters filters, Once once) {
        this.desk = desk;
        this.list = list;
        this.filters = filters;
        this.once = once;
    }

    /// Makes a helper responsible for a child. A child has exactly one active teacher (3.1.3f); a
    /// surrogate parent must be vetted (3.1.4e). The answer warns when the helper looks after more
    /// children than the rule `teacher-load`.
    @POST
    @RolesAllowed({Roles.PRINCIPAL, Roles.COUNTY_OFFICER})
    @Operation(operationId = "startPairing", summary = "Pair a child with a teacher or surrogate")
    @APIResponse(
            responseCode = "201",
            description = "The pairing, with an ETag",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = PairingView.class)))
    @APIResponse(responseCode = "400", description = "A field is not valid; no Idempotency-Key")
    @APIResponse(responseCode = "404", description = "No such child or helper, or not the caller's")
    @APIResponse(
            responseCode = "409",
            description = "`mentoring.teacher-exists`, `mentoring.pairing-exists`")
    @APIResponse(
            responseCode = "422",
            description =
                    "`mentoring.helper-not-vetted`, `mentoring.not-a-surrogate`,"
                            + " `mentoring.not-a-teacher`, `mentoring.from-in-future`")
    public Response start(@NotNull @Valid PairingMatch match) {
        return once.created(
                        match,
                        () -> {
                            var view = desk.start(match);
                            return Created.at(PATH + view.id(), view, view.version());
                        })
                .toResponse();
    }

    /// Pairings, oldest first; a teacher or helper finds their own.
    @GET
    @RolesAllowed({
        Roles.PRINCIPAL,
        Roles.COUNTY_OFFICER,
        Roles.AUDITOR,
        Roles.TEACHER,
        Roles.CLASS_TEACHER,
        Roles.HELPER
    })
    @Operation(operationId = "listPairings", summary = "Pairings, oldest first")
    @APIResponse(
            responseCode = "200",
            description = "A page",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = PairingPage.class)))
    @APIResponse(responseCode = "404", description = "The school is not the caller's")
    public Response list(
            @Parameter(description = "10-digit 学校标识码") @QueryParam("school") String school,
            @Parameter(description = "`me` or an id") @QueryParam("helper") String helper,
            @QueryParam("student") UUID student,
            @QueryParam("active") Boolean active,
            @BeanParam Paging paging,
            @Context UriInfo uri) {
        var filter =
                new PairingList.Filter(
                        filters.school(school), filters.helper(helper), student, active);
        return Pages.answer(list.list(filter, paging), uri);
    }

    /// One pairing with the names of both.
    @GET
    @Path("{id}")
    @RolesAllowed({
        Roles.PRINCIPAL,
        Roles.COUNTY_OFFICER,
        Roles.AUDITOR,
        Roles.TEACHER,
        Roles.CLASS_TEACHER,
        Roles.HELPER
    })
    @Operation(operationId = "getPairing", summary = "One pairing")
    @APIResponse(
            responseCode = "200",
            description = "The pairing with an ETag",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = PairingView.class)))
    @APIResponse(responseCode = "404", description = "None, or not the caller's")
    public Response one(@PathParam("id") UUID id) {
        var view = list.one(id);
        return Response.ok(view).tag(Tags.of(view.version())).build();
    }

    /// Ends a pairing, also for a hand-over (交接) to the next helper. With `If-Match` only the
    /// version that was read.
    @POST
    @Path("{id}/endings")
    @RolesAllowed({Roles.PRINCIPAL, Roles.COUNTY_OFFICER})
    @Operation(operationId = "endPairing", summary = "End a pairing")
    @APIResponse(
            responseCode = "201",
            description = "The pairing, ended",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = PairingView.class)))
    @APIResponse(responseCode = "404", description = "None, or not the caller's")
    @APIResponse(responseCode = "409", description = "`mentoring.pairing-ended`")
    @APIResponse(responseCode = "412", description = "Changed meanwhile")
    @APIResponse(
            responseCode = "422",
            description = "`mentoring.until-in-future`, `mentoring.until-before-from`")
    public Response end(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid PairingEnding ending) {
        return once.created(
                        ending,
                        () -> {
                            var view = desk.end(id, ifMatch, ending);
                            return Created.at(PATH + id, view, view.version());
                        })
                .toResponse();
    }

    /// A page, as the API document shows it.
    public record PairingPage(List<PairingView> items, String next) {}
}
