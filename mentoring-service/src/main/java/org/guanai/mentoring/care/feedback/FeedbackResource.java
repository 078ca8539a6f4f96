package org.guanai.mentoring.care.feedback;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.kit.http.Editable;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.mentoring.oversight.Filters;
import org.jboss.resteasy.reactive.RestResponse;

/// Feedback that is owed to guardians after a worrying contact (及时反馈, 3.1.3k).
@Path("/api/mentoring/feedbacks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Contacts",
        description =
                "Contacts with the children, and the feedback that they owe (3.1.3i–k, 3.1.4f)")
@RunOnVirtualThread
public class FeedbackResource {
    private final FeedbackList list;
    private final FeedbackChanges changes;
    private final Filters filters;

    FeedbackResource(FeedbackList list, FeedbackChanges changes, Filters filters) {
        this.list = list;
        this.changes = changes;
        this.filters = filters;
    }

    /// List the feedback that is owed, soonest due first. A teacher or helper finds their own.
    ///
    /// @param helper `me` or an id
    /// @param student id of the child
    /// @param school 10-digit 学校标识码
    /// @param org path of an organisation: at or below it
    /// @param state only those in one of these states; OWED and SENT when absent
    /// @param from first day on which it is due
    /// @param to last day on which it is due
    @GET
    @RolesAllowed({
        Roles.TEACHER,
        Roles.CLASS_TEACHER,
        Roles.HELPER,
        Roles.PRINCIPAL,
        Roles.COUNTY_OFFICER,
        Roles.TOWNSHIP_OFFICER,
        Roles.AUDITOR
    })
    public Page<FeedbackView> listFeedbacks(
            @QueryParam("helper") String helper,
            @QueryParam("student") UUID student,
            @QueryParam("school") String school,
            @QueryParam("org") String org,
            @QueryParam("state") List<FeedbackState> state,
            @QueryParam("from") LocalDate from,
            @QueryParam("to") LocalDate to,
            @BeanParam Paging paging) {
        var filter =
                new FeedbackList.Filter(
                        filters.helper(helper),
                        Optional.ofNullable(student),
                        filters.under(school, org),
                        state,
                        Optional.ofNullable(from),
                        Optional.ofNullable(to));
        return list.list(filter, paging);
    }

    /// One feedback, whatever became of it.
    @GET
    @Path("{id}")
    @RolesAllowed({
        Roles.TEACHER,
        Roles.CLASS_TEACHER,
        Roles.HELPER,
        Roles.PRINCIPAL,
        Roles.COUNTY_OFFICER,
        Roles.TOWNSHIP_OFFICER,
        Roles.AUDITOR
    })
    public RestResponse<FeedbackView> getFeedback(@PathParam("id") UUID id) {
        var view = list.one(id);
        return Editable.of(view, view.version());
    }

    /// Note what became of feedback: sent, delivered, with day and way, or closed for a reason
    /// (3.1.3k). A mistake is mended by noting it again.
    @PUT
    @Path("{id}")
    @RolesAllowed({Roles.TEACHER, Roles.CLASS_TEACHER, Roles.HELPER, Roles.PRINCIPAL})
    @APIResponse(responseCode = "200", description = "Noted")
    @APIResponse(responseCode = "409", description = "`mentoring.feedback-withdrawn`")
    @APIResponse(responseCode = "422", description = "`mentoring.feedback-day`")
    public RestResponse<FeedbackView> changeFeedback(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid FeedbackChange change) {
        var view = changes.change(id, ifMatch, change, filters.ownOnly());
        return Editable.of(view, view.version());
    }
}
