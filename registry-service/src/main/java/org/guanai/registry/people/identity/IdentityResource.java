package org.guanai.registry.people.identity;

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
import org.jboss.resteasy.reactive.RestResponse;

/// Questions about a document number that is known by another name (身份核对).
@Path(IdentityResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Identity questions", description = "One number, two names: one human? (身份核对)")
public class IdentityResource {
    static final String PATH = "/api/registry/identity-questions";

    private final IdentityDesk desk;
    private final Once once;

    IdentityResource(IdentityDesk desk, Once once) {
        this.desk = desk;
        this.once = once;
    }

    /// List questions about who somebody is, newest first. Until one is answered, the post of the
    /// record that brought the number does not count.
    ///
    /// @param state asked, same or other
    @GET
    @RolesAllowed(Roles.COUNTY_OFFICER)
    public Page<IdentityQuestionView> listIdentityQuestions(
            @BeanParam Paging paging, @QueryParam("state") QuestionState state) {
        return desk.list(state, paging);
    }

    /// Answer a question: one human by two names, or another, whose number was typed wrong and goes
    /// from the record. What was taken for one human can still be parted.
    @POST
    @Path("{id}/answers")
    @RolesAllowed(Roles.COUNTY_OFFICER)
    @APIResponse(responseCode = "409", description = "`registry.identity-answered`")
    public RestResponse<IdentityQuestionView> answerIdentityQuestion(
            @PathParam("id") UUID id, @NotNull @Valid IdentityAnswer answer) {
        return once.created(answer, () -> Created.at(PATH + "/" + id, desk.answer(id, answer)));
    }
}
