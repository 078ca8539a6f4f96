package org.guanai.safety.incident;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.kit.http.Editable;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;
import org.guanai.safety.situation.IncidentKind;
import org.jboss.resteasy.reactive.RestResponse;

/// Incidents (突发事件, 安全事故; 3.1.5e) and who was told (3.1.5f).
@Path("/api/safety/incidents")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Incidents", description = "Incidents and who was told (3.1.5e, 3.1.5f)")
public class IncidentResource {
    private static final String PATH = "/api/safety/incidents/";

    private final IncidentIntake intake;
    private final IncidentDesk desk;
    private final IncidentSearch search;
    private final Once once;

    IncidentResource(IncidentIntake intake, IncidentDesk desk, IncidentSearch search, Once once) {
        this.intake = intake;
        this.desk = desk;
        this.search = search;
        this.once = once;
    }

    /// Report an incident (3.1.5e). The first guardian of every student named is told at once
    /// (3.1.5f), a guardian named as suspect never. The answer names other incidents that may be
    /// the same.
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
    @APIResponse(
            responseCode = "409",
            description = "`safety.incident-exists`: this organisation has used the id")
    @APIResponse(responseCode = "422", description = "`safety.occurred-in-future`")
    public RestResponse<IncidentView> reportIncident(@NotNull @Valid IncidentReport report) {
        return once.created(
                report,
                () -> {
                    var view = intake.report(report);
                    return Created.at(PATH + view.id(), view, view.version());
                });
    }

    /// List incidents, newest first, without those that were taken back. Class teachers see those
    /// of their own class, other staff who neither lead nor supervise those that they reported,
    /// guardians those of their own children, a suspect none.
    ///
    /// @param kind kind of incident
    /// @param severity 1 minor (一般) to 4 gravest (特别重大)
    /// @param state reported, handled, closed, mistaken or duplicate
    /// @param withdrawn also those that were taken back
    /// @param from first day on which it happened
    /// @param to last day on which it happened
    @GET
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.TOWNSHIP_OFFICER,
        Roles.SAFETY_OFFICER,
        Roles.PRINCIPAL,
        Roles.CLASS_TEACHER,
        Roles.TEACHER,
        Roles.COUNSELLOR,
        Roles.AUDITOR,
        Roles.GUARDIAN
    })
    public Page<IncidentSummary> listIncidents(
            @BeanParam Paging paging,
            @QueryParam("school") String school,
            @QueryParam("student") UUID student,
            @QueryParam("kind") IncidentKind kind,
            @QueryParam("severity") Integer severity,
            @QueryParam("state") IncidentState state,
            @QueryParam("withdrawn") @DefaultValue("false") boolean withdrawn,
            @QueryParam("from") LocalDate from,
            @QueryParam("to") LocalDate to) {
        var filter =
                new IncidentSearch.Filter(
                        school, student, kind, severity, state, withdrawn, from, to);
        return search.list(filter, paging);
    }

    /// One incident, and per student who was told, by which channel, when, and who acknowledged
    /// (3.1.5f).
    @GET
    @Path("{id}")
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.TOWNSHIP_OFFICER,
        Roles.SAFETY_OFFICER,
        Roles.PRINCIPAL,
        Roles.CLASS_TEACHER,
        Roles.TEACHER,
        Roles.COUNSELLOR,
        Roles.AUDITOR,
        Roles.GUARDIAN
    })
    public RestResponse<IncidentView> getIncident(@PathParam("id") UUID id) {
        return editable(desk.open(id));
    }

    /// Correct what was reported, for a reason, until the incident is closed. Those who were told
    /// of another kind, severity or time are told.
    @PUT
    @Path("{id}")
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.SAFETY_OFFICER,
        Roles.PRINCIPAL,
        Roles.CLASS_TEACHER,
        Roles.TEACHER
    })
    @APIResponse(
            responseCode = "403",
            description = "`safety.incident-of-several-schools`: only for those above all of them")
    @APIResponse(
            responseCode = "409",
            description = "`safety.incident-closed`, `safety.incident-withdrawn`")
    public RestResponse<IncidentView> correctIncident(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid IncidentCorrection correction) {
        return editable(desk.correct(id, ifMatch, correction));
    }

    private static RestResponse<IncidentView> editable(IncidentView view) {
        return Editable.of(view, view.version());
    }
}
