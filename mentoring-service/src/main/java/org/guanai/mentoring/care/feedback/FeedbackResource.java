package org.guanai.mentoring.care.feedback;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.mentoring.oversight.Filters;

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
    private final Filters filters;

    FeedbackResource(FeedbackList list, Filters filters) {
        this.list = list;
        this.filters = filters;
    }

    /// List the feedback that is owed, soonest due first. A teacher or helper finds their own.
    ///
    /// @param helper `me` or an id
    /// @param school 10-digit 学校标识码
    @GET
    @RolesAllowed({
        Roles.TEACHER,
        Roles.CLASS_TEACHER,
        Roles.HELPER,
        Roles.PRINCIPAL,
        Roles.COUNTY_OFFICER,
        Roles.AUDITOR
    })
    public Page<FeedbackView> listFeedbacks(
            @QueryParam("helper") String helper,
            @QueryParam("school") String school,
            @BeanParam Paging paging) {
        return list.list(filters.helper(helper), filters.school(school), paging);
    }
}
