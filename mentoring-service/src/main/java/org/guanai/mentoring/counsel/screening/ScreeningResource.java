package org.guanai.mentoring.counsel.screening;

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
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;
import org.guanai.mentoring.correction.Withdrawal;
import org.guanai.mentoring.counsel.level.CounselLevel;
import org.jboss.resteasy.reactive.RestResponse;

/// Screenings (心理筛查, 3.1.6e).
@Path("/api/mentoring/counsel-screenings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Counsellings",
        description =
                "The green channel (3.1.6a–e): requests, rooms, cases, sessions, referrals, screenings")
@RunOnVirtualThread
public class ScreeningResource {
    private static final String PATH = "/api/mentoring/counsel-screenings/";

    private final ScreeningDesk desk;
    private final ScreeningList list;
    private final Once once;
    private final Clock clock;

    ScreeningResource(ScreeningDesk desk, ScreeningList list, Once once, Clock clock) {
        this.desk = desk;
        this.list = list;
        this.once = once;
        this.clock = clock;
    }

    /// Take in what a round of screening found. A row without the guardian's consent is refused;
    /// the good rows are kept. A child in the band MEDIUM or HIGH becomes a request of its own.
    @POST
    @RolesAllowed(Roles.COUNSELLOR)
    @APIResponse(responseCode = "201", description = "Taken in, row by row")
    @APIResponse(responseCode = "422", description = "`mentoring.screening-in-future`")
    public RestResponse<ScreeningResults> recordScreenings(@NotNull @Valid ScreeningBatch round) {
        return once.created(round, () -> Created.at(PATH, desk.take(round, clock.instant())));
    }

    /// List what screenings found, oldest first.
    ///
    /// @param student id of the child
    /// @param band only those in this band
    @GET
    @RolesAllowed(Roles.COUNSELLOR)
    public Page<ScreeningView> listScreenings(
            @QueryParam("student") UUID student,
            @QueryParam("band") CounselLevel band,
            @BeanParam Paging paging) {
        return list.list(Optional.ofNullable(student), Optional.ofNullable(band), paging);
    }

    /// Withdraw a row that was entered by mistake, such as of another child.
    @POST
    @Path("{id}/withdrawals")
    @RolesAllowed(Roles.COUNSELLOR)
    @APIResponse(responseCode = "201", description = "Withdrawn")
    @APIResponse(responseCode = "409", description = "`mentoring.screening-withdrawn`")
    public RestResponse<ScreeningView> withdrawScreening(
            @PathParam("id") UUID id, @NotNull @Valid Withdrawal withdrawal) {
        return once.created(
                withdrawal,
                () -> {
                    desk.withdraw(id, withdrawal, clock.instant());
                    var view = list.one(id);
                    return Created.at(PATH + id, view, view.version());
                });
    }
}
