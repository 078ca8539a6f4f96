package org.guanai.mentoring.conduct.priority;

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
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;
import org.guanai.mentoring.correction.Withdrawal;
import org.jboss.resteasy.reactive.RestResponse;

/// What was done for children first (3.3.3c).
@Path("/api/mentoring/attentions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Priorities", description = "The five priorities of struggling children (五优先, 3.3.3c)")
@RunOnVirtualThread
public class AttentionResource {
    private static final String PATH = "/api/mentoring/attentions/";

    private final AttentionDesk desk;
    private final Once once;

    AttentionResource(AttentionDesk desk, Once once) {
        this.desk = desk;
        this.once = once;
    }

    /// Note praise, care or marking that a child got first.
    @POST
    @RolesAllowed({Roles.TEACHER, Roles.CLASS_TEACHER, Roles.COUNSELLOR, Roles.PRINCIPAL})
    @APIResponse(responseCode = "201", description = "Noted")
    @APIResponse(responseCode = "422", description = "`mentoring.attention-in-future`")
    public RestResponse<AttentionView> giveAttention(@NotNull @Valid AttentionEntry entry) {
        return once.created(
                entry,
                () -> {
                    var view = desk.give(entry);
                    return Created.at(PATH + view.id(), view, view.version());
                });
    }

    /// List what children got, oldest first.
    ///
    /// @param student id of the child
    @GET
    @RolesAllowed({Roles.TEACHER, Roles.CLASS_TEACHER, Roles.COUNSELLOR, Roles.PRINCIPAL})
    public Page<AttentionView> listAttentions(
            @QueryParam("student") UUID student, @BeanParam Paging paging) {
        return desk.list(Optional.ofNullable(student), paging);
    }

    /// Take back what one noted by mistake.
    @POST
    @Path("{id}/withdrawals")
    @RolesAllowed({Roles.TEACHER, Roles.CLASS_TEACHER, Roles.COUNSELLOR, Roles.PRINCIPAL})
    @APIResponse(responseCode = "201", description = "Taken back")
    @APIResponse(responseCode = "409", description = "`mentoring.attention-withdrawn`")
    public RestResponse<AttentionView> withdrawAttention(
            @PathParam("id") UUID id, @NotNull @Valid Withdrawal withdrawal) {
        return once.created(
                withdrawal,
                () -> {
                    var view = desk.withdraw(id, withdrawal);
                    return Created.at(PATH + id, view, view.version());
                });
    }
}
