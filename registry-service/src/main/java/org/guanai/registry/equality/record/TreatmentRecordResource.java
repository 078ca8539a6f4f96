package org.guanai.registry.equality.record;

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
import org.guanai.registry.correction.WithdrawalReason;
import org.jboss.resteasy.reactive.RestResponse;

/// What schools record of the fields of equal treatment (一视同仁登记, 3.1.2d).
@Path("/api/registry/treatment-records")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(
        name = "Treatment records",
        description =
                "Whom fees, awards, youth organisations, exams and activities concerned (一视同仁登记)")
public class TreatmentRecordResource {
    private static final String HERE = "/api/registry/treatment-records/";

    private final TreatmentRecordDesk desk;
    private final Once once;

    TreatmentRecordResource(TreatmentRecordDesk desk, Once once) {
        this.desk = desk;
        this.once = once;
    }

    /// Record whom of one's own school something concerned: who was charged, honoured, admitted,
    /// who took part. The check of equal treatment counts it.
    @POST
    @RolesAllowed(Roles.PRINCIPAL)
    @APIResponse(responseCode = "422", description = "`registry.student-unknown`")
    public RestResponse<TreatmentRecordView> recordTreatment(@NotNull @Valid TreatmentEntry entry) {
        return once.created(
                entry,
                () -> {
                    var view = desk.record(entry);
                    return Created.at(HERE + view.id(), view);
                });
    }

    /// List what was recorded and stands, newest first.
    ///
    /// @param org of this organisation, or below it
    /// @param field only of this field
    @GET
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.TOWNSHIP_OFFICER, Roles.PRINCIPAL, Roles.AUDITOR})
    public Page<TreatmentRecordView> listTreatmentRecords(
            @QueryParam("org") String org,
            @QueryParam("field") TreatmentField field,
            @BeanParam Paging paging) {
        return desk.list(org, field, paging);
    }

    /// Withdraw what was recorded by mistake: it counts no more.
    @POST
    @Path("{id}/withdrawals")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL})
    @APIResponse(responseCode = "409", description = "`registry.withdrawn-already`")
    public RestResponse<TreatmentRecordView> withdrawTreatmentRecord(
            @PathParam("id") UUID id, @NotNull @Valid WithdrawalReason why) {
        return once.created(why, () -> Created.at(HERE + id, desk.withdraw(id, why.reason())));
    }
}
