package org.guanai.registry.child.survey;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;
import org.guanai.registry.child.group.GroupsView;
import org.jboss.resteasy.reactive.RestResponse;

/// Family surveys (家庭情况调查) and the special groups (特殊群体, 2.3) that follow from them.
@Path("/api/registry/students/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Groups", description = "Family surveys and special groups (特殊群体)")
public class FamilySurveyResource {
    private final SurveyDesk desk;
    private final GroupReview review;
    private final Once once;

    FamilySurveyResource(SurveyDesk desk, GroupReview review, Once once) {
        this.desk = desk;
        this.review = review;
        this.once = once;
    }

    /// Record a family survey. It supersedes the roster's claim; the groups of the student are
    /// judged again.
    @POST
    @Path("family-surveys")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL, Roles.CLASS_TEACHER})
    public RestResponse<FamilySurveyReceipt> recordFamilySurvey(
            @PathParam("id") UUID id, @NotNull @Valid SurveyEntry survey) {
        var here = "/api/registry/students/" + id + "/family-surveys";
        return once.created(survey, () -> Created.at(here, desk.record(id, survey)));
    }

    /// List a student's family surveys, newest first, at most 100.
    @GET
    @Path("family-surveys")
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.PRINCIPAL,
        Roles.CLASS_TEACHER,
        Roles.COUNSELLOR,
        Roles.SAFETY_OFFICER
    })
    public SurveyList listFamilySurveys(@PathParam("id") UUID id) {
        return new SurveyList(desk.of(id));
    }

    /// Get a student's special groups: left-behind under both official definitions, each with its
    /// reasons and the rule's version.
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
    public GroupsView getStudentGroups(@PathParam("id") UUID id) {
        return review.view(id);
    }

    public record SurveyList(List<SurveyView> items) {}
}
