package org.guanai.mentoring.match.silence;

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
import org.guanai.mentoring.correction.Withdrawal;
import org.guanai.mentoring.oversight.Filters;
import org.jboss.resteasy.reactive.RestResponse;

/// Reports that nobody was in touch with a child (无人联系, 3.1.3i).
@Path("/api/mentoring/silences")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Silences",
        description =
                "Children and guardians with whom nobody is in touch, and what the school says")
@RunOnVirtualThread
public class SilenceResource {
    private static final String PATH = "/api/mentoring/silences/";

    private final SilenceDesk desk;
    private final SilenceList list;
    private final Filters filters;
    private final Once once;

    SilenceResource(SilenceDesk desk, SilenceList list, Filters filters, Once once) {
        this.desk = desk;
        this.list = list;
        this.filters = filters;
        this.once = once;
    }

    /// Report that nobody has been in touch with one's child. The principal is told, and answers
    /// within three working days.
    @POST
    @RolesAllowed(Roles.GUARDIAN)
    @APIResponse(responseCode = "201", description = "Reported")
    public RestResponse<SilenceView> reportSilence(@NotNull @Valid SilenceReport report) {
        return once.created(report, () -> created(desk.report(report)));
    }

    /// List reports that nobody was in touch, soonest due first. A guardian finds their own.
    ///
    /// @param school 10-digit 学校标识码
    /// @param org path of an organisation: at or below it
    /// @param student id of the child
    /// @param state only those in one of these states
    @GET
    @RolesAllowed({
        Roles.GUARDIAN,
        Roles.PRINCIPAL,
        Roles.COUNTY_OFFICER,
        Roles.AUDITOR,
        Roles.TOWNSHIP_OFFICER
    })
    public Page<SilenceView> listSilences(
            @QueryParam("school") String school,
            @QueryParam("org") String org,
            @QueryParam("student") UUID student,
            @QueryParam("state") List<SilenceState> state,
            @BeanParam Paging paging) {
        return list.list(filters.under(school, org), student, state, paging);
    }

    /// One report with the answer.
    @GET
    @Path("{id}")
    @RolesAllowed({
        Roles.GUARDIAN,
        Roles.PRINCIPAL,
        Roles.COUNTY_OFFICER,
        Roles.AUDITOR,
        Roles.TOWNSHIP_OFFICER
    })
    public RestResponse<SilenceView> getSilence(@PathParam("id") UUID id) {
        var view = desk.one(id);
        return Editable.of(view, view.version());
    }

    /// Answer a report: what was found, and what is done. A second answer replaces the first.
    @POST
    @Path("{id}/answers")
    @RolesAllowed({Roles.PRINCIPAL, Roles.COUNTY_OFFICER})
    @APIResponse(responseCode = "201", description = "Answered")
    @APIResponse(responseCode = "409", description = "`mentoring.silence-withdrawn`")
    public RestResponse<SilenceView> answerSilence(
            @PathParam("id") UUID id, @NotNull @Valid SilenceAnswer answer) {
        return once.created(answer, () -> created(desk.answer(id, answer)));
    }

    /// Take one's report back, before it is answered.
    @POST
    @Path("{id}/withdrawals")
    @RolesAllowed(Roles.GUARDIAN)
    @APIResponse(responseCode = "201", description = "Taken back")
    @APIResponse(responseCode = "409", description = "`mentoring.silence-withdrawn`")
    public RestResponse<SilenceView> withdrawSilence(
            @PathParam("id") UUID id, @NotNull @Valid Withdrawal withdrawal) {
        return once.created(withdrawal, () -> created(desk.withdraw(id, withdrawal.reason())));
    }

    private static Created<SilenceView> created(SilenceView view) {
        return Created.at(PATH + view.id(), view, view.version());
    }
}
