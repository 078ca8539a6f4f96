package org.guanai.mentoring.appraisal;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.kit.problem.Refusal;
import org.guanai.mentoring.appraisal.score.Score;
import org.guanai.mentoring.appraisal.score.ScoreDesk;
import org.guanai.mentoring.oversight.Filters;

/// One's own score at any time (3.1.1g).
@Path("/api/mentoring/scores")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Appraisals", description = "Appraisal of teachers from records only (3.1.1e–g)")
@RunOnVirtualThread
public class ScoreResource {
    private final ScoreDesk scores;
    private final Filters filters;

    ScoreResource(ScoreDesk scores, Filters filters) {
        this.scores = scores;
        this.filters = filters;
    }

    /// A teacher's score of a term as the records are now, each number with the way to its records.
    /// A teacher sees their own at any time.
    ///
    /// @param helper `me` or an id
    /// @param term such as `2025-2026-2`
    @GET
    @RolesAllowed({Roles.TEACHER, Roles.CLASS_TEACHER, Roles.PRINCIPAL, Roles.COUNTY_OFFICER})
    public Score getScore(
            @QueryParam("helper") @NotBlank String helper,
            @QueryParam("term") @NotBlank String term) {
        var teacher = filters.helper(helper).orElseThrow(Refusal::absent);
        return scores.of(teacher, term);
    }
}
