package org.guanai.mentoring.care.feedback;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.kit.http.Pages;
import org.guanai.kit.http.Paging;
import org.guanai.mentoring.oversight.Filters;

/// What is owed to guardians after a worrying contact (及时反馈, 3.1.3k).
@Path("/api/mentoring/feedbacks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "contacts")
@RunOnVirtualThread
public class FeedbackResource {
    private final FeedbackList list;
    private final Filters filters;

    FeedbackResource(FeedbackList list, Filters filters) {
        this.list = list;
        this.filters = filters;
    }

    /// Feedback that is owed, soonest due first; a teacher or helper finds their own.
    @GET
    @RolesAllowed({
        Roles.TEACHER,
        Roles.CLASS_TEACHER,
        Roles.HELPER,
        Roles.PRINCIPAL,
        Roles.COUNTY_OFFICER,
        Roles.AUDITOR
    })
    @Operation(operationId = "listFeedbacks", summary = "Feedback owed to guardians")
    @APIResponse(
            responseCode = "200",
            description = "A page",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = FeedbackPage.class)))
    @APIResponse(responseCode = "404", description = "The school is not the caller's")
    public Response list(
            @Parameter(description = "`me` or an id") @QueryParam("helper") String helper,
            @Parameter(description = "10-digit 学校标识码") @QueryParam("school") String school,
            @BeanParam Paging paging,
            @Context UriInfo uri) {
        var page = list.list(filters.helper(helper), filters.school(school), paging);
        return Pages.answer(page, uri);
    }

    /// A page, as the API document shows it.
    public record FeedbackPage(List<FeedbackList.FeedbackView> items, String next) {}
}
