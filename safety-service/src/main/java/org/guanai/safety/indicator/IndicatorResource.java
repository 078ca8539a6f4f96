package org.guanai.safety.indicator;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.kit.indicator.Indicator;

@Path("/api/safety/indicators")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Indicators")
public class IndicatorResource {
    private final ToldIndicator told;

    IndicatorResource(ToldIndicator told) {
        this.told = told;
    }

    /// Guardians told in time (3.1.5f) of a term, one number for each school, township or county in
    /// scope.
    @GET
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.SAFETY_OFFICER,
        Roles.PRINCIPAL,
        Roles.AUDITOR,
        Roles.INTEGRATION
    })
    @Operation(operationId = "safetyIndicators", summary = "Indicators of safety (3.1.5f)")
    @APIResponse(responseCode = "200", description = "One number for each organisation, by path")
    @APIResponse(responseCode = "400", description = "No term, or no such level")
    public Indicators indicators(
            @QueryParam("term") @NotNull @Pattern(regexp = "\\d{4}-\\d{4}-[12]") String term,
            @QueryParam("by") @DefaultValue("school") @Pattern(regexp = "school|township|county")
                    String by) {
        return new Indicators(told.of(term, IndicatorLevel.valueOf(by.toUpperCase(Locale.ROOT))));
    }

    /// @param items by path of the organisation
    public record Indicators(List<Indicator> items) {}
}
