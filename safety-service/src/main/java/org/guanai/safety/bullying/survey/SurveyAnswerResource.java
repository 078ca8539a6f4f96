package org.guanai.safety.bullying.survey;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.kit.idempotency.WithoutKey;
import org.guanai.safety.bullying.questionnaire.AnswerTaken;
import org.guanai.safety.bullying.questionnaire.Questionnaire;
import org.guanai.safety.bullying.questionnaire.SurveyAnswering;

/// What pupils see of a survey.
@Path("/api/safety/survey-answers")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Bullying surveys", description = "The term's anonymous survey about bullying (3.1.5e)")
public class SurveyAnswerResource {
    private final SurveyForm form;

    SurveyAnswerResource(SurveyForm form) {
        this.form = form;
    }

    /// Get the questions of the survey about bullying, in Chinese and English. For everybody.
    @GET
    @Path("questions")
    @PermitAll
    @SecurityRequirements
    public Questionnaire getQuestionnaire() {
        return Questionnaire.whole();
    }

    /// Answer the survey about bullying by a code that was drawn. No token is needed, nobody is
    /// asked who they are, and nothing says later who answered what. A code is good once.
    @POST
    @WithoutKey
    @PermitAll
    @SecurityRequirements
    @APIResponse(responseCode = "200", description = "Answered")
    @APIResponse(
            responseCode = "409",
            description = "`safety.survey-closed`, `safety.survey-withdrawn`")
    public AnswerTaken answerSurvey(@NotNull @Valid SurveyAnswering answering) {
        return form.take(answering);
    }
}
