package org.guanai.registry.network.boarding;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.kit.http.Editable;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;
import org.guanai.registry.correction.WithdrawalReason;
import org.jboss.resteasy.reactive.RestResponse;

/// What each boarding school has for its boarders (寄宿条件档案, 3.3.1a).
@Path("/api/registry/boarding-profiles")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(
        name = "Boarding profiles",
        description = "Beds, rooms, water, light and money for boarders (寄宿条件)")
public class BoardingResource {
    private static final String HERE = "/api/registry/boarding-profiles/";

    private final BoardingDesk desk;
    private final Once once;

    BoardingResource(BoardingDesk desk, Once once) {
        this.desk = desk;
        this.once = once;
    }

    /// Enter what a school has for its boarders in a school year.
    @POST
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL})
    @APIResponse(responseCode = "409", description = "`registry.boarding-profile-there`")
    @APIResponse(responseCode = "422", description = "`registry.school-unknown`")
    public RestResponse<BoardingView> recordBoardingProfile(@NotNull @Valid BoardingForm profile) {
        return once.created(profile, () -> created(desk.record(profile)));
    }

    /// List boarding profiles, newest first.
    ///
    /// @param org path of an organisation: schools there and below
    @GET
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.TOWNSHIP_OFFICER,
        Roles.PRINCIPAL,
        Roles.SAFETY_OFFICER,
        Roles.AUDITOR
    })
    public Page<BoardingView> listBoardingProfiles(
            @QueryParam("org") String org, @BeanParam Paging paging) {
        return desk.list(org, paging);
    }

    /// Read a boarding profile, beside the boarders as they are now.
    ///
    /// @param id of the profile
    @GET
    @Path("{id}")
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.TOWNSHIP_OFFICER,
        Roles.PRINCIPAL,
        Roles.SAFETY_OFFICER,
        Roles.AUDITOR
    })
    public RestResponse<BoardingView> getBoardingProfile(@PathParam("id") UUID id) {
        return answer(desk.one(id));
    }

    /// Change a boarding profile, or put it right.
    ///
    /// @param id of the profile
    @PUT
    @Path("{id}")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL})
    @APIResponse(responseCode = "409", description = "`registry.withdrawn-already`")
    public RestResponse<BoardingView> changeBoardingProfile(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid BoardingChange change) {
        return answer(desk.change(id, ifMatch, change));
    }

    /// Take a profile back that should not be there.
    ///
    /// @param id of the profile
    @POST
    @Path("{id}/withdrawals")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL})
    @APIResponse(responseCode = "409", description = "`registry.withdrawn-already`")
    public RestResponse<BoardingView> withdrawBoardingProfile(
            @PathParam("id") UUID id, @NotNull @Valid WithdrawalReason withdrawal) {
        return once.created(withdrawal, () -> created(desk.withdraw(id, withdrawal.reason())));
    }

    private static RestResponse<BoardingView> answer(BoardingView view) {
        return Editable.of(view, view.version());
    }

    private static Created<BoardingView> created(BoardingView view) {
        return Created.at(HERE + view.id(), view, view.version());
    }
}
