package org.guanai.aid.programme;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.kit.http.Editable;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;
import org.jboss.resteasy.reactive.RestResponse;

@Path(ProgrammeResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Programmes", description = "Subsidies of the county (资助项目, 3.3.2b)")
public class ProgrammeResource {
    static final String PATH = "/api/aid/programmes";

    private final ProgrammeDesk desk;
    private final Once once;

    ProgrammeResource(ProgrammeDesk desk, Once once) {
        this.desk = desk;
        this.once = once;
    }

    /// Set up a programme of the county (3.3.2b). Without `rates` it takes the state's reference
    /// rates, without `eligibleKinds` all kinds of hardship, without `noticeWorkingDays` five.
    @POST
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.AID_OFFICER})
    @APIResponse(responseCode = "403", description = "Not an officer of the county")
    @APIResponse(responseCode = "409", description = "The county has a programme of this code")
    @APIResponse(responseCode = "422", description = "An unknown kind of hardship")
    public RestResponse<ProgrammeView> setUpProgramme(@NotNull @Valid ProgrammeSetUp setUp) {
        return once.created(
                setUp,
                () -> {
                    var view = desk.setUp(setUp);
                    return Created.at(PATH + "/" + view.id(), view, view.version());
                });
    }

    /// List the programmes of the county.
    @GET
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.TOWNSHIP_OFFICER,
        Roles.AID_OFFICER,
        Roles.PRINCIPAL,
        Roles.CLASS_TEACHER,
        Roles.TEACHER,
        Roles.GUARDIAN,
        Roles.AUDITOR
    })
    public Page<ProgrammeView> listProgrammes(@BeanParam Paging paging) {
        return desk.list(paging);
    }

    /// Get a programme with its rates.
    @GET
    @Path("{id}")
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.TOWNSHIP_OFFICER,
        Roles.AID_OFFICER,
        Roles.PRINCIPAL,
        Roles.CLASS_TEACHER,
        Roles.TEACHER,
        Roles.GUARDIAN,
        Roles.AUDITOR
    })
    public RestResponse<ProgrammeView> getProgramme(@PathParam("id") UUID id) {
        var view = desk.one(id);
        return Editable.of(view, view.version());
    }

    /// Withdraw a rate that was mistyped, for a reason, before anything is granted by it; the right
    /// one is then added by a change (3.3.2b).
    @POST
    @Path("{id}/rate-withdrawals")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.AID_OFFICER})
    @APIResponse(responseCode = "409", description = "`aid.rate-used`")
    @APIResponse(responseCode = "422", description = "`aid.rate-unknown`")
    public RestResponse<ProgrammeView> withdrawRate(
            @PathParam("id") UUID id, @NotNull @Valid RateWithdrawal withdrawal) {
        return once.created(
                withdrawal,
                () -> {
                    var view = desk.withdraw(id, withdrawal);
                    return Created.at(PATH + "/" + id, view, view.version());
                });
    }

    /// Change a programme. `rates` are added to those that stand, since decided amounts must stay
    /// explainable.
    @PUT
    @Path("{id}")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.AID_OFFICER})
    @APIResponse(responseCode = "409", description = "Another amount stands from the same day on")
    public RestResponse<ProgrammeView> changeProgramme(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ProgrammeChange change) {
        var view = desk.change(id, ifMatch, change);
        return Editable.of(view, view.version());
    }
}
