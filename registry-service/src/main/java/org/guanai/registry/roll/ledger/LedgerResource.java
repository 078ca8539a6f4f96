package org.guanai.registry.roll.ledger;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.correction.WithdrawalReason;
import org.guanai.registry.roll.ledger.entry.LedgerSheet;
import org.jboss.resteasy.reactive.RestResponse;

/// Children of school age by village (适龄儿童台账, 3.2.4e).
@Path("/api/registry/school-age-children")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "School age lists", description = "Children of school age by village (适龄儿童台账)")
public class LedgerResource {
    private static final String HERE = "/api/registry/school-age-children";

    private final LedgerDesk desk;
    private final ComparisonDesk comparisons;
    private final Once once;

    LedgerResource(LedgerDesk desk, ComparisonDesk comparisons, Once once) {
        this.desk = desk;
        this.comparisons = comparisons;
        this.once = once;
    }

    /// Enter children of school age of a village, at most 500 at a time. Who is in the ledger
    /// already, by number or by name and birth date, is put right.
    @POST
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.TOWNSHIP_OFFICER})
    @APIResponse(responseCode = "201", description = "What became of the sheet")
    @APIResponse(responseCode = "422", description = "`registry.village-unknown`")
    public RestResponse<LedgerReceipt> enterSchoolAgeChildren(@NotNull @Valid LedgerSheet sheet) {
        return once.created(sheet, () -> Created.at(HERE, desk.enter(sheet)));
    }

    /// List children of school age, in the order of villages.
    ///
    /// @param org of this village, or below this organisation
    /// @param standing only those who stand there; NOT_ENROLLED are the missing
    /// @param sex GB/T 2261.1: 2 for girls
    @GET
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.TOWNSHIP_OFFICER})
    public Page<LedgerView> listSchoolAgeChildren(
            @QueryParam("org") OrgPath org,
            @QueryParam("standing") LedgerStanding standing,
            @QueryParam("sex") @Pattern(regexp = "[0129]") String sex,
            @BeanParam Paging paging) {
        return desk.list(org, standing, sex, paging);
    }

    /// Read a child of the ledger.
    @GET
    @Path("{id}")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.TOWNSHIP_OFFICER})
    public RestResponse<LedgerView> getSchoolAgeChild(@PathParam("id") UUID id) {
        var view = desk.view(id);
        return Editable.of(view, view.version());
    }

    /// Verify where a child is (核实), or put its entry right.
    @PUT
    @Path("{id}")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.TOWNSHIP_OFFICER})
    @APIResponse(responseCode = "409", description = "`registry.withdrawn-already`")
    @APIResponse(
            responseCode = "422",
            description = "`registry.standing-by-comparison`, `registry.standing-proof`")
    public RestResponse<LedgerView> verifySchoolAgeChild(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid LedgerChange change) {
        var view = desk.verify(id, ifMatch, change);
        return Editable.of(view, view.version());
    }

    /// Withdraw a child that does not belong into the ledger.
    @POST
    @Path("{id}/withdrawals")
    @RolesAllowed(Roles.COUNTY_OFFICER)
    @APIResponse(responseCode = "409", description = "`registry.withdrawn-already`")
    public RestResponse<LedgerView> withdrawSchoolAgeChild(
            @PathParam("id") UUID id, @NotNull @Valid WithdrawalReason why) {
        return once.created(
                why, () -> Created.at(HERE + "/" + id, desk.withdraw(id, why.reason())));
    }

    /// Compare the ledger with the rolls of the county: every child that is on none, without a
    /// reason, gets a case.
    @POST
    @Path("comparisons")
    @RolesAllowed(Roles.COUNTY_OFFICER)
    public RestResponse<ComparisonView> compareSchoolAgeChildren(
            @NotNull @Valid ComparisonOrder order) {
        return once.created(order, () -> Created.at(HERE, comparisons.compare(order)));
    }
}
