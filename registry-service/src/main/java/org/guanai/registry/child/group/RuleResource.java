package org.guanai.registry.child.group;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;

/// The registry's rules as data (规则, 1.1): basis, version and dates.
@Path("/api/registry/rules")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "rules", description = "Rules as data: basis, version, dates (规则)")
public class RuleResource {
    private final RuleDesk desk;
    private final Once once;

    RuleResource(RuleDesk desk, Once once) {
        this.desk = desk;
        this.once = once;
    }

    /// The country's and those of the caller's county, every version.
    @GET
    @RolesAllowed("**")
    @Operation(operationId = "listRegistryRules", summary = "List the rules")
    public RuleList list() {
        return new RuleList(desk.list());
    }

    /// The county's own months for a rule that is local.
    @POST
    @RolesAllowed(Roles.COUNTY_OFFICER)
    @Operation(operationId = "setRegistryRule", summary = "Set a local rule for the county")
    @APIResponse(
            responseCode = "201",
            description = "The county's new version",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = RuleView.class)))
    public Response set(@NotNull @Valid Setting setting) {
        return once.created(setting, () -> Created.at("/api/registry/rules", desk.set(setting)))
                .toResponse();
    }

    /// @param months months that a parent must have been away, 1–24
    /// @param basis the county's document
    public record Setting(
            @NotBlank String code,
            @Min(1) @Max(24) int months,
            @NotBlank @Size(max = 120) String basis,
            @NotNull LocalDate effectiveFrom) {}

    public record RuleList(List<RuleView> items) {}
}
