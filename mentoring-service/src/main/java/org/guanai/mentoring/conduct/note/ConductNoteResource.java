package org.guanai.mentoring.conduct.note;

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
import org.jboss.resteasy.reactive.RestResponse;

/// Conduct guidance by external counsellors (3.1.4d).
@Path("/api/mentoring/conduct-notes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Conducts",
        description = "Conduct guidance, goals and observations (品行, 3.1.4d, 3.1.6f)")
@RunOnVirtualThread
public class ConductNoteResource {
    private static final String PATH = "/api/mentoring/conduct-notes/";

    private final ConductNoteDesk desk;
    private final ConductNoteList list;
    private final Once once;

    ConductNoteResource(ConductNoteDesk desk, ConductNoteList list, Once once) {
        this.desk = desk;
        this.list = list;
        this.once = once;
    }

    /// Record guidance of a child of a class that one is assigned to. The class teacher is told.
    @POST
    @RolesAllowed(Roles.HELPER)
    @APIResponse(responseCode = "201", description = "Recorded")
    @APIResponse(responseCode = "422", description = "`mentoring.guidance-in-future`")
    public RestResponse<ConductNoteView> recordConductNote(@NotNull @Valid ConductNoteEntry entry) {
        return once.created(
                entry,
                () -> {
                    var view = desk.record(entry);
                    return Created.at(PATH + view.id(), view, view.version());
                });
    }

    /// List guidance without its words: a counsellor finds their own, a class teacher that of own
    /// classes, the principal that of the school.
    ///
    /// @param student id of the child
    @GET
    @RolesAllowed({Roles.HELPER, Roles.CLASS_TEACHER, Roles.PRINCIPAL})
    public Page<ConductNoteSummary> listConductNotes(
            @QueryParam("student") UUID student, @BeanParam Paging paging) {
        return list.list(Optional.ofNullable(student), paging);
    }

    /// One guidance with its words. Opening it is on record.
    @GET
    @Path("{id}")
    @RolesAllowed({Roles.HELPER, Roles.CLASS_TEACHER, Roles.PRINCIPAL})
    public RestResponse<ConductNoteView> getConductNote(@PathParam("id") UUID id) {
        var view = list.open(id);
        return Editable.of(view, view.version());
    }

    /// Correct one's own guidance, for a reason that is kept.
    @PUT
    @Path("{id}")
    @RolesAllowed(Roles.HELPER)
    @APIResponse(responseCode = "200", description = "Corrected")
    @APIResponse(responseCode = "409", description = "`mentoring.guidance-withdrawn`")
    @APIResponse(
            responseCode = "422",
            description = "`mentoring.guidance-in-future`, `mentoring.guidance-of-another`")
    public RestResponse<ConductNoteView> correctConductNote(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ConductNoteEntry entry) {
        var view = desk.correct(id, ifMatch, entry);
        return Editable.of(view, view.version());
    }

    /// Withdraw one's own guidance that was recorded by mistake.
    @POST
    @Path("{id}/withdrawals")
    @RolesAllowed(Roles.HELPER)
    @APIResponse(responseCode = "201", description = "Withdrawn")
    @APIResponse(responseCode = "409", description = "`mentoring.guidance-withdrawn`")
    public RestResponse<ConductNoteView> withdrawConductNote(
            @PathParam("id") UUID id, @NotNull @Valid Withdrawal withdrawal) {
        return once.created(
                withdrawal,
                () -> {
                    var view = desk.withdraw(id, withdrawal);
                    return Created.at(PATH + id, view, view.version());
                });
    }
}
