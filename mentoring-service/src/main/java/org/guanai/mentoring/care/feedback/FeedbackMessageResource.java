package org.guanai.mentoring.care.feedback;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;
import org.guanai.mentoring.oversight.Filters;
import org.jboss.resteasy.reactive.RestResponse;

/// Messages to guardians about their children (及时反馈, 3.1.3k).
@Path("/api/mentoring/feedback-messages")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Contacts",
        description =
                "Contacts with the children, and the feedback that they owe (3.1.3i–k, 3.1.4f)")
@RunOnVirtualThread
public class FeedbackMessageResource {
    private static final String PATH = "/api/mentoring/feedback-messages/";

    private final FeedbackMessages messages;
    private final FeedbackList list;
    private final Filters filters;
    private final Once once;

    FeedbackMessageResource(
            FeedbackMessages messages, FeedbackList list, Filters filters, Once once) {
        this.messages = messages;
        this.list = list;
        this.filters = filters;
        this.once = once;
    }

    /// Write to the guardian what feedback is owed about. The platform tells them that there is
    /// something to read, without a word of it; once a guardian opens it, it counts as delivered.
    ///
    /// @param id of the feedback
    @POST
    @Path("{id}")
    @RolesAllowed({Roles.TEACHER, Roles.CLASS_TEACHER, Roles.HELPER, Roles.PRINCIPAL})
    @APIResponse(responseCode = "201", description = "Sent")
    @APIResponse(responseCode = "409", description = "`mentoring.feedback-withdrawn`")
    public RestResponse<FeedbackMessageView> sendFeedback(
            @PathParam("id") UUID id, @NotNull @Valid FeedbackLetter letter) {
        return once.created(
                letter, () -> Created.at(PATH + id, messages.send(id, letter, filters.ownOnly())));
    }

    /// List the messages about one's children, newest first, without their text.
    ///
    /// @param student id of the child
    @GET
    @RolesAllowed(Roles.GUARDIAN)
    public Page<FeedbackMessageView> listFeedbackMessages(
            @QueryParam("student") UUID student, @BeanParam Paging paging) {
        return list.messages(student, paging);
    }

    /// Read a message. When a guardian does, it is delivered.
    ///
    /// @param id of the feedback
    @GET
    @Path("{id}")
    @RolesAllowed({
        Roles.GUARDIAN,
        Roles.TEACHER,
        Roles.CLASS_TEACHER,
        Roles.HELPER,
        Roles.PRINCIPAL
    })
    public FeedbackMessageView getFeedbackMessage(@PathParam("id") UUID id) {
        return messages.read(id);
    }
}
