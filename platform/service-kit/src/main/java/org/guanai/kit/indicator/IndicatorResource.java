package org.guanai.kit.indicator;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;

/// A service's part of the scorecard; each service has its own, at its own path:
///
/// `@Path("/api/aid/indicators") public class AidIndicators extends IndicatorResource`
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Indicators", description = "Numbers of the scorecard (考核指标)")
public abstract class IndicatorResource {
    private final Scorecard scorecard;

    protected IndicatorResource(Scorecard scorecard) {
        this.scorecard = scorecard;
    }

    /// The service's indicators of a term for each school, village, township or county in the
    /// caller's scope, by organisation, then by clause. Each number links to the very records
    /// behind it. A page is of `limit` organisations, with all indicators of each.
    @GET
    @RolesAllowed({
        "county-officer",
        "township-officer",
        "aid-officer",
        "safety-officer",
        "principal",
        "auditor",
        "integration"
    })
    @Operation(operationId = "listIndicators", summary = "Indicators of a term")
    @APIResponse(responseCode = "200", description = "A page, by organisation")
    @APIResponse(responseCode = "404", description = "The county has no such term")
    public Page<Indicator> listIndicators(
            @QueryParam("term")
                    @NotNull
                    @Pattern(regexp = "\\d{4}-\\d{4}-[12]")
                    @Schema(examples = "2025-2026-2")
                    String term,
            @QueryParam("by")
                    @DefaultValue("school")
                    @Pattern(regexp = "school|village|township|county")
                    String by,
            @BeanParam Paging paging) {
        return scorecard.of(term, Level.valueOf(by.toUpperCase(Locale.ROOT)), paging);
    }
}
