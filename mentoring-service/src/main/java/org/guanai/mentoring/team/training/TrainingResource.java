package org.guanai.mentoring.team.training;

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
import org.jboss.resteasy.reactive.RestResponse;

/// Training of helpers (3.1.4a) and of boarding staff (3.3.1d).
@Path("/api/mentoring/trainings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Trainings",
        description = "Training of helpers and of boarding staff in four topics (3.1.4a, 3.3.1d)")
@RunOnVirtualThread
public class TrainingResource {
    private static final String PATH = "/api/mentoring/trainings/";

    private final TrainingDesk desk;
    private final Once once;

    TrainingResource(TrainingDesk desk, Once once) {
        this.desk = desk;
        this.once = once;
    }

    /// Record that somebody took part in a training.
    @POST
    @RolesAllowed({Roles.PRINCIPAL, Roles.COUNTY_OFFICER})
    @APIResponse(responseCode = "201", description = "Recorded")
    @APIResponse(responseCode = "422", description = "`mentoring.training-in-future`")
    public RestResponse<TrainingView> recordTraining(@NotNull @Valid TrainingEntry entry) {
        return once.created(
                entry,
                () -> {
                    var view = desk.one(desk.record(entry));
                    return Created.at(PATH + view.id(), view, view.version());
                });
    }

    /// List trainings, oldest first; a helper finds their own.
    ///
    /// @param person id of the helper or member of staff
    /// @param withdrawn `true` for also those that were withdrawn
    @GET
    @RolesAllowed({Roles.PRINCIPAL, Roles.COUNTY_OFFICER, Roles.AUDITOR, Roles.HELPER})
    public Page<TrainingView> listTrainings(
            @QueryParam("person") UUID person,
            @DefaultValue("false") @QueryParam("withdrawn") boolean withdrawn,
            @BeanParam Paging paging) {
        return desk.list(Optional.ofNullable(person), withdrawn, paging);
    }

    /// How far somebody is trained: the hours of a helper, the four topics of boarding staff.
    ///
    /// @param person id of the helper or member of staff
    @GET
    @Path("standing")
    @RolesAllowed({Roles.PRINCIPAL, Roles.COUNTY_OFFICER})
    public TrainingStanding getTrainingStanding(@QueryParam("person") @NotNull UUID person) {
        return desk.standing(person);
    }

    /// Correct a training, for a reason that is kept.
    @PUT
    @Path("{id}")
    @RolesAllowed({Roles.PRINCIPAL, Roles.COUNTY_OFFICER})
    @APIResponse(responseCode = "200", description = "Corrected")
    @APIResponse(responseCode = "409", description = "`mentoring.training-withdrawn`")
    @APIResponse(
            responseCode = "422",
            description = "`mentoring.training-in-future`, `mentoring.training-of-another`")
    public RestResponse<TrainingView> correctTraining(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid TrainingEntry entry) {
        desk.correct(id, ifMatch, entry);
        var view = desk.one(id);
        return Editable.of(view, view.version());
    }

    /// Withdraw a training that was recorded by mistake.
    @POST
    @Path("{id}/withdrawals")
    @RolesAllowed({Roles.PRINCIPAL, Roles.COUNTY_OFFICER})
    @APIResponse(responseCode = "201", description = "Withdrawn")
    @APIResponse(responseCode = "409", description = "`mentoring.training-withdrawn`")
    public RestResponse<TrainingView> withdrawTraining(
            @PathParam("id") UUID id, @NotNull @Valid Withdrawal withdrawal) {
        return once.created(
                withdrawal,
                () -> {
                    desk.withdraw(id, withdrawal);
                    var view = desk.one(id);
                    return Created.at(PATH + id, view, view.version());
                });
    }
}
