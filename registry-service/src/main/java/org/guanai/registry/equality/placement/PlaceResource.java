package org.guanai.registry.equality.placement;

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
import org.guanai.registry.correction.WithdrawalReason;
import org.guanai.registry.equality.placement.condition.PlaceSubmission;
import org.jboss.resteasy.reactive.RestResponse;

/// Applications for places at school (入学申请, 3.1.2b–c).
@Path("/api/registry/place-applications")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Placements", description = "School places: catchments, applications, appeals (入学安排)")
public class PlaceResource {
    private final PlaceDesk desk;
    private final PlaceAppeals appeals;
    private final Once once;

    PlaceResource(PlaceDesk desk, PlaceAppeals appeals, Once once) {
        this.desk = desk;
        this.appeals = appeals;
        this.once = once;
    }

    /// Take a family's application for a place at school. The answer says whether the child may go
    /// to school here, and what is missing.
    @POST
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL})
    @APIResponse(responseCode = "201", description = "Taken")
    public RestResponse<PlaceReceipt> receivePlaceApplication(
            @NotNull @Valid PlaceSubmission application) {
        return once.created(
                application,
                () -> {
                    var view = desk.receive(application);
                    return Created.at(here(view.id()), view, view.version());
                });
    }

    /// List the applications that wait for a decision, or those that are decided.
    ///
    /// @param decided those that are decided, and not those that wait
    /// @param org path of an organisation: those there and below
    @GET
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL})
    public Page<PlaceView> listPlaceApplications(
            @QueryParam("decided") @DefaultValue("false") boolean decided,
            @QueryParam("org") String org,
            @BeanParam Paging paging) {
        return desk.list(!decided, org, paging);
    }

    /// Get an application.
    @GET
    @Path("{id}")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL})
    public RestResponse<PlaceView> getPlaceApplication(@PathParam("id") UUID id) {
        var view = desk.get(id);
        return Editable.of(view, view.version());
    }

    /// Correct an application, or add papers that were missing, before it is decided.
    @PUT
    @Path("{id}")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL})
    @APIResponse(responseCode = "200", description = "Corrected")
    @APIResponse(
            responseCode = "409",
            description = "`registry.place-decided`, `registry.withdrawn-already`")
    public RestResponse<PlaceView> correctPlaceApplication(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid PlaceCorrection correction) {
        var view = desk.correct(id, ifMatch, correction);
        return Editable.of(view, view.version());
    }

    /// Withdraw an application before it is decided.
    @POST
    @Path("{id}/withdrawals")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL})
    @APIResponse(responseCode = "201", description = "Withdrawn")
    @APIResponse(
            responseCode = "409",
            description = "`registry.place-decided`, `registry.withdrawn-already`")
    public RestResponse<PlaceReceipt> withdrawPlaceApplication(
            @PathParam("id") UUID id, @NotNull @Valid WithdrawalReason withdrawal) {
        return once.created(
                withdrawal, () -> Created.at(here(id), desk.withdraw(id, withdrawal.reason())));
    }

    /// Decide an application: the designated school, another when that is full, or a refusal with
    /// its reason. An eligible child is never refused.
    @POST
    @Path("{id}/decisions")
    @RolesAllowed(Roles.COUNTY_OFFICER)
    @APIResponse(responseCode = "201", description = "Decided")
    @APIResponse(
            responseCode = "409",
            description =
                    "`registry.place-decided`, `registry.place-school-full`,"
                            + " `registry.withdrawn-already`")
    @APIResponse(
            responseCode = "422",
            description =
                    "`registry.place-eligible`, `registry.place-not-eligible`,"
                            + " `registry.place-not-in-catchment`,"
                            + " `registry.place-designated-free`, `registry.school-unknown`")
    public RestResponse<PlaceReceipt> decidePlaceApplication(
            @PathParam("id") UUID id, @NotNull @Valid PlaceDecision decision) {
        return once.created(decision, () -> Created.at(here(id), desk.decide(id, decision)));
    }

    /// Take a family's appeal against the decision.
    @POST
    @Path("{id}/appeals")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL})
    @APIResponse(responseCode = "201", description = "Taken")
    @APIResponse(
            responseCode = "409",
            description = "`registry.place-no-appeal`, `registry.place-appeal-late`")
    public RestResponse<PlaceReceipt> appealPlaceDecision(
            @PathParam("id") UUID id, @NotNull @Valid PlaceAppeal appeal) {
        return once.created(appeal, () -> Created.at(here(id), appeals.appeal(id, appeal)));
    }

    /// Answer an appeal, by another person than the one who decided. One that is upheld opens the
    /// application again.
    @POST
    @Path("{id}/appeals/answers")
    @RolesAllowed(Roles.COUNTY_OFFICER)
    @APIResponse(responseCode = "201", description = "Answered")
    @APIResponse(
            responseCode = "409",
            description = "`registry.place-no-appeal`, `registry.place-same-person`")
    public RestResponse<PlaceReceipt> answerPlaceAppeal(
            @PathParam("id") UUID id, @NotNull @Valid PlaceAppealAnswer answer) {
        return once.created(answer, () -> Created.at(here(id), appeals.answer(id, answer)));
    }

    private static String here(UUID id) {
        return "/api/registry/place-applications/" + id;
    }
}
