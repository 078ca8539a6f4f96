package org.guanai.registry.child.student;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;
import org.guanai.registry.child.group.FamilySurvey;
import org.guanai.registry.child.group.FamilySurvey.Parent;
import org.guanai.registry.child.group.FamilySurvey.Which;
import org.guanai.registry.child.group.GroupsView;
import org.guanai.registry.child.group.SurveyView;
import org.guanai.registry.people.guardian.Relation;

/// Family surveys (家庭情况调查) and the special groups (特殊群体, 2.3) that follow from them.
@Path("/api/registry/students/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "groups", description = "Family surveys and special groups (特殊群体)")
public class FamilySurveyResource {
    private final StudentDesk desk;
    private final Once once;
    private final Clock clock;

    FamilySurveyResource(StudentDesk desk, Once once, Clock clock) {
        this.desk = desk;
        this.once = once;
        this.clock = clock;
    }

    /// Supersedes the roster's claim; the groups of the student are judged anew.
    @POST
    @Path("family-surveys")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL, Roles.CLASS_TEACHER})
    @Operation(operationId = "surveyFamily", summary = "Record a family survey")
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = SurveyView.Receipt.class)))
    public Response survey(@PathParam("id") UUID id, @NotNull @Valid Survey survey) {
        return once.created(
                        survey,
                        () ->
                                Created.at(
                                        "/api/registry/students/" + id + "/family-surveys",
                                        desk.survey(id, survey.taken(LocalDate.now(clock)))
                                                .receipt()))
                .toResponse();
    }

    /// Newest first, at most 100.
    @GET
    @Path("family-surveys")
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.PRINCIPAL,
        Roles.CLASS_TEACHER,
        Roles.COUNSELLOR,
        Roles.SAFETY_OFFICER
    })
    @Operation(operationId = "listFamilySurveys", summary = "List a student's family surveys")
    public Surveys surveys(@PathParam("id") UUID id) {
        return new Surveys(desk.surveys(id));
    }

    /// Left-behind under both official definitions, each with its reasons and the rule's version.
    @GET
    @Path("groups")
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.PRINCIPAL,
        Roles.CLASS_TEACHER,
        Roles.TEACHER,
        Roles.COUNSELLOR,
        Roles.AID_OFFICER,
        Roles.SAFETY_OFFICER
    })
    @Operation(operationId = "readStudentGroups", summary = "Read a student's special groups")
    public GroupsView groups(@PathParam("id") UUID id) {
        return desk.groups(id);
    }

    /// @param on day of the survey; today when absent
    /// @param parents those who live and are known; one who is not listed cannot care for the child
    /// @param carer who cares for the child day by day
    public record Survey(
            LocalDate on,
            @NotNull @Size(max = 2) List<@NotNull @Valid ParentFacts> parents,
            @NotNull Relation carer) {

        FamilySurvey taken(LocalDate today) {
            var facts = parents.stream().map(ParentFacts::parentFacts).toList();
            return new FamilySurvey(on == null ? today : on, facts, carer);
        }
    }

    /// @param since first day away; demanded when away, refused when not
    /// @param where place of work
    /// @param able able to care for the child (有监护能力)
    public record ParentFacts(
            @NotNull Which parent,
            @NotNull Boolean away,
            LocalDate since,
            @Size(max = 120) String where,
            @NotNull Boolean able) {

        Parent parentFacts() {
            return new Parent(parent, away, since, where, able);
        }
    }

    public record Surveys(List<SurveyView> items) {}
}
