package org.guanai.mentoring.scorecard;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.kit.indicator.Indicator;
import org.guanai.kit.problem.Refusal;

/// This service's part of the county's scorecard (考核指标).
@Path("/api/mentoring/indicators")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "indicators")
@RunOnVirtualThread
public class IndicatorResource {
    private final Scorecard scorecard;

    IndicatorResource(Scorecard scorecard) {
        this.scorecard = scorecard;
    }

    /// Coverage (2.4) as it is now, and the contact duties of a term (3.1.3i, 3.1.3j, 3.1.4f-1 to
    /// f-3): done windows out of those that count and are decided (done, or over). Excused windows
    /// are not counted. Each number links to the records behind it.
    @GET
    @RolesAllowed({Roles.PRINCIPAL, Roles.COUNTY_OFFICER, Roles.AUDITOR, Roles.INTEGRATION})
    @Operation(operationId = "listMentoringIndicators", summary = "Indicators of a term")
    @APIResponse(responseCode = "200", description = "By organisation, then by clause")
    @APIResponse(responseCode = "404", description = "The county has no such term")
    public IndicatorList list(
            @Parameter(description = "Code of the term; the running one when absent")
                    @QueryParam("term")
                    String term,
            @Parameter(description = "`school` (default), `township` or `county`") @QueryParam("by")
                    String by) {
        return new IndicatorList(scorecard.of(term, grouping(by)));
    }

    private static Scorecard.Grouping grouping(String by) {
        try {
            return by == null
                    ? Scorecard.Grouping.SCHOOL
                    : Scorecard.Grouping.valueOf(by.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException none) {
            throw Refusal.invalid("kit.parameter-invalid", "by");
        }
    }

    public record IndicatorList(List<Indicator> items) {}
}
