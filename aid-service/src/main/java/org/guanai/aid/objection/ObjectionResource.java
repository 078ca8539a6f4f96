package org.guanai.aid.objection;

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
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.aid.objection.order.ObjectionEntry;
import org.guanai.events.Roles;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/aid/notices/{noticeId}/objections")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Objections", description = "Objections to public notices (异议, 2.2)")
public class ObjectionResource {
    private final ObjectionIntake intake;
    private final ObjectionDesk desk;
    private final Once once;

    ObjectionResource(ObjectionIntake intake, ObjectionDesk desk, Once once) {
        this.intake = intake;
        this.desk = desk;
        this.once = once;
    }

    /// Object to a row of a running notice (2.2). The county does not decide before the answer.
    ///
    /// @param noticeId id of a public notice
    @POST
    @RolesAllowed({
        Roles.GUARDIAN,
        Roles.CLASS_TEACHER,
        Roles.TEACHER,
        Roles.PRINCIPAL,
        Roles.AID_OFFICER,
        Roles.COUNTY_OFFICER,
        Roles.AGENCY,
        Roles.HELPER
    })
    @APIResponse(
            responseCode = "409",
            description = "The notice has ended, or the caller's objection is open")
    public RestResponse<ObjectionView> raiseObjection(
            @PathParam("noticeId") UUID noticeId, @NotNull @Valid ObjectionEntry entry) {
        return once.created(entry, () -> created(intake.raise(noticeId, entry)));
    }

    /// List the objections of a notice, oldest first. A caller who is bound to own records sees the
    /// own ones.
    ///
    /// @param noticeId id of a public notice
    @GET
    @RolesAllowed({
        Roles.GUARDIAN,
        Roles.PRINCIPAL,
        Roles.AID_OFFICER,
        Roles.COUNTY_OFFICER,
        Roles.AGENCY,
        Roles.HELPER
    })
    public Page<ObjectionView> listObjections(
            @PathParam("noticeId") UUID noticeId, @BeanParam Paging paging) {
        return desk.list(noticeId, paging);
    }

    /// Answer an objection. Upheld, the approval is taken back and the row is struck; dismissed,
    /// the application goes on.
    ///
    /// @param noticeId id of a public notice
    @POST
    @Path("{id}/answers")
    @RolesAllowed({Roles.PRINCIPAL, Roles.AID_OFFICER, Roles.COUNTY_OFFICER})
    @APIResponse(responseCode = "409", description = "Answered already")
    public RestResponse<ObjectionView> answerObjection(
            @PathParam("noticeId") UUID noticeId,
            @PathParam("id") UUID id,
            @NotNull @Valid ObjectionAnswer answer) {
        return once.created(answer, () -> created(desk.answer(noticeId, id, answer)));
    }

    private static Created<ObjectionView> created(ObjectionView view) {
        return Created.at("/api/aid/notices/" + view.noticeId() + "/objections", view);
    }
}
