package org.guanai.aid.inkind;

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

@Path(DeliveryResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Deliveries", description = "Meals and goods, never cash (实物资助, 3.3.2b)")
public class DeliveryResource {
    static final String PATH = "/api/aid/deliveries";

    private final DeliveryDesk desk;
    private final Once once;

    DeliveryResource(DeliveryDesk desk, Once once) {
        this.desk = desk;
        this.once = once;
    }

    /// Record meals or goods that were handed out, of a programme that helps in kind (3.3.2b);
    /// never cash.
    @POST
    @RolesAllowed({Roles.PRINCIPAL, Roles.AID_OFFICER})
    @APIResponse(
            responseCode = "422",
            description = "`aid.not-in-kind`, `aid.goods-for-nobody`, `aid.day-to-come`")
    public RestResponse<DeliveryView> recordDelivery(@NotNull @Valid DeliveryEntry entry) {
        return once.created(entry, () -> created(desk.record(entry)));
    }

    /// List meals and goods that were handed out, newest first.
    ///
    /// @param student id of a student
    @GET
    @RolesAllowed({
        Roles.GUARDIAN,
        Roles.PRINCIPAL,
        Roles.AID_OFFICER,
        Roles.COUNTY_OFFICER,
        Roles.AUDITOR
    })
    public Page<DeliveryView> listDeliveries(
            @QueryParam("student") UUID student, @BeanParam Paging paging) {
        return desk.list(student, paging);
    }

    /// Withdraw an entry that was wrong, for a reason.
    @POST
    @Path("{id}/withdrawals")
    @RolesAllowed({Roles.PRINCIPAL, Roles.AID_OFFICER})
    @APIResponse(responseCode = "409", description = "`aid.entry-withdrawn`")
    public RestResponse<DeliveryView> withdrawDelivery(
            @PathParam("id") UUID id, @NotNull @Valid DeliveryWithdrawal withdrawal) {
        return once.created(withdrawal, () -> created(desk.withdraw(id, withdrawal)));
    }

    private static Created<DeliveryView> created(DeliveryView view) {
        return Created.at(PATH + "/" + view.id(), view, view.version());
    }
}
