package org.guanai.registry.roll.dropout.step;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;
import org.guanai.registry.correction.WithdrawalReason;
import org.jboss.resteasy.reactive.RestResponse;

/// What is done to bring a child back to school (劝返记录, 3.2.4f).
@Path("/api/registry/dropout-cases/{id}/measures")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Dropout cases", description = "Children who are missing from school (控辍保学)")
public class StepResource {
    private final StepDesk desk;
    private final Once once;

    StepResource(StepDesk desk, Once once) {
        this.desk = desk;
        this.once = once;
    }

    /// Record a persuasion, an order to return or a referral. A referral needs an order that has
    /// run out.
    @POST
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL})
    @APIResponse(
            responseCode = "409",
            description = "`registry.dropout-state`, `registry.order-first`")
    public RestResponse<DropoutStepView> recordDropoutMeasure(
            @PathParam("id") UUID id, @NotNull @Valid StepEntry step) {
        return once.created(step, () -> Created.at(here(id), desk.record(id, step)));
    }

    /// List what was done in a case, oldest first, at most 200.
    @GET
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.TOWNSHIP_OFFICER, Roles.PRINCIPAL})
    public DropoutMeasureList listDropoutMeasures(@PathParam("id") UUID id) {
        return new DropoutMeasureList(desk.of(id));
    }

    /// Withdraw a record of what was done: whoever entered it within two weeks, the principal or
    /// the county at any time. The case is counted anew.
    ///
    /// @param measure the record
    @POST
    @Path("{measure}/withdrawals")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL})
    @APIResponse(
            responseCode = "409",
            description =
                    "`registry.dropout-state`, `registry.withdrawn-already`,"
                            + " `registry.correction-limit`")
    public RestResponse<DropoutStepView> withdrawDropoutMeasure(
            @PathParam("id") UUID id,
            @PathParam("measure") UUID measure,
            @NotNull @Valid WithdrawalReason why) {
        return once.created(
                why, () -> Created.at(here(id), desk.withdraw(id, measure, why.reason())));
    }

    private static String here(UUID id) {
        return "/api/registry/dropout-cases/" + id + "/measures";
    }

    public record DropoutMeasureList(List<DropoutStepView> items) {}
}
