package org.guanai.mentoring.counsel.voice;

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
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;
import org.guanai.kit.idempotency.WithoutKey;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.scope.OrgPath;
import org.guanai.mentoring.care.contact.Disclosure;
import org.guanai.mentoring.correction.Withdrawal;
import org.guanai.mentoring.counsel.voice.form.VoiceRoundOrder;
import org.guanai.mentoring.counsel.voice.form.VoiceRoundView;
import org.guanai.mentoring.counsel.voice.form.VoiceTickets;
import org.guanai.mentoring.counsel.voice.form.VoiceWords;
import org.guanai.mentoring.oversight.Filters;
import org.jboss.resteasy.reactive.RestResponse;

/// Rounds in which the children of a class say how they are (3.3.3d).
@Path("/api/mentoring/voice-rounds")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Voices", description = "The voice of the children (学生心声, 3.3.3d)")
@RunOnVirtualThread
public class VoiceRoundResource {
    private static final String PATH = "/api/mentoring/voice-rounds/";

    private final VoiceDesk desk;
    private final Filters filters;
    private final Once once;
    private final Caller caller;
    private final Clock clock;

    VoiceRoundResource(VoiceDesk desk, Filters filters, Once once, Caller caller, Clock clock) {
        this.desk = desk;
        this.filters = filters;
        this.once = once;
        this.caller = caller;
        this.clock = clock;
    }

    /// Open a round for a class: the answer holds the slips of its children, shown once.
    @POST
    @RolesAllowed({Roles.CLASS_TEACHER, Roles.COUNSELLOR, Roles.PRINCIPAL})
    @APIResponse(responseCode = "201", description = "Opened")
    @APIResponse(responseCode = "422", description = "`mentoring.class-unknown`")
    public RestResponse<VoiceTickets> openVoiceRound(@NotNull @Valid VoiceRoundOrder order) {
        return once.created(
                order,
                () -> {
                    var school = new OrgPath(caller.org());
                    var opened = desk.open(school, order, caller.person(), LocalDate.now(clock));
                    return Created.at(PATH + opened.round().id(), opened);
                });
    }

    /// List rounds with totals, oldest first. Below five forms no answer is shown.
    ///
    /// @param school 10-digit 学校标识码
    /// @param org path of an organisation: at or below it
    @GET
    @RolesAllowed({
        Roles.CLASS_TEACHER,
        Roles.COUNSELLOR,
        Roles.PRINCIPAL,
        Roles.COUNTY_OFFICER,
        Roles.TOWNSHIP_OFFICER,
        Roles.AUDITOR
    })
    public Page<VoiceRoundView> listVoiceRounds(
            @QueryParam("school") String school,
            @QueryParam("org") String org,
            @BeanParam Paging paging) {
        return desk.list(filters.under(school, org), paging);
    }

    /// Close a round before its last day, such as one for the wrong class.
    @POST
    @Path("{id}/withdrawals")
    @RolesAllowed({Roles.CLASS_TEACHER, Roles.COUNSELLOR, Roles.PRINCIPAL})
    @APIResponse(responseCode = "201", description = "Closed")
    public RestResponse<VoiceRoundView> closeVoiceRound(
            @PathParam("id") UUID id, @NotNull @Valid Withdrawal why) {
        return once.created(
                why,
                () -> {
                    var view = desk.close(id, why, LocalDate.now(clock));
                    return Created.at(PATH + id, view, view.version());
                });
    }

    /// Open what the children said in words, to the counsellor, for a stated reason that is kept.
    @POST
    @Path("{id}/disclosures")
    @WithoutKey
    @RolesAllowed(Roles.COUNSELLOR)
    public VoiceWords discloseVoices(
            @PathParam("id") UUID id, @NotNull @Valid Disclosure disclosure) {
        return desk.disclose(id, disclosure.reason());
    }
}
