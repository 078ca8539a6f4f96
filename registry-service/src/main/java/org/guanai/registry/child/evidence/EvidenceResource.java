package org.guanai.registry.child.evidence;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
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

/// Evidence behind special groups (佐证材料, 2.3).
@Path("/api/registry/students/{id}/evidence")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Evidence records", description = "Evidence behind special groups (佐证材料)")
public class EvidenceResource {
    private final EvidenceDesk desk;
    private final Once once;

    EvidenceResource(EvidenceDesk desk, Once once) {
        this.desk = desk;
        this.once = once;
    }

    /// Record evidence that a student belongs to a special group: which paper or finding, of which
    /// day, who assessed it.
    @POST
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL, Roles.CLASS_TEACHER, Roles.AID_OFFICER})
    public RestResponse<EvidenceView> recordEvidence(
            @PathParam("id") UUID id, @NotNull @Valid EvidenceEntry evidence) {
        return once.created(
                evidence,
                () -> {
                    var view = desk.record(id, evidence);
                    return Created.at(here(id) + view.id(), view);
                });
    }

    /// List the evidence behind a student's special groups, newest first.
    ///
    /// @param withdrawn whether what was withdrawn is shown too
    @GET
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.TOWNSHIP_OFFICER,
        Roles.PRINCIPAL,
        Roles.CLASS_TEACHER,
        Roles.AID_OFFICER
    })
    public Page<EvidenceView> listEvidence(
            @PathParam("id") UUID id,
            @QueryParam("withdrawn") @DefaultValue("false") boolean withdrawn,
            @BeanParam Paging paging) {
        return desk.of(id, withdrawn, paging);
    }

    /// Withdraw evidence, with its files: whoever entered it within a week, the principal or the
    /// county at any time.
    @POST
    @Path("{evidence}/withdrawals")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL, Roles.CLASS_TEACHER, Roles.AID_OFFICER})
    @APIResponse(
            responseCode = "409",
            description = "`registry.evidence-withdrawn`, `registry.evidence-withdrawal`")
    public RestResponse<EvidenceView> withdrawEvidence(
            @PathParam("id") UUID id,
            @PathParam("evidence") UUID evidence,
            @NotNull @Valid EvidenceWithdrawal withdrawal) {
        return once.created(
                withdrawal,
                () -> Created.at(here(id) + evidence, desk.withdraw(id, evidence, withdrawal)));
    }

    private static String here(UUID student) {
        return "/api/registry/students/" + student + "/evidence/";
    }
}
