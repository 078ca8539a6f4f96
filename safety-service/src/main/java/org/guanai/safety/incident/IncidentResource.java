package org.guanai.safety.incident;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.LocalDate;
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

/// Incidents (突发事件, 安全事故; 3.1.5e) and who was told (3.1.5f).
@Path("/api/safety/incidents")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Incidents", description = "Incidents and who was told (3.1.5e, 3.1.5f)")
public class IncidentResource {
    private final IncidentIntake intake;
    private final IncidentDesk desk;
    private final IncidentViews views;
    private final Once once;

    IncidentResource(IncidentIntake intake, IncidentDesk desk, IncidentViews views, Once once) {
        this.intake = intake;
        this.desk = desk;
        this.views = views;
        this.once = once;
    }

    /// Any member of staff reports an incident (3.1.5e); the first guardian of every student named
    /// is told at once (3.1.5f), a guardian named as suspect never.
    @POST
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.SAFETY_OFFICER,
        Roles.AID_OFFICER,
        Roles.PRINCIPAL,
        Roles.CLASS_TEACHER,
        Roles.TEACHER,
        Roles.COUNSELLOR
    })
    @Operation(operationId = "reportIncident", summary = "Report an incident")
    @APIResponse(
            responseCode = "201",
            description = "Reported",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = IncidentView.class)))
    @APIResponse(
            responseCode = "400",
            description = "A field is not valid, or a student is named twice")
    @APIResponse(responseCode = "404", description = "No such student or guardian")
    @APIResponse(responseCode = "409", description = "The id is taken")
    @APIResponse(responseCode = "422", description = "It lies in the future")
    public Response report(@NotNull @Valid Submission submission) {
        return once.created(
                        submission,
                        () -> {
                            var view = views.of(intake.report(submission));
                            return Created.at(
                                    "/api/safety/incidents/" + view.id(), view, view.version());
                        })
                .toResponse();
    }

    /// Newest first. Staff who neither lead nor supervise see those that they reported; guardians
    /// those of their own children, unless they are suspects.
    @GET
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.SAFETY_OFFICER,
        Roles.PRINCIPAL,
        Roles.CLASS_TEACHER,
        Roles.TEACHER,
        Roles.COUNSELLOR,
        Roles.AUDITOR,
        Roles.GUARDIAN
    })
    @Operation(operationId = "incidents", summary = "Incidents, newest first")
    @APIResponse(
            responseCode = "200",
            description = "A page",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = PageIncident.class)))
    @APIResponse(responseCode = "404", description = "No such school")
    public Response list(
            @BeanParam Paging paging,
            @QueryParam("school") @Parameter(description = "10-digit 学校标识码") String school,
            @QueryParam("student") UUID student,
            @QueryParam("kind") IncidentKind kind,
            @QueryParam("severity") Integer severity,
            @QueryParam("state") IncidentState state,
            @QueryParam("from") LocalDate from,
            @QueryParam("to") LocalDate to,
            @Context UriInfo uri) {
        var wanted = new IncidentSearch.Wanted(school, student, kind, severity, state, from, to);
        return Pages.answer(desk.list(wanted, paging), uri);
    }

    /// Per student: who was told, by which channel, when, and who acknowledged (3.1.5f).
    @GET
    @Path("{id}")
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.SAFETY_OFFICER,
        Roles.PRINCIPAL,
        Roles.CLASS_TEACHER,
        Roles.TEACHER,
        Roles.COUNSELLOR,
        Roles.AUDITOR,
        Roles.GUARDIAN
    })
    @Operation(operationId = "incident", summary = "One incident, and who was told")
    @APIResponse(
            responseCode = "200",
            description = "The incident and its ETag",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = IncidentView.class)))
    @APIResponse(responseCode = "404", description = "None, or not the caller's")
    public Response one(@PathParam("id") UUID id) {
        return tagged(desk.one(id));
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.SAFETY_OFFICER,
        Roles.PRINCIPAL,
        Roles.CLASS_TEACHER,
        Roles.TEACHER
    })
    @Operation(operationId = "correctIncident", summary = "Correct what was reported")
    @APIResponse(
            responseCode = "200",
            description = "Corrected",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = IncidentView.class)))
    @APIResponse(
            responseCode = "403",
            description = "Students of several schools: for whoever is above them")
    @APIResponse(responseCode = "404", description = "None, or not the caller's")
    @APIResponse(responseCode = "409", description = "It is closed")
    @APIResponse(responseCode = "412", description = "Changed by somebody else meanwhile")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response correct(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid Correction correction) {
        return tagged(desk.correct(id, ifMatch, correction));
    }

    /// Reported, then handled (已处置), then closed (已结案).
    @PUT
    @Path("{id}/state")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.SAFETY_OFFICER, Roles.PRINCIPAL})
    @Operation(operationId = "moveIncident", summary = "Mark an incident as handled or closed")
    @APIResponse(
            responseCode = "200",
            description = "Moved",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = IncidentView.class)))
    @APIResponse(responseCode = "404", description = "None, or not the caller's")
    @APIResponse(responseCode = "409", description = "Not the next state")
    @APIResponse(responseCode = "412", description = "Changed by somebody else meanwhile")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response move(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid Move move) {
        return tagged(desk.move(id, ifMatch, move.state()));
    }

    private static Response tagged(IncidentView view) {
        return Response.ok(view).tag(Tags.of(view.version())).build();
    }

    /// @param id chosen by a client that works offline; absent otherwise
    /// @param severity 1 minor (一般) to 4 gravest (特别重大)
    /// @param what sealed in the database
    /// @param suspectGuardianIds guardians of these students who are never told
    public record Submission(
            UUID id,
            @NotNull IncidentKind kind,
            @NotNull @Min(1) @Max(4) Integer severity,
            @NotBlank @Size(max = 4000) String what,
            @Size(max = 500) String where,
            @NotNull Instant occurredAt,
            @NotEmpty @Size(max = 200) List<@NotNull @Valid Involved> students,
            @Size(max = 50) List<@NotNull UUID> suspectGuardianIds) {

        List<UUID> suspects() {
            return suspectGuardianIds == null ? List.of() : suspectGuardianIds;
        }
    }

    public record Involved(@NotNull UUID studentId, @NotNull Part role) {}

    public record Correction(
            @NotNull IncidentKind kind,
            @NotNull @Min(1) @Max(4) Integer severity,
            @NotBlank @Size(max = 4000) String what,
            @Size(max = 500) String where,
            @NotNull Instant occurredAt) {}

    public record Move(@NotNull IncidentState state) {}

    record PageIncident(List<IncidentSummary> items, String next) {}
}
