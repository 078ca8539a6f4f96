package org.guanai.mentoring.counsel.request;

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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.kit.http.Editable;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;
import org.guanai.kit.idempotency.WithoutKey;
import org.guanai.mentoring.care.contact.Disclosure;
import org.guanai.mentoring.correction.Withdrawal;
import org.guanai.mentoring.counsel.kind.Lane;
import org.guanai.mentoring.counsel.kind.RequestState;
import org.jboss.resteasy.reactive.RestResponse;

/// Requests for counselling (求助, 3.1.6a, 3.1.6b).
@Path("/api/mentoring/counsel-requests")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Counsellings",
        description =
                "The green channel (3.1.6a–e): requests, rooms, cases, sessions, referrals, screenings")
@RunOnVirtualThread
public class CounselRequestResource {
    private static final String PATH = "/api/mentoring/counsel-requests/";

    private final CounselRequestDesk desk;
    private final CounselRequestList list;
    private final Once once;
    private final Clock clock;

    CounselRequestResource(
            CounselRequestDesk desk, CounselRequestList list, Once once, Clock clock) {
        this.desk = desk;
        this.list = list;
        this.once = once;
        this.clock = clock;
    }

    /// Ask for counselling: a child for itself, a guardian or teacher for a child, the counsellor
    /// for a paper from the room's box, which may have no name. What is urgent waits in a lane of
    /// its own and is answered the same day; children of special groups come before others.
    @POST
    @RolesAllowed({
        Roles.STUDENT,
        Roles.GUARDIAN,
        Roles.TEACHER,
        Roles.CLASS_TEACHER,
        Roles.COUNSELLOR
    })
    @APIResponse(responseCode = "201", description = "Asked")
    public RestResponse<CounselRequestView> askCounsel(@NotNull @Valid CounselQuestion question) {
        return once.created(
                question,
                () -> {
                    var view = list.one(desk.ask(question));
                    return Created.at(PATH + view.id(), view, view.version());
                });
    }

    /// List requests without their words, soonest due first: a counsellor finds those of the
    /// school, whoever else asked finds their own.
    ///
    /// @param state only those in one of these states; OPEN when absent
    /// @param lane only those in this lane
    @GET
    @RolesAllowed({
        Roles.STUDENT,
        Roles.GUARDIAN,
        Roles.TEACHER,
        Roles.CLASS_TEACHER,
        Roles.COUNSELLOR
    })
    public Page<CounselRequestView> listCounselRequests(
            @QueryParam("state") List<RequestState> state,
            @QueryParam("lane") Lane lane,
            @BeanParam Paging paging) {
        return list.list(state, Optional.ofNullable(lane), paging);
    }

    /// One request without its words.
    @GET
    @Path("{id}")
    @RolesAllowed({
        Roles.STUDENT,
        Roles.GUARDIAN,
        Roles.TEACHER,
        Roles.CLASS_TEACHER,
        Roles.COUNSELLOR
    })
    public RestResponse<CounselRequestView> getCounselRequest(@PathParam("id") UUID id) {
        var view = list.one(id);
        return Editable.of(view, view.version());
    }

    /// Answer a request. A mistake is mended by answering again.
    @PUT
    @Path("{id}")
    @RolesAllowed(Roles.COUNSELLOR)
    @APIResponse(responseCode = "200", description = "Answered")
    @APIResponse(responseCode = "409", description = "`mentoring.counsel-withdrawn`")
    public RestResponse<CounselRequestView> answerCounselRequest(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid CounselReply reply) {
        desk.answer(id, ifMatch, reply, LocalDate.now(clock));
        var view = list.one(id);
        return Editable.of(view, view.version());
    }

    /// Take a request back that is not answered yet.
    @POST
    @Path("{id}/withdrawals")
    @RolesAllowed({
        Roles.STUDENT,
        Roles.GUARDIAN,
        Roles.TEACHER,
        Roles.CLASS_TEACHER,
        Roles.COUNSELLOR
    })
    @APIResponse(responseCode = "201", description = "Taken back")
    @APIResponse(
            responseCode = "409",
            description = "`mentoring.counsel-withdrawn`, `mentoring.counsel-answered`")
    public RestResponse<CounselRequestView> withdrawCounselRequest(
            @PathParam("id") UUID id, @NotNull @Valid Withdrawal withdrawal) {
        return once.created(
                withdrawal,
                () -> {
                    desk.withdraw(id, withdrawal);
                    var view = list.one(id);
                    return Created.at(PATH + id, view, view.version());
                });
    }

    /// Open what a request says, to the school's counsellor, for a stated reason that is kept. The
    /// answer is never stored.
    @POST
    @Path("{id}/disclosures")
    @WithoutKey
    @RolesAllowed(Roles.COUNSELLOR)
    public CounselWords discloseCounselRequest(
            @PathParam("id") UUID id, @NotNull @Valid Disclosure disclosure) {
        return desk.disclose(id, disclosure.reason());
    }

    /// Read one's own request and the reply to it.
    @GET
    @Path("{id}/reply")
    @RolesAllowed({Roles.STUDENT, Roles.GUARDIAN, Roles.TEACHER, Roles.CLASS_TEACHER})
    public CounselWords getCounselReply(@PathParam("id") UUID id) {
        return desk.own(id);
    }
}
