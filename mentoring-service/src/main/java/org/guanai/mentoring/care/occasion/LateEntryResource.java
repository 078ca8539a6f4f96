package org.guanai.mentoring.care.occasion;

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
import org.guanai.mentoring.correction.Withdrawal;
import org.guanai.mentoring.oversight.Filters;
import org.jboss.resteasy.reactive.RestResponse;

/// Permissions to enter forgotten contacts (补录审批, 3.1.3i).
@Path("/api/mentoring/late-entries")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Contacts",
        description =
                "Contacts with the children, and the feedback that they owe (3.1.3i–k, 3.1.4f)")
@RunOnVirtualThread
public class LateEntryResource {
    private static final String PATH = "/api/mentoring/late-entries/";

    private final LateEntryDesk desk;
    private final Filters filters;
    private final Once once;

    LateEntryResource(LateEntryDesk desk, Filters filters, Once once) {
        this.desk = desk;
        this.filters = filters;
        this.once = once;
    }

    /// Allow contacts of some days to be entered that are older than the rule `back-dating`. The
    /// helper enters them within 14 days.
    @POST
    @RolesAllowed({Roles.PRINCIPAL, Roles.COUNTY_OFFICER})
    @APIResponse(responseCode = "201", description = "Allowed")
    @APIResponse(responseCode = "409", description = "`mentoring.late-entry-by-oneself`")
    public RestResponse<LateEntryView> allowLateEntry(
            @NotNull @Valid LateEntryPermission permission) {
        return once.created(
                permission,
                () -> {
                    var view = desk.allow(permission, filters.me());
                    return Created.at(PATH + view.id(), view, view.version());
                });
    }

    /// List permissions, newest first. A teacher or helper finds their own.
    ///
    /// @param school 10-digit 学校标识码
    /// @param org path of an organisation: at or below it
    /// @param pairing id
    @GET
    @RolesAllowed({
        Roles.TEACHER,
        Roles.CLASS_TEACHER,
        Roles.HELPER,
        Roles.PRINCIPAL,
        Roles.COUNTY_OFFICER,
        Roles.AUDITOR,
        Roles.TOWNSHIP_OFFICER
    })
    public Page<LateEntryView> listLateEntries(
            @QueryParam("school") String school,
            @QueryParam("org") String org,
            @QueryParam("pairing") UUID pairing,
            @BeanParam Paging paging) {
        return desk.list(filters.under(school, org), pairing, paging);
    }

    /// Withdraw a permission. What was entered by it stays.
    @POST
    @Path("{id}/withdrawals")
    @RolesAllowed({Roles.PRINCIPAL, Roles.COUNTY_OFFICER})
    @APIResponse(responseCode = "201", description = "Withdrawn")
    @APIResponse(responseCode = "409", description = "`mentoring.late-entry-withdrawn`")
    public RestResponse<LateEntryView> withdrawLateEntry(
            @PathParam("id") UUID id, @NotNull @Valid Withdrawal withdrawal) {
        return once.created(
                withdrawal,
                () -> {
                    var view = desk.withdraw(id, withdrawal.reason());
                    return Created.at(PATH + id, view, view.version());
                });
    }
}
