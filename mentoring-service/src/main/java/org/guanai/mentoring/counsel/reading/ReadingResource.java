package org.guanai.mentoring.counsel.reading;

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
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;
import org.jboss.resteasy.reactive.RestResponse;

/// Leave to read what was said in counselling (3.1.6d).
@Path("/api/mentoring/counsel-cases/{id}/readings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Counsellings",
        description =
                "The green channel (3.1.6a–e): requests, rooms, cases, sessions, referrals, screenings")
@RunOnVirtualThread
public class ReadingResource {
    private static final String CASE = "/api/mentoring/counsel-cases/";

    private final ReadingDesk desk;
    private final ReadingList list;
    private final Once once;

    ReadingResource(ReadingDesk desk, ReadingList list, Once once) {
        this.desk = desk;
        this.list = list;
        this.once = once;
    }

    /// Ask for leave to read what was said in a case. Somebody else decides: the school's
    /// counsellor, or the county.
    ///
    /// @param id of the case
    @POST
    @RolesAllowed({
        Roles.CLASS_TEACHER,
        Roles.PRINCIPAL,
        Roles.SAFETY_OFFICER,
        Roles.COUNTY_OFFICER
    })
    @APIResponse(responseCode = "201", description = "Asked")
    public RestResponse<ReadingView> askReading(
            @PathParam("id") UUID id, @NotNull @Valid ReadingOrder order) {
        return once.created(order, () -> answer(id, desk.ask(id, order)));
    }

    /// List who asked to read, newest first; whoever asked finds their own.
    ///
    /// @param id of the case
    @GET
    @RolesAllowed({
        Roles.COUNSELLOR,
        Roles.CLASS_TEACHER,
        Roles.PRINCIPAL,
        Roles.SAFETY_OFFICER,
        Roles.COUNTY_OFFICER
    })
    public Page<ReadingView> listReadings(@PathParam("id") UUID id, @BeanParam Paging paging) {
        return list.list(id, paging);
    }

    /// Decide whether somebody may read for a few days. Nobody decides their own wish.
    ///
    /// @param id of the case
    /// @param reading id of the wish
    @POST
    @Path("{reading}/decisions")
    @RolesAllowed({Roles.COUNSELLOR, Roles.COUNTY_OFFICER})
    @APIResponse(responseCode = "201", description = "Decided")
    @APIResponse(
            responseCode = "409",
            description = "`mentoring.reading-decided`, `mentoring.reading-of-oneself`")
    public RestResponse<ReadingView> decideReading(
            @PathParam("id") UUID id,
            @PathParam("reading") UUID reading,
            @NotNull @Valid ReadingDecision decision) {
        return once.created(
                decision,
                () -> {
                    desk.decide(id, reading, decision.approved());
                    return answer(id, reading);
                });
    }

    private Created<ReadingView> answer(UUID id, UUID reading) {
        var view = list.one(id, reading);
        return Created.at(CASE + id + "/readings", view, view.version());
    }
}
