package org.guanai.registry.people.recordcheck;

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
import org.guanai.events.Roles;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;
import org.guanai.registry.correction.WithdrawalReason;
import org.jboss.resteasy.reactive.RestResponse;

/// Record checks of staff (从业查询, 3.3.1c).
@Path("/api/registry/staff/{id}/record-checks")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Record checks", description = "Yearly record checks of everybody at a school (从业查询)")
public class CheckResource {
    private final CheckDesk desk;
    private final Once once;

    CheckResource(CheckDesk desk, Once once) {
        this.desk = desk;
        this.once = once;
    }

    /// Record the reply to a record check: the result alone. After a hit the person stops at once,
    /// in every post, and cannot be registered again in the county.
    ///
    /// @param id of the member of staff
    @POST
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL})
    public RestResponse<CheckView> recordStaffCheck(
            @PathParam("id") UUID id, @NotNull @Valid CheckForm check) {
        return once.created(check, () -> created(desk.record(id, check)));
    }

    /// List the record checks of a member of staff, those entered last first.
    ///
    /// @param id of the member of staff
    @GET
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL})
    public Page<CheckView> listStaffChecks(@PathParam("id") UUID id, @BeanParam Paging paging) {
        return desk.of(id, paging);
    }

    /// Take a record check back: a slip, or a hit that was disputed and not confirmed. A hit is
    /// taken back by the county, and by somebody else than who entered it.
    ///
    /// @param id of the member of staff
    /// @param check id of the check
    @POST
    @Path("{check}/withdrawals")
    @RolesAllowed(Roles.COUNTY_OFFICER)
    @APIResponse(
            responseCode = "409",
            description = "`registry.withdrawn-already`, `registry.check-same-person`")
    public RestResponse<CheckView> withdrawStaffCheck(
            @PathParam("id") UUID id,
            @PathParam("check") UUID check,
            @NotNull @Valid WithdrawalReason withdrawal) {
        return once.created(
                withdrawal, () -> created(desk.withdraw(id, check, withdrawal.reason())));
    }

    private static Created<CheckView> created(CheckView view) {
        var here = "/api/registry/staff/" + view.staffId() + "/record-checks/" + view.id();
        return Created.at(here, view);
    }
}
