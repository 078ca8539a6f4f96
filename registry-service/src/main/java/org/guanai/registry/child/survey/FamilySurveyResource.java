package org.guanai.registry.child.survey;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.kit.http.Editable;
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;
import org.guanai.registry.child.group.GroupsView;
import org.guanai.registry.correction.WithdrawalReason;
import org.jboss.resteasy.reactive.RestResponse;

/// Family surveys (家庭情况调查) and the special groups (特殊群体, 2.3) that follow from them.
@Path("/api/registry/students/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Groups", description = "Family surveys and special groups (特殊群体)")
public class FamilySurveyResource {
    private final SurveyDesk desk;
    private final SurveyCorrections corrections;
    private final GroupReview review;
    private final MembershipDesk memberships;
    private final Once once;

    FamilySurveyResource(
            SurveyDesk desk,
            SurveyCorrections corrections,
            GroupReview review,
            MembershipDesk memberships,
            Once once) {
        this.desk = desk;
        this.corrections = corrections;
        this.review = review;
        this.memberships = memberships;
        this.once = once;
    }

    /// Record a family survey. It supersedes the roster's claim; the groups of the student are
    /// judged again.
    @POST
    @Path("family-surveys")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL, Roles.CLASS_TEACHER})
    public RestResponse<FamilySurveyReceipt> recordFamilySurvey(
            @PathParam("id") UUID id, @NotNull @Valid SurveyEntry survey) {
        return once.created(survey, () -> Created.at(here(id), desk.record(id, survey)));
    }

    /// List a student's family surveys, newest first, at most 100.
    ///
    /// @param withdrawn those that were taken back, and not those that stand
    @GET
    @Path("family-surveys")
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.TOWNSHIP_OFFICER,
        Roles.PRINCIPAL,
        Roles.CLASS_TEACHER,
        Roles.COUNSELLOR,
        Roles.SAFETY_OFFICER
    })
    public SurveyList listFamilySurveys(
            @PathParam("id") UUID id,
            @QueryParam("withdrawn") @DefaultValue("false") boolean withdrawn) {
        return new SurveyList(desk.of(id, withdrawn));
    }

    /// Correct a family survey: whoever entered it within 14 days, afterwards the principal. The
    /// groups that followed from it are judged again.
    @PUT
    @Path("family-surveys/{survey}")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL, Roles.CLASS_TEACHER})
    @APIResponse(
            responseCode = "409",
            description = "`registry.correction-limit`, `registry.withdrawn-already`")
    public RestResponse<SurveyView> correctFamilySurvey(
            @PathParam("id") UUID id,
            @PathParam("survey") UUID survey,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid SurveyCorrection correction) {
        var view = corrections.correct(id, survey, ifMatch, correction);
        return Editable.of(view, view.version());
    }

    /// Withdraw a family survey that should not be there, such as one of another child: whoever
    /// entered it within 14 days, afterwards the principal. What followed from it is taken back.
    @POST
    @Path("family-surveys/{survey}/withdrawals")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL, Roles.CLASS_TEACHER})
    @APIResponse(
            responseCode = "409",
            description = "`registry.correction-limit`, `registry.withdrawn-already`")
    public RestResponse<FamilySurveyReceipt> withdrawFamilySurvey(
            @PathParam("id") UUID id,
            @PathParam("survey") UUID survey,
            @NotNull @Valid WithdrawalReason withdrawal) {
        return once.created(
                withdrawal,
                () -> Created.at(here(id), corrections.withdraw(id, survey, withdrawal.reason())));
    }

    /// Get a student's special groups: left-behind under both official definitions, each with its
    /// reasons and the rule's version.
    @GET
    @Path("groups")
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.TOWNSHIP_OFFICER,
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

    /// Withdraw a membership that should never have been: one that has ended, or one that people
    /// had recognised. One that follows from facts goes with them.
    ///
    /// @param membership id of the membership, as the groups show it
    @POST
    @Path("groups/{membership}/withdrawals")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL})
    @APIResponse(responseCode = "409", description = "`registry.group-follows-facts`")
    public RestResponse<GroupsView> withdrawMembership(
            @PathParam("id") UUID id,
            @PathParam("membership") UUID membership,
            @NotNull @Valid WithdrawalReason withdrawal) {
        var groups = "/api/registry/students/" + id + "/groups";
        return once.created(
                withdrawal,
                () ->
                        Created.at(
                                groups, memberships.withdraw(id, membership, withdrawal.reason())));
    }

    private static String here(UUID id) {
        return "/api/registry/students/" + id + "/family-surveys";
    }

    public record SurveyList(List<SurveyView> items) {}
}
