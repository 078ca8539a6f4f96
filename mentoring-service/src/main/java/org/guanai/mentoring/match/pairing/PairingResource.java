package org.guanai.mentoring.match.pairing;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import org.guanai.kit.http.Editable;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;
import org.guanai.mentoring.oversight.Filters;
import org.jboss.resteasy.reactive.RestResponse;

/// Pairings (结对帮扶, 3.1.3a, 3.1.4e).
@Path("/api/mentoring/pairings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Pairings",
        description =
                "Pairings of children with helpers, and children without one (3.1.3a, 3.1.3f, 3.1.4e)")
@RunOnVirtualThread
public class PairingResource {
    private static final String PATH = "/api/mentoring/pairings/";

    private final PairingDesk desk;
    private final PairingEndings endings;
    private final PairingReturns returns;
    private final PairingList list;
    private final Filters filters;
    private final Once once;

    PairingResource(
            PairingDesk desk,
            PairingEndings endings,
            PairingReturns returns,
            PairingList list,
            Filters filters,
            Once once) {
        this.desk = desk;
        this.endings = endings;
        this.returns = returns;
        this.list = list;
        this.filters = filters;
        this.once = once;
    }

    /// Pair a child with a teacher or a surrogate parent. A child has exactly one active teacher
    /// (3.1.3f); a surrogate parent must be vetted (3.1.4e). The answer warns when the helper looks
    /// after more children than the rule `teacher-load`.
    @POST
    @RolesAllowed({Roles.PRINCIPAL, Roles.COUNTY_OFFICER})
    @APIResponse(responseCode = "201", description = "Started")
    @APIResponse(
            responseCode = "409",
            description =
                    "`mentoring.teacher-exists`, `mentoring.pairing-exists`,"
                            + " `mentoring.pairing-comes-back`")
    @APIResponse(
            responseCode = "422",
            description =
                    "`mentoring.helper-not-vetted`, `mentoring.not-a-surrogate`,"
                            + " `mentoring.not-a-teacher`, `mentoring.from-in-future`,"
                            + " `mentoring.from-too-early`, `mentoring.pairing-overlaps`")
    public RestResponse<NewPairing> startPairing(@NotNull @Valid PairingMatch match) {
        return once.created(
                match,
                () -> {
                    var started = desk.start(match);
                    var pairing = started.pairing();
                    return Created.at(PATH + pairing.id(), started, pairing.version());
                });
    }

    /// List pairings, oldest first. A teacher or helper finds their own.
    ///
    /// @param school 10-digit 学校标识码
    /// @param helper `me` or an id
    /// @param student id of the child
    /// @param active whether they have not ended
    @GET
    @RolesAllowed({
        Roles.TEACHER,
        Roles.CLASS_TEACHER,
        Roles.HELPER,
        Roles.PRINCIPAL,
        Roles.COUNTY_OFFICER,
        Roles.TOWNSHIP_OFFICER,
        Roles.AUDITOR
    })
    public Page<PairingView> listPairings(
            @QueryParam("school") String school,
            @QueryParam("helper") String helper,
            @QueryParam("student") UUID student,
            @QueryParam("active") Boolean active,
            @BeanParam Paging paging) {
        var filter =
                new PairingList.Filter(
                        filters.school(school), filters.helper(helper), student, active);
        return list.list(filter, paging);
    }

    /// One pairing with the names of both.
    @GET
    @Path("{id}")
    @RolesAllowed({
        Roles.TEACHER,
        Roles.CLASS_TEACHER,
        Roles.HELPER,
        Roles.PRINCIPAL,
        Roles.COUNTY_OFFICER,
        Roles.TOWNSHIP_OFFICER,
        Roles.AUDITOR
    })
    public RestResponse<PairingView> getPairing(@PathParam("id") UUID id) {
        var view = list.one(id);
        return Editable.of(view, view.version());
    }

    /// End a pairing, also for a hand-over (交接) to the next helper. With `If-Match` only the
    /// version that was read.
    @POST
    @Path("{id}/endings")
    @RolesAllowed({Roles.PRINCIPAL, Roles.COUNTY_OFFICER})
    @APIResponse(responseCode = "409", description = "`mentoring.pairing-ended`")
    @APIResponse(
            responseCode = "422",
            description = "`mentoring.until-in-future`, `mentoring.until-before-from`")
    public RestResponse<PairingView> endPairing(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid PairingEnding ending) {
        return once.created(
                ending,
                () -> {
                    var view = endings.end(id, ifMatch, ending);
                    return Created.at(PATH + id, view, view.version());
                });
    }

    /// Bring a pairing back that ended by mistake, within 62 days of its last day: it is as if it
    /// had never ended. On the days between its duties were owed, or rest, as the request says.
    @POST
    @Path("{id}/reinstatements")
    @RolesAllowed({Roles.PRINCIPAL, Roles.COUNTY_OFFICER})
    @APIResponse(responseCode = "201", description = "Active again")
    @APIResponse(
            responseCode = "409",
            description =
                    "`mentoring.pairing-active`, `mentoring.pairing-ended-long-ago`,"
                            + " `mentoring.teacher-exists`, `mentoring.pairing-exists`")
    @APIResponse(
            responseCode = "422",
            description =
                    "`mentoring.helper-not-vetted`, `mentoring.not-a-surrogate`,"
                            + " `mentoring.not-a-teacher`, `mentoring.child-elsewhere`")
    public RestResponse<PairingView> reinstatePairing(
            @PathParam("id") UUID id, @NotNull @Valid Reinstatement reinstatement) {
        return once.created(
                reinstatement,
                () -> {
                    var view = returns.reinstate(id, reinstatement, filters.me());
                    return Created.at(PATH + id, view, view.version());
                });
    }
}
