package org.guanai.mentoring.rule;

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

/// The rules as data (规则, 1.1).
@Path("/api/mentoring/rules")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "rules")
@RunOnVirtualThread
public class RuleResource {
    private final RuleDesk desk;
    private final Once once;

    RuleResource(RuleDesk desk, Once once) {
        this.desk = desk;
        this.once = once;
    }

    /// All versions of all rules: those of the house and those of the caller's county (1.1).
    @GET
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.PRINCIPAL,
        Roles.CLASS_TEACHER,
        Roles.TEACHER,
        Roles.COUNSELLOR,
        Roles.HELPER,
        Roles.AUDITOR,
        Roles.INTEGRATION
    })
    @Operation(operationId = "listMentoringRules", summary = "Rules with basis, version and dates")
    public RuleList list() {
        return new RuleList(desk.all());
    }

    /// Overrides a rule for the caller's county from a day on (1.1); decisions name the version
    /// they were made under.
    @POST
    @RolesAllowed(Roles.COUNTY_OFFICER)
    @Operation(operationId = "overrideMentoringRule", summary = "Override a rule for the county")
    @APIResponse(
            responseCode = "201",
            description = "The county's new version",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = RuleView.class)))
    @APIResponse(responseCode = "400", description = "A field is not valid; no Idempotency-Key")
    @APIResponse(responseCode = "422", description = "`mentoring.rule-unknown`")
    public Response override(@NotNull @Valid Local local) {
        return once.created(local, () -> Created.at("/api/mentoring/rules", desk.override(local)))
                .toResponse();
    }

    public record RuleList(List<RuleView> items) {}

    /// @param basis the county's document
    public record Local(
            @NotBlank String code,
            @NotNull @Min(0) @Max(1_000) Integer value,
            @NotBlank @Size(max = 400) String basis,
            @NotNull LocalDate effectiveFrom,
            LocalDate effectiveTo) {}
}
