package org.guanai.registry.child.recognition;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.kit.http.Editable;
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;
import org.guanai.registry.child.recognition.criteria.RecognitionEntry;
import org.guanai.registry.correction.WithdrawalReason;
import org.jboss.resteasy.reactive.RestResponse;

/// What people recognise of a student (困难认定, 学困生认定; 2.3, 3.3.3a).
@Path("/api/registry/students/{id}/recognitions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Recognitions", description = "Hardship and learning difficulty, recognised by people")
public class RecognitionResource {
    private final RecognitionDesk desk;
    private final RecognitionCorrections corrections;
    private final Once once;

    RecognitionResource(RecognitionDesk desk, RecognitionCorrections corrections, Once once) {
        this.desk = desk;
        this.corrections = corrections;
        this.once = once;
    }

    /// Recognise a student as being in hardship, by its kind, or as finding learning hard, by
    /// subjects and signs. The student joins the group.
    @POST
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL, Roles.CLASS_TEACHER, Roles.AID_OFFICER})
    @APIResponse(responseCode = "201", description = "Recognised")
    @APIResponse(responseCode = "409", description = "`registry.recognised-already`")
    @APIResponse(
            responseCode = "422",
            description =
                    "`registry.hardship-kind-unknown`, `registry.signs-too-few`,"
                            + " `registry.review-too-late`, `registry.evidence-unknown`,"
                            + " `registry.group-follows-facts`")
    public RestResponse<RecognitionView> recordRecognition(
            @PathParam("id") UUID id, @NotNull @Valid RecognitionEntry recognition) {
        return once.created(
                recognition,
                () -> {
                    var view = desk.record(id, recognition);
                    return Created.at(here(id) + view.id(), view, view.version());
                });
    }

    /// List what is recognised of a student, newest first, at most 100.
    ///
    /// @param withdrawn those that were taken back, and not those that stand
    @GET
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.TOWNSHIP_OFFICER,
        Roles.PRINCIPAL,
        Roles.CLASS_TEACHER,
        Roles.COUNSELLOR,
        Roles.AID_OFFICER
    })
    public RecognitionList listRecognitions(
            @PathParam("id") UUID id,
            @QueryParam("withdrawn") @DefaultValue("false") boolean withdrawn) {
        return new RecognitionList(desk.of(id, withdrawn));
    }

    /// Correct a recognition: whoever entered it within 14 days, afterwards the principal. What aid
    /// recognised is corrected there.
    ///
    /// @param recognition id of the recognition
    @PUT
    @Path("{recognition}")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL, Roles.CLASS_TEACHER, Roles.AID_OFFICER})
    @APIResponse(responseCode = "200", description = "Corrected")
    @APIResponse(
            responseCode = "409",
            description =
                    "`registry.correction-limit`, `registry.recognition-over`,"
                            + " `registry.recognised-by-aid`, `registry.recognised-already`")
    public RestResponse<RecognitionView> correctRecognition(
            @PathParam("id") UUID id,
            @PathParam("recognition") UUID recognition,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid RecognitionCorrection correction) {
        var view = corrections.correct(id, recognition, ifMatch, correction);
        return Editable.of(view, view.version());
    }

    /// Review a recognition (复核): it goes on until its next review, or ends with a reason. The
    /// student leaves the group when nothing else keeps it there.
    ///
    /// @param recognition id of the recognition
    @POST
    @Path("{recognition}/reviews")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL, Roles.CLASS_TEACHER, Roles.AID_OFFICER})
    @APIResponse(responseCode = "201", description = "Reviewed")
    @APIResponse(
            responseCode = "409",
            description = "`registry.recognition-over`, `registry.recognised-by-aid`")
    @APIResponse(responseCode = "422", description = "`registry.review-too-late`")
    public RestResponse<RecognitionView> reviewRecognition(
            @PathParam("id") UUID id,
            @PathParam("recognition") UUID recognition,
            @NotNull @Valid RecognitionReview review) {
        return once.created(
                review,
                () -> Created.at(here(id) + recognition, desk.review(id, recognition, review)));
    }

    /// Withdraw a recognition that should never have been: whoever entered it within 14 days,
    /// afterwards the principal.
    ///
    /// @param recognition id of the recognition
    @POST
    @Path("{recognition}/withdrawals")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL, Roles.CLASS_TEACHER, Roles.AID_OFFICER})
    @APIResponse(responseCode = "201", description = "Withdrawn")
    @APIResponse(
            responseCode = "409",
            description =
                    "`registry.correction-limit`, `registry.withdrawn-already`,"
                            + " `registry.recognised-by-aid`")
    public RestResponse<RecognitionView> withdrawRecognition(
            @PathParam("id") UUID id,
            @PathParam("recognition") UUID recognition,
            @NotNull @Valid WithdrawalReason withdrawal) {
        return once.created(
                withdrawal,
                () ->
                        Created.at(
                                here(id) + recognition,
                                corrections.withdraw(id, recognition, withdrawal.reason())));
    }

    private static String here(UUID student) {
        return "/api/registry/students/" + student + "/recognitions/";
    }

    public record RecognitionList(List<RecognitionView> items) {}
}
