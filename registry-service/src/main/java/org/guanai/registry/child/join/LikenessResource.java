package org.guanai.registry.child.join;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
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
import org.guanai.registry.child.likeness.LikenessQuestions;
import org.guanai.registry.child.likeness.LikenessView;
import org.jboss.resteasy.reactive.RestResponse;

/// Questions whether two records are one child (疑似重复).
@Path("/api/registry/likenesses")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Likenesses", description = "Questions whether two records are one child (疑似重复)")
public class LikenessResource {
    private static final String HERE = "/api/registry/likenesses";

    private final LikenessQuestions questions;
    private final LikenessDesk desk;
    private final Once once;

    LikenessResource(LikenessQuestions questions, LikenessDesk desk, Once once) {
        this.questions = questions;
        this.desk = desk;
        this.once = once;
    }

    /// List the questions whether two records are one child, in the order in which they were asked.
    ///
    /// @param decided those that are decided, and not those that are open
    @GET
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL})
    public Page<LikenessView> listLikenesses(
            @QueryParam("decided") @DefaultValue("false") boolean decided,
            @BeanParam Paging paging) {
        return questions.list(decided, paging);
    }

    /// Decide whether two records are one child. SAME joins them; DIFFERENT is remembered, and
    /// nobody is asked again.
    @POST
    @Path("{id}/decisions")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL})
    @APIResponse(
            responseCode = "409",
            description =
                    "`registry.likeness-decided`, `registry.the-enrolled-stays`,"
                            + " `registry.joined-already`")
    @APIResponse(responseCode = "422", description = "`registry.not-to-be-joined`")
    public RestResponse<LikenessView> decideLikeness(
            @PathParam("id") UUID id, @NotNull @Valid LikenessDecision decision) {
        return once.created(decision, () -> Created.at(HERE, desk.decide(id, decision)));
    }
}
