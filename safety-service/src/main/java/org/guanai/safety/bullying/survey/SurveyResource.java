package org.guanai.safety.bullying.survey;

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
import java.time.LocalDate;
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
import org.guanai.safety.bullying.questionnaire.CodeOrder;
import org.guanai.safety.bullying.questionnaire.CodeOrder.DrawnCodes;
import org.guanai.safety.bullying.questionnaire.SurveyResults;
import org.guanai.safety.bullying.questionnaire.SurveyView;
import org.guanai.safety.bullying.questionnaire.SurveyWithdrawal;
import org.jboss.resteasy.reactive.RestResponse;

@Path(SurveyResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Bullying surveys", description = "The term's anonymous survey about bullying (3.1.5e)")
public class SurveyResource {
    static final String PATH = "/api/safety/bullying-surveys";

    private final SurveyDesk desk;
    private final Once once;

    SurveyResource(SurveyDesk desk, Once once) {
        this.desk = desk;
        this.once = once;
    }

    /// Announce the survey of a term. A school has one in each term.
    @POST
    @RolesAllowed({Roles.SAFETY_OFFICER, Roles.PRINCIPAL})
    @APIResponse(responseCode = "409", description = "`safety.survey-exists`")
    @APIResponse(responseCode = "422", description = "`safety.survey-term`")
    public RestResponse<SurveyView> announceSurvey(@NotNull @Valid SurveyEntry entry) {
        return once.created(
                entry,
                () -> {
                    var view = desk.announce(entry);
                    return Created.at(PATH + "/" + view.id(), view, view.version());
                });
    }

    /// List surveys, newest first, without those that were taken back.
    ///
    /// @param school 10-digit 学校标识码
    /// @param term `2025-2026-2`
    /// @param org path of an organisation: its records and those of all below it
    /// @param from first day, and
    /// @param to last day: on which they open
    @GET
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.SAFETY_OFFICER, Roles.PRINCIPAL, Roles.AUDITOR})
    public Page<SurveyView> listSurveys(
            @BeanParam Paging paging,
            @QueryParam("school") String school,
            @QueryParam("term") String term,
            @QueryParam("org") String org,
            @QueryParam("from") LocalDate from,
            @QueryParam("to") LocalDate to) {
        return desk.list(school, term, org, from, to, paging);
    }

    /// Get a survey.
    @GET
    @Path("{id}")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.SAFETY_OFFICER, Roles.PRINCIPAL, Roles.AUDITOR})
    public RestResponse<SurveyView> getSurvey(@PathParam("id") UUID id) {
        var view = desk.open(id);
        return Editable.of(view, view.version());
    }

    /// Move the days of a survey that is not over. School and term stay.
    @PUT
    @Path("{id}")
    @RolesAllowed({Roles.SAFETY_OFFICER, Roles.PRINCIPAL})
    @APIResponse(
            responseCode = "409",
            description = "`safety.survey-over`, `safety.survey-withdrawn`")
    @APIResponse(responseCode = "422", description = "`safety.survey-term`")
    public RestResponse<SurveyView> moveSurvey(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid SurveyEntry entry) {
        var view = desk.move(id, ifMatch, entry);
        return Editable.of(view, view.version());
    }

    /// Withdraw a survey. Its answers count no longer, and the school may announce another one.
    @POST
    @Path("{id}/withdrawals")
    @RolesAllowed({Roles.SAFETY_OFFICER, Roles.PRINCIPAL})
    @APIResponse(responseCode = "409", description = "`safety.survey-withdrawn`")
    public RestResponse<SurveyView> withdrawSurvey(
            @PathParam("id") UUID id, @NotNull @Valid SurveyWithdrawal withdrawal) {
        return once.created(
                withdrawal,
                () -> {
                    var view = desk.withdraw(id, withdrawal.reason());
                    return Created.at(PATH + "/" + id, view, view.version());
                });
    }

    /// Draw codes for the pupils of a grade, to be cut apart and handed out by lot. They are shown
    /// once and kept nowhere, so that no list says who has which; asked again there are others.
    @POST
    @Path("{id}/codes")
    @WithoutKey
    @RolesAllowed({Roles.SAFETY_OFFICER, Roles.PRINCIPAL})
    @APIResponse(responseCode = "200", description = "Drawn")
    @APIResponse(
            responseCode = "409",
            description = "`safety.survey-over`, `safety.survey-withdrawn`")
    public DrawnCodes drawCodes(@PathParam("id") UUID id, @NotNull @Valid CodeOrder order) {
        return desk.draw(id, order);
    }

    /// Get what the pupils answered, once the survey is over. Numbers from which a child could be
    /// told are withheld (rule `bullying-survey`).
    @GET
    @Path("{id}/results")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.SAFETY_OFFICER, Roles.PRINCIPAL, Roles.AUDITOR})
    @APIResponse(responseCode = "200", description = "The results")
    @APIResponse(
            responseCode = "409",
            description = "`safety.survey-running`, `safety.survey-withdrawn`")
    public SurveyResults getSurveyResults(@PathParam("id") UUID id) {
        return desk.results(id);
    }
}
