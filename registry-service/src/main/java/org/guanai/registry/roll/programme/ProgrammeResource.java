package org.guanai.registry.roll.programme;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.kit.http.Editable;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.correction.WithdrawalReason;
import org.jboss.resteasy.reactive.RestResponse;

/// Care programmes (专项行动, 3.2.4a).
@Path("/api/registry/care-programmes")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Care programmes", description = "Programmes such as the girls' action (专项行动)")
public class ProgrammeResource {
    private static final String HERE = "/api/registry/care-programmes/";

    private final ProgrammeDesk desk;
    private final Once once;

    ProgrammeResource(ProgrammeDesk desk, Once once) {
        this.desk = desk;
        this.once = once;
    }

    /// Plan a programme of one's own organisation, as the girls' action.
    @POST
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL})
    public RestResponse<ProgrammeView> planCareProgramme(@NotNull @Valid ProgrammePlan plan) {
        return once.created(
                plan,
                () -> {
                    var view = desk.plan(plan);
                    return Created.at(HERE + view.id(), view);
                });
    }

    /// List programmes, newest first.
    @GET
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.TOWNSHIP_OFFICER, Roles.PRINCIPAL})
    public Page<ProgrammeView> listCareProgrammes(@BeanParam Paging paging) {
        return desk.list(paging);
    }

    /// Read the numbers that programmes are to move, by sex: at school, missing, back, poor, left
    /// behind.
    ///
    /// @param org at this organisation, or below it; one's own when absent
    @GET
    @Path("figures")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.TOWNSHIP_OFFICER, Roles.PRINCIPAL})
    public SexFigureList listSexFigures(@QueryParam("org") OrgPath org) {
        return new SexFigureList(desk.figures(org));
    }

    /// Put a programme right.
    @PUT
    @Path("{id}")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL})
    @APIResponse(responseCode = "409", description = "`registry.withdrawn-already`")
    public RestResponse<ProgrammeView> changeCareProgramme(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ProgrammePlan plan) {
        var view = desk.change(id, ifMatch, plan);
        return Editable.of(view, view.version());
    }

    /// Withdraw a programme that was a mistake.
    @POST
    @Path("{id}/withdrawals")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL})
    @APIResponse(responseCode = "409", description = "`registry.withdrawn-already`")
    public RestResponse<ProgrammeView> withdrawCareProgramme(
            @PathParam("id") UUID id, @NotNull @Valid WithdrawalReason why) {
        return once.created(why, () -> Created.at(HERE + id, desk.withdraw(id, why.reason())));
    }

    public record SexFigureList(List<SexFigures> items) {}
}
