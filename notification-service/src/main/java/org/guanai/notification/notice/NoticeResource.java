package org.guanai.notification.notice;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
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
import java.util.Optional;
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

/// Notices (通知): who was told what, how and when, and who acknowledged (3.1.5f).
@Path("/api/notification/notices")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(
        name = "Notices",
        description = "Who was told what, how and when, and who acknowledged (3.1.5f)")
public class NoticeResource {
    private final NoticeDesk desk;
    private final AcknowledgementDesk acknowledgements;

    NoticeResource(NoticeDesk desk, AcknowledgementDesk acknowledgements) {
        this.desk = desk;
        this.acknowledgements = acknowledgements;
    }

    /// Newest first. Guardians and helpers see what they were told; teachers what is to them;
    /// principals, class teachers and officers those of their organisation.
    @GET
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.SAFETY_OFFICER,
        Roles.PRINCIPAL,
        Roles.CLASS_TEACHER,
        Roles.TEACHER,
        Roles.COUNSELLOR,
        Roles.AUDITOR,
        Roles.GUARDIAN,
        Roles.HELPER
    })
    @Operation(operationId = "notices", summary = "Notices, newest first")
    @APIResponse(
            responseCode = "200",
            description = "A page",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = NoticePage.class)))
    @APIResponse(responseCode = "404", description = "No such school or term")
    public Response list(
            @BeanParam Paging paging,
            @QueryParam("student") UUID student,
            @QueryParam("incident") UUID incident,
            @QueryParam("kind") NoticeKind kind,
            @QueryParam("state") NoticeState state,
            @QueryParam("school") @Parameter(description = "10-digit 学校标识码") String school,
            @QueryParam("org") @Parameter(description = "Path of an organisation") String org,
            @QueryParam("term") @Parameter(description = "In which it came up") String term,
            @QueryParam("mine")
                    @DefaultValue("false")
                    @Parameter(description = "Only what is to me.")
                    boolean mine,
            @Context UriInfo uri) {
        var wanted =
                new NoticeSearch.Wanted(student, incident, kind, state, school, org, term, mine);
        return Pages.answer(desk.list(wanted, paging), uri);
    }

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
        Roles.GUARDIAN,
        Roles.HELPER
    })
    @Operation(operationId = "notice", summary = "One notice with its chain and attempts")
    @APIResponse(
            responseCode = "200",
            description = "The notice",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = NoticeView.class)))
    @APIResponse(responseCode = "404", description = "None, or not the caller's")
    public Response one(@PathParam("id") UUID id) {
        return Response.ok(desk.one(id)).build();
    }

    /// Acknowledges a notice (确认), which ends the contact chain. Whoever was told acknowledges
    /// without a body; principal and class teacher enter what a guardian said on the telephone. It
    /// creates nothing that could double, so it needs no Idempotency-Key: the first acknowledgement
    /// of a person stays, a repeated one gets the same answer.
    @POST
    @Path("{id}/acknowledgement")
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.SAFETY_OFFICER,
        Roles.PRINCIPAL,
        Roles.CLASS_TEACHER,
        Roles.TEACHER,
        Roles.COUNSELLOR,
        Roles.GUARDIAN,
        Roles.HELPER
    })
    @Operation(operationId = "acknowledgeNotice", summary = "Acknowledge a notice")
    @APIResponse(
            responseCode = "200",
            description = "Acknowledged, now or before",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = AcknowledgementView.class)))
    @APIResponse(responseCode = "403", description = "Not for somebody else")
    @APIResponse(responseCode = "404", description = "None, or not the caller's")
    @APIResponse(responseCode = "422", description = "The person is not in the notice's chain")
    public Response acknowledge(@PathParam("id") UUID id, @Valid Acknowledgement acknowledgement) {
        var by = Optional.ofNullable(acknowledgement).map(Acknowledgement::by);
        return Response.ok(acknowledgements.acknowledge(id, by)).build();
    }

    /// @param by the guardian who said so on the telephone; absent when the caller acknowledges
    /// @param how CALL with `by`
    public record Acknowledgement(UUID by, How how) {}

    @Schema(name = "PageNotice")
    record NoticePage(java.util.List<NoticeView> items, String next) {}
}
