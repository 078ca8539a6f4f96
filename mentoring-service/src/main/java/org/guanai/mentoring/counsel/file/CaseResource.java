package org.guanai.mentoring.counsel.file;

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
import org.guanai.mentoring.correction.Withdrawal;
import org.guanai.mentoring.counsel.level.CounselLevel;
import org.jboss.resteasy.reactive.RestResponse;

/// Counselling cases (3.1.6d), for the school's counsellor.
@Path("/api/mentoring/counsel-cases")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Counsellings",
        description =
                "The green channel (3.1.6a–e): requests, rooms, cases, sessions, referrals, screenings")
@RunOnVirtualThread
public class CaseResource {
    private static final String PATH = "/api/mentoring/counsel-cases/";

    private final CaseDesk desk;
    private final CaseList list;
    private final Once once;

    CaseResource(CaseDesk desk, CaseList list, Once once) {
        this.desk = desk;
        this.list = list;
        this.once = once;
    }

    /// Open a case for a child, with its level and what was agreed to. A HIGH level becomes a
    /// matter for the school's safety post at once; it is told nothing else.
    @POST
    @RolesAllowed(Roles.COUNSELLOR)
    @APIResponse(responseCode = "201", description = "Opened")
    @APIResponse(responseCode = "409", description = "`mentoring.counsel-case-exists`")
    @APIResponse(responseCode = "422", description = "`mentoring.consent-in-future`")
    public RestResponse<CaseView> openCounselCase(@NotNull @Valid CaseOpening opening) {
        return once.created(
                opening,
                () -> {
                    var view = list.one(desk.open(opening));
                    return Created.at(PATH + view.id(), view, view.version());
                });
    }

    /// List the open cases of the school.
    ///
    /// @param level only those of this level
    /// @param closed `true` for also those that are closed
    @GET
    @RolesAllowed(Roles.COUNSELLOR)
    public Page<CaseView> listCounselCases(
            @QueryParam("level") CounselLevel level,
            @DefaultValue("false") @QueryParam("closed") boolean closed,
            @BeanParam Paging paging) {
        return list.list(Optional.ofNullable(level), closed, paging);
    }

    /// One case.
    @GET
    @Path("{id}")
    @RolesAllowed(Roles.COUNSELLOR)
    public RestResponse<CaseView> getCounselCase(@PathParam("id") UUID id) {
        var view = list.one(id);
        return Editable.of(view, view.version());
    }

    /// Review a case: its level, consent, and whether it is over. The next review counts from
    /// today.
    @PUT
    @Path("{id}")
    @RolesAllowed(Roles.COUNSELLOR)
    @APIResponse(responseCode = "200", description = "Reviewed")
    @APIResponse(responseCode = "409", description = "`mentoring.counsel-case-closed`")
    @APIResponse(responseCode = "422", description = "`mentoring.consent-in-future`")
    public RestResponse<CaseView> changeCounselCase(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid CaseChange change) {
        desk.change(id, ifMatch, change);
        var view = list.one(id);
        return Editable.of(view, view.version());
    }

    /// Take a crisis back that was noted by mistake: the level is MEDIUM again, and the matter at
    /// safety is withdrawn unless it was settled.
    @POST
    @Path("{id}/withdrawals")
    @RolesAllowed(Roles.COUNSELLOR)
    @APIResponse(responseCode = "201", description = "Taken back")
    @APIResponse(responseCode = "409", description = "`mentoring.counsel-no-crisis`")
    public RestResponse<CaseView> withdrawCrisis(
            @PathParam("id") UUID id, @NotNull @Valid Withdrawal withdrawal) {
        return once.created(
                withdrawal,
                () -> {
                    desk.withdrawCrisis(id, withdrawal);
                    var view = list.one(id);
                    return Created.at(PATH + id, view, view.version());
                });
    }
}
