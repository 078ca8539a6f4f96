package org.guanai.aid.programme;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.aid.money.Money;
import org.guanai.events.Roles;
import org.guanai.events.registry.StudentSnapshot.Stage;
import org.guanai.kit.http.Pages;
import org.guanai.kit.http.Paging;
import org.guanai.kit.http.Tags;
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;

@Path(ProgrammeResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Programmes")
public class ProgrammeResource {
    static final String PATH = "/api/aid/programmes";

    private final ProgrammeDesk desk;
    private final Once once;

    ProgrammeResource(ProgrammeDesk desk, Once once) {
        this.desk = desk;
        this.once = once;
    }

    /// Sets up a programme of the county (3.3.2b). Without `rates` it takes the state's reference
    /// rates, without `eligibleKinds` all kinds of hardship, without `noticeWorkingDays` five.
    @POST
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.AID_OFFICER})
    @Operation(operationId = "setUpProgramme", summary = "Set up a programme")
    @APIResponse(
            responseCode = "201",
            description = "Set up",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ProgrammeView.class)))
    @APIResponse(responseCode = "400", description = "A field is not valid, or no Idempotency-Key")
    @APIResponse(responseCode = "403", description = "Not an officer of the county")
    @APIResponse(responseCode = "409", description = "The county has a programme of this code")
    @APIResponse(responseCode = "422", description = "An unknown kind of hardship")
    public Response setUp(@NotNull @Valid SetUp setUp) {
        return once.created(
                        setUp,
                        () -> {
                            var view = desk.setUp(setUp);
                            return Created.at(PATH + "/" + view.id(), view, view.version());
                        })
                .toResponse();
    }

    @GET
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.AID_OFFICER,
        Roles.PRINCIPAL,
        Roles.CLASS_TEACHER,
        Roles.TEACHER,
        Roles.GUARDIAN,
        Roles.AUDITOR
    })
    @Operation(operationId = "programmes", summary = "Programmes of the caller's county")
    @APIResponse(
            responseCode = "200",
            description = "A page, by id",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ProgrammePage.class)))
    public Response list(@BeanParam Paging paging, @Context UriInfo uri) {
        return Pages.answer(desk.list(paging), uri);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.AID_OFFICER,
        Roles.PRINCIPAL,
        Roles.CLASS_TEACHER,
        Roles.TEACHER,
        Roles.GUARDIAN,
        Roles.AUDITOR
    })
    @Operation(operationId = "programme", summary = "One programme with its rates")
    @APIResponse(
            responseCode = "200",
            description = "The programme and its ETag",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ProgrammeView.class)))
    @APIResponse(responseCode = "404", description = "None, or of another county")
    public Response one(@PathParam("id") UUID id) {
        return tagged(desk.one(id));
    }

    /// Changes a programme; `rates` are added to those that stand, since decided amounts must stay
    /// explainable.
    @PUT
    @Path("{id}")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.AID_OFFICER})
    @Operation(operationId = "changeProgramme", summary = "Change a programme, add rates")
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ProgrammeView.class)))
    @APIResponse(responseCode = "409", description = "Another amount stands from the same day on")
    @APIResponse(responseCode = "412", description = "Changed by somebody else meanwhile")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid Change change) {
        return tagged(desk.change(id, ifMatch, change));
    }

    private static Response tagged(ProgrammeView view) {
        return Response.ok(view).tag(Tags.of(view.version())).build();
    }

    /// @param basis the document that the programme rests on
    @Schema(name = "ProgrammeSetUp")
    public record SetUp(
            @NotBlank @Pattern(regexp = "[a-z0-9-]{2,40}") @Schema(examples = "living-subsidy")
                    String code,
            @NotBlank @Size(max = 100) @Schema(examples = "义务教育家庭经济困难学生生活补助") String name,
            @NotBlank @Size(max = 200) @Schema(examples = "财教〔2024〕") String basis,
            FundSource fundSource,
            @Size(min = 1, max = 60) List<@NotNull @Valid RateOf> rates,
            @Size(min = 1, max = 60) List<@NotBlank String> eligibleKinds,
            @Min(1) @Max(60) Integer noticeWorkingDays) {}

    @Schema(name = "ProgrammeChange")
    public record Change(
            @NotBlank @Size(max = 100) String name,
            @NotBlank @Size(max = 200) String basis,
            @Size(min = 1, max = 60) List<@NotNull @Valid RateOf> rates,
            @NotEmpty @Size(max = 60) List<@NotBlank String> eligibleKinds,
            @NotNull @Min(1) @Max(60) Integer noticeWorkingDays) {}

    /// @param perYear CNY of a school year; half of it is paid each term
    public record RateOf(
            @NotNull Stage stage,
            @NotNull Boolean boarder,
            @NotNull Money perYear,
            @NotNull @Schema(examples = "2024-02-01") LocalDate effectiveFrom) {}

    /// A page, as the API document shows it.
    public record ProgrammePage(List<ProgrammeView> items, String next) {}
}
