package org.guanai.registry.indicator;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.kit.http.Pages;
import org.guanai.kit.http.Paging;
import org.guanai.kit.indicator.Indicator;

/// The registry's numbers for the scorecard (考核看板).
@Path("/api/registry/indicators")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "indicators", description = "Numbers of the scorecard (考核指标)")
public class IndicatorResource {
    private final GroupCounts counts;

    IndicatorResource(GroupCounts counts) {
        this.counts = counts;
    }

    /// Students per special group (2.3), as they are now.
    ///
    /// @param by `school` for a row per school; absent for the caller's organisation alone
    @GET
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL, Roles.AUDITOR})
    @Operation(operationId = "listRegistryIndicators", summary = "List indicators")
    @APIResponse(
            responseCode = "200",
            description = "A page",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = IndicatorPage.class)))
    public Response list(
            @QueryParam("term") @Pattern(regexp = "20\\d\\d-20\\d\\d-[12]") String term,
            @QueryParam("by") @Pattern(regexp = "school") String by,
            @BeanParam Paging paging,
            @Context UriInfo uri) {
        return Pages.answer(counts.page(term, by != null, paging), uri);
    }

    /// A page, as the API document shows it.
    public record IndicatorPage(List<Indicator> items, String next) {}
}
