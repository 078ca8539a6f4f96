package org.guanai.aid.appeal;

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

@Path(AppealResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Appeals", description = "Appeals of refusals (申诉, 2.2)")
public class AppealResource {
    static final String PATH = "/api/aid/appeals";

    private final AppealDesk desk;
    private final Once once;

    AppealResource(AppealDesk desk, Once once) {
        this.desk = desk;
        this.once = once;
    }

    /// Appeal a refusal of an application or a recognition (2.2), within fifteen working days or as
    /// the county's rule says. The county answers within as many.
    @POST
    @RolesAllowed({Roles.GUARDIAN, Roles.CLASS_TEACHER})
    @APIResponse(responseCode = "409", description = "`aid.appeal-too-late`, `aid.appeal-open`")
    public RestResponse<AppealView> fileAppeal(@NotNull @Valid AppealEntry entry) {
        return once.created(entry, () -> created(desk.file(entry)));
    }

    /// List appeals, newest first.
    ///
    /// @param state where the appeal stands
    @GET
    @RolesAllowed({
        Roles.GUARDIAN,
        Roles.PRINCIPAL,
        Roles.AID_OFFICER,
        Roles.COUNTY_OFFICER,
        Roles.AUDITOR
    })
    public Page<AppealView> listAppeals(
            @QueryParam("state") AppealState state, @BeanParam Paging paging) {
        return desk.list(state, paging);
    }

    /// Get an appeal with its ground and answer. Opening it is audited.
    @GET
    @Path("{id}")
    @RolesAllowed({
        Roles.GUARDIAN,
        Roles.PRINCIPAL,
        Roles.AID_OFFICER,
        Roles.COUNTY_OFFICER,
        Roles.AUDITOR
    })
    public AppealView getAppeal(@PathParam("id") UUID id) {
        return desk.one(id);
    }

    /// Answer an appeal, as the county and never by who refused. Upheld, what was refused is
    /// decided again.
    @POST
    @Path("{id}/answers")
    @RolesAllowed({Roles.AID_OFFICER, Roles.COUNTY_OFFICER})
    @APIResponse(responseCode = "403", description = "`aid.county-only`")
    @APIResponse(responseCode = "409", description = "`aid.appeal-answered`, `aid.refuser-answers`")
    public RestResponse<AppealView> answerAppeal(
            @PathParam("id") UUID id, @NotNull @Valid AppealAnswer answer) {
        return once.created(answer, () -> created(desk.answer(id, answer)));
    }

    /// Withdraw one's own appeal before it is answered.
    @POST
    @Path("{id}/withdrawals")
    @RolesAllowed({Roles.GUARDIAN, Roles.CLASS_TEACHER})
    @APIResponse(responseCode = "409", description = "`aid.appeal-answered`")
    public RestResponse<AppealView> withdrawAppeal(@PathParam("id") UUID id) {
        return once.created(id, () -> created(desk.withdraw(id)));
    }

    private static Created<AppealView> created(AppealView view) {
        return Created.at(PATH + "/" + view.id(), view);
    }
}
