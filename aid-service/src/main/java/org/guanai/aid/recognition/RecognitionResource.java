package org.guanai.aid.recognition;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.aid.recognition.order.RecognitionChange;
import org.guanai.aid.recognition.order.RecognitionCheck;
import org.guanai.aid.recognition.order.RecognitionCorrection;
import org.guanai.aid.recognition.order.RecognitionEntry;
import org.guanai.aid.recognition.order.RecognitionReview;
import org.guanai.events.Roles;
import org.guanai.kit.http.Editable;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;
import org.jboss.resteasy.reactive.RestResponse;

@Path(RecognitionResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Recognitions", description = "Recognition of hardship (困难认定, 3.3.2a, 2.3)")
public class RecognitionResource {
    static final String PATH = "/api/aid/recognitions";
    private static final String TERM = "\\d{4}-\\d{4}-[12]";

    private final RecognitionIntake intake;
    private final RecognitionDesk desk;
    private final RecognitionMending mending;
    private final RecognitionCouncil council;
    private final RecognitionList list;
    private final Once once;

    RecognitionResource(
            RecognitionIntake intake,
            RecognitionDesk desk,
            RecognitionMending mending,
            RecognitionCouncil council,
            RecognitionList list,
            Once once) {
        this.intake = intake;
        this.desk = desk;
        this.mending = mending;
        this.council = council;
        this.list = list;
        this.once = once;
    }

    /// Apply to have a student recognised as in hardship, once a school year (3.3.2a). A guardian
    /// applies for the own child, the school on the family's behalf, of which the family is told
    /// (3.1.3h).
    @POST
    @RolesAllowed({
        Roles.GUARDIAN,
        Roles.CLASS_TEACHER,
        Roles.TEACHER,
        Roles.PRINCIPAL,
        Roles.AID_OFFICER
    })
    @APIResponse(
            responseCode = "409",
            description = "`aid.already-recognised`, `aid.recognition-closed`")
    @APIResponse(
            responseCode = "422",
            description = "`aid.term-not-open`, `aid.hardship-kind-unknown`, `aid.not-enrolled`")
    public RestResponse<RecognitionView> applyForRecognition(
            @NotNull @Valid RecognitionEntry entry) {
        return once.created(entry, () -> created(intake.apply(entry)));
    }

    /// List recognitions, left-behind children first (3.3.2a), then oldest first.
    ///
    /// @param school 10-digit 学校标识码
    /// @param org path of an organisation: its own and those below it
    /// @param term any term of the school year
    /// @param student id of a student
    /// @param state where the recognition stands
    /// @param unreviewed those in force that were not looked at again in this term
    @GET
    @RolesAllowed({
        Roles.GUARDIAN,
        Roles.CLASS_TEACHER,
        Roles.TEACHER,
        Roles.PRINCIPAL,
        Roles.AID_OFFICER,
        Roles.COUNTY_OFFICER,
        Roles.TOWNSHIP_OFFICER,
        Roles.AUDITOR
    })
    public Page<RecognitionView> listRecognitions(
            @QueryParam("school") String school,
            @QueryParam("org") String org,
            @QueryParam("term") @Pattern(regexp = TERM) String term,
            @QueryParam("student") UUID student,
            @QueryParam("state") RecognitionState state,
            @QueryParam("unreviewed") @Pattern(regexp = TERM) String unreviewed,
            @BeanParam Paging paging) {
        return list.page(
                new RecognitionList.Filter(school, org, term, student, state, unreviewed), paging);
    }

    /// Get a recognition with the family's statement and papers. Opening it is audited.
    @GET
    @Path("{id}")
    @RolesAllowed({
        Roles.GUARDIAN,
        Roles.CLASS_TEACHER,
        Roles.TEACHER,
        Roles.PRINCIPAL,
        Roles.AID_OFFICER,
        Roles.COUNTY_OFFICER,
        Roles.AUDITOR
    })
    public RestResponse<RecognitionView> getRecognition(@PathParam("id") UUID id) {
        var view = desk.one(id);
        return Editable.of(view, view.version());
    }

    /// Put an application for recognition right before the school has checked it, for a reason
    /// (更正): the family, or the school, of which the family is told. Who corrects one never checks
    /// it.
    @PUT
    @Path("{id}")
    @RolesAllowed({
        Roles.GUARDIAN,
        Roles.CLASS_TEACHER,
        Roles.TEACHER,
        Roles.PRINCIPAL,
        Roles.AID_OFFICER
    })
    @APIResponse(responseCode = "409", description = "`aid.already-decided`")
    @APIResponse(responseCode = "422", description = "`aid.hardship-kind-unknown`")
    public RestResponse<RecognitionView> correctRecognition(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid RecognitionCorrection correction) {
        var view = mending.correct(id, ifMatch, correction);
        return Editable.of(view, view.version());
    }

    /// Record what the school's recognition group found: in which ways it checked, who took part,
    /// the tier, or why not (2.2). Who applied never checks.
    @POST
    @Path("{id}/checks")
    @RolesAllowed({Roles.PRINCIPAL, Roles.AID_OFFICER})
    @APIResponse(
            responseCode = "409",
            description = "`aid.already-decided`, `aid.applicant-decides`")
    @APIResponse(responseCode = "422", description = "`aid.too-few-ways`, `aid.tier-unknown`")
    public RestResponse<RecognitionView> checkRecognition(
            @PathParam("id") UUID id, @NotNull @Valid RecognitionCheck check) {
        return once.created(check, () -> created(council.check(id, check)));
    }

    /// Record the look that each term takes at a recognition in force: kept, its tier adjusted, or
    /// ended.
    @POST
    @Path("{id}/reviews")
    @RolesAllowed({Roles.PRINCIPAL, Roles.AID_OFFICER})
    @APIResponse(responseCode = "409", description = "Not in force")
    @APIResponse(
            responseCode = "422",
            description = "`aid.term-of-another-year`, `aid.tier-unknown`")
    public RestResponse<RecognitionView> reviewRecognition(
            @PathParam("id") UUID id, @NotNull @Valid RecognitionReview review) {
        return once.created(review, () -> created(council.review(id, review)));
    }

    /// Reopen a recognition whose finding was a slip, for a reason: it is checked and published
    /// again. On notice there are objections instead.
    @POST
    @Path("{id}/reopenings")
    @RolesAllowed({Roles.PRINCIPAL, Roles.AID_OFFICER, Roles.COUNTY_OFFICER})
    @APIResponse(
            responseCode = "409",
            description = "`aid.notice-was-published`, `aid.not-at-this-step`")
    public RestResponse<RecognitionView> reopenRecognition(
            @PathParam("id") UUID id, @NotNull @Valid RecognitionChange change) {
        return once.created(change, () -> created(council.reopen(id, change)));
    }

    /// Withdraw an application for recognition before it is in force. It vanishes from a running
    /// notice.
    @POST
    @Path("{id}/withdrawals")
    @RolesAllowed({
        Roles.GUARDIAN,
        Roles.CLASS_TEACHER,
        Roles.TEACHER,
        Roles.PRINCIPAL,
        Roles.AID_OFFICER
    })
    @APIResponse(responseCode = "409", description = "In force, or over")
    public RestResponse<RecognitionView> withdrawRecognition(
            @PathParam("id") UUID id, @NotNull @Valid RecognitionChange change) {
        return once.created(change, () -> created(desk.withdraw(id, change)));
    }

    private static Created<RecognitionView> created(RecognitionView view) {
        return Created.at(PATH + "/" + view.id(), view, view.version());
    }
}
