package org.guanai.mentoring.counsel.session;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
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
import org.guanai.kit.idempotency.WithoutKey;
import org.guanai.mentoring.care.contact.Disclosure;
import org.guanai.mentoring.correction.Withdrawal;
import org.jboss.resteasy.reactive.RestResponse;

/// Counselling sessions (3.1.6d).
@Path("/api/mentoring/counsel-cases/{id}/sessions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Counsellings",
        description =
                "The green channel (3.1.6a–e): requests, rooms, cases, sessions, referrals, screenings")
@RunOnVirtualThread
public class SessionResource {
    private static final String CASE = "/api/mentoring/counsel-cases/";

    private final SessionDesk desk;
    private final SessionList list;
    private final SessionTexts texts;
    private final Once once;

    SessionResource(SessionDesk desk, SessionList list, SessionTexts texts, Once once) {
        this.desk = desk;
        this.list = list;
        this.texts = texts;
        this.once = once;
    }

    /// Record a session. What was said is sealed with the key of the child's file. An acute risk
    /// becomes a matter for the school's safety post at once; it is told nothing of what was said.
    ///
    /// @param id of the case
    @POST
    @RolesAllowed(Roles.COUNSELLOR)
    @APIResponse(responseCode = "201", description = "Recorded")
    @APIResponse(responseCode = "409", description = "`mentoring.counsel-case-closed`")
    @APIResponse(responseCode = "422", description = "`mentoring.session-in-future`")
    public RestResponse<SessionView> recordSession(
            @PathParam("id") UUID id, @NotNull @Valid SessionEntry entry) {
        return once.created(
                entry,
                () -> {
                    var view = list.one(id, desk.record(id, entry));
                    return Created.at(CASE + id + "/sessions/" + view.id(), view, view.version());
                });
    }

    /// List the sessions of a case, without what was said.
    ///
    /// @param id of the case
    /// @param withdrawn `true` for also those that were withdrawn
    @GET
    @RolesAllowed(Roles.COUNSELLOR)
    public Page<SessionView> listSessions(
            @PathParam("id") UUID id,
            @DefaultValue("false") @QueryParam("withdrawn") boolean withdrawn,
            @BeanParam Paging paging) {
        return list.list(id, withdrawn, paging);
    }

    /// One session, without what was said.
    ///
    /// @param id of the case
    /// @param session id of the session
    @GET
    @Path("{session}")
    @RolesAllowed(Roles.COUNSELLOR)
    public RestResponse<SessionView> getSession(
            @PathParam("id") UUID id, @PathParam("session") UUID session) {
        var view = list.one(id, session);
        return Editable.of(view, view.version());
    }

    /// Correct a session, for a reason that is kept. Texts that are absent stay.
    ///
    /// @param id of the case
    /// @param session id of the session
    @PUT
    @Path("{session}")
    @RolesAllowed(Roles.COUNSELLOR)
    @APIResponse(responseCode = "200", description = "Corrected")
    @APIResponse(responseCode = "409", description = "`mentoring.session-withdrawn`")
    @APIResponse(responseCode = "422", description = "`mentoring.session-in-future`")
    public RestResponse<SessionView> correctSession(
            @PathParam("id") UUID id,
            @PathParam("session") UUID session,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid SessionEntry entry) {
        desk.correct(id, session, ifMatch, entry);
        var view = list.one(id, session);
        return Editable.of(view, view.version());
    }

    /// Withdraw a session that should not have been recorded, such as one of another child.
    ///
    /// @param id of the case
    /// @param session id of the session
    @POST
    @Path("{session}/withdrawals")
    @RolesAllowed(Roles.COUNSELLOR)
    @APIResponse(responseCode = "201", description = "Withdrawn")
    @APIResponse(responseCode = "409", description = "`mentoring.session-withdrawn`")
    public RestResponse<SessionView> withdrawSession(
            @PathParam("id") UUID id,
            @PathParam("session") UUID session,
            @NotNull @Valid Withdrawal withdrawal) {
        return once.created(
                withdrawal,
                () -> {
                    desk.withdraw(id, session, withdrawal);
                    var view = list.one(id, session);
                    return Created.at(CASE + id + "/sessions/" + session, view, view.version());
                });
    }

    /// Open what was said in a session, to the school's counsellor or to whoever was given leave,
    /// for a stated reason that is kept. The answer is never stored.
    ///
    /// @param id of the case
    /// @param session id of the session
    @POST
    @Path("{session}/disclosures")
    @WithoutKey
    @RolesAllowed({
        Roles.COUNSELLOR,
        Roles.CLASS_TEACHER,
        Roles.PRINCIPAL,
        Roles.SAFETY_OFFICER,
        Roles.COUNTY_OFFICER
    })
    public SessionText discloseSession(
            @PathParam("id") UUID id,
            @PathParam("session") UUID session,
            @NotNull @Valid Disclosure disclosure) {
        return texts.disclose(id, session, disclosure.reason());
    }
}
