package org.guanai.safety.mandatory.report;

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
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.kit.http.Editable;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;
import org.guanai.safety.mandatory.found.MandatoryEntry;
import org.guanai.safety.mandatory.told.ChannelEntry;
import org.jboss.resteasy.reactive.RestResponse;

@Path(MandatoryResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(
        name = "Mandatory reports",
        description =
                "Reports of the nine situations to police, education and civil affairs (3.1.5e)")
public class MandatoryResource {
    static final String PATH = "/api/safety/mandatory-reports";

    private final MandatoryDesk desk;
    private final Once once;

    MandatoryResource(MandatoryDesk desk, Once once) {
        this.desk = desk;
        this.once = once;
    }

    /// Make a mandatory report (强制报告), by a short guided form. The police must be told at once,
    /// education and civil affairs beside (rule `mandatory-channels`); no guardian is told. Who
    /// reports is sealed; a suspect sees nothing of it.
    @POST
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.SAFETY_OFFICER,
        Roles.AID_OFFICER,
        Roles.PRINCIPAL,
        Roles.CLASS_TEACHER,
        Roles.TEACHER,
        Roles.COUNSELLOR
    })
    @APIResponse(responseCode = "422", description = "`safety.day-in-future`")
    public RestResponse<MandatoryView> makeMandatoryReport(@NotNull @Valid MandatoryEntry entry) {
        return once.created(
                entry,
                () -> {
                    var view = desk.make(entry);
                    return Created.at(PATH + "/" + view.id(), view, view.version());
                });
    }

    /// List mandatory reports, newest first. Whoever does not lead the case sees those that they
    /// made; a suspect none.
    ///
    /// @param school 10-digit 学校标识码
    /// @param state open, closed or withdrawn
    @GET
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.SAFETY_OFFICER,
        Roles.PRINCIPAL,
        Roles.CLASS_TEACHER,
        Roles.TEACHER,
        Roles.COUNSELLOR,
        Roles.AUDITOR
    })
    public Page<MandatorySummary> listMandatoryReports(
            @BeanParam Paging paging,
            @QueryParam("school") String school,
            @QueryParam("state") MandatoryState state) {
        return desk.list(school, state, paging);
    }

    /// Get a mandatory report, with the authorities that were told. Opening it is on record.
    @GET
    @Path("{id}")
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.SAFETY_OFFICER,
        Roles.PRINCIPAL,
        Roles.CLASS_TEACHER,
        Roles.TEACHER,
        Roles.COUNSELLOR,
        Roles.AUDITOR
    })
    public RestResponse<MandatoryView> getMandatoryReport(@PathParam("id") UUID id) {
        return editable(desk.open(id));
    }

    /// Correct a mandatory report, for a reason, until it is closed.
    @PUT
    @Path("{id}")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.SAFETY_OFFICER, Roles.PRINCIPAL})
    @APIResponse(responseCode = "409", description = "`safety.mandatory-report-over`")
    public RestResponse<MandatoryView> correctMandatoryReport(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid MandatoryCorrection correction) {
        return editable(desk.correct(id, ifMatch, correction));
    }

    /// Record that an authority was told: by which way, who has taken it, under which number.
    @POST
    @Path("{id}/channels")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.SAFETY_OFFICER, Roles.PRINCIPAL})
    @APIResponse(
            responseCode = "409",
            description = "`safety.channel-told`, `safety.mandatory-report-over`")
    @APIResponse(responseCode = "422", description = "`safety.told-in-future`")
    public RestResponse<MandatoryView> recordChannel(
            @PathParam("id") UUID id, @NotNull @Valid ChannelEntry entry) {
        return created(id, entry, () -> desk.tell(id, entry));
    }

    /// Close a mandatory report, once all authorities were told.
    @POST
    @Path("{id}/closings")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.SAFETY_OFFICER, Roles.PRINCIPAL})
    @APIResponse(
            responseCode = "409",
            description = "`safety.channel-owed`, `safety.mandatory-report-over`")
    public RestResponse<MandatoryView> closeMandatoryReport(
            @PathParam("id") UUID id, @NotNull @Valid MandatoryClosing closing) {
        return created(id, closing, () -> desk.close(id, closing));
    }

    /// Withdraw a mandatory report that was made by mistake: the county's matter alone, so that no
    /// school keeps silent about what must be reported.
    @POST
    @Path("{id}/withdrawals")
    @RolesAllowed(Roles.COUNTY_OFFICER)
    @APIResponse(responseCode = "409", description = "`safety.mandatory-report-over`")
    public RestResponse<MandatoryView> withdrawMandatoryReport(
            @PathParam("id") UUID id, @NotNull @Valid MandatoryWithdrawal withdrawal) {
        return created(id, withdrawal, () -> desk.withdraw(id, withdrawal.reason()));
    }

    private RestResponse<MandatoryView> created(
            UUID id, Object content, Supplier<MandatoryView> act) {
        return once.created(
                content,
                () -> {
                    var view = act.get();
                    return Created.at(PATH + "/" + id, view, view.version());
                });
    }

    private static RestResponse<MandatoryView> editable(MandatoryView view) {
        return Editable.of(view, view.version());
    }
}
