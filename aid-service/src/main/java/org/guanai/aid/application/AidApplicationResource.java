package org.guanai.aid.application;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.aid.application.Wanted.After;
import org.guanai.events.Roles;
import org.guanai.kit.http.Pages;
import org.guanai.kit.http.Paging;
import org.guanai.kit.http.Tags;
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;

@Path(AidApplicationResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Applications")
public class AidApplicationResource {
    static final String PATH = "/api/aid/applications";

    private final Intake intake;
    private final AidDesk desk;
    private final Once once;

    AidApplicationResource(Intake intake, AidDesk desk, Once once) {
        this.intake = intake;
        this.desk = desk;
        this.once = once;
    }

    /// Applies for a student (3.3.2b): a guardian for the own child, the school on the family's
    /// behalf (3.1.3h).
    @POST
    @RolesAllowed({
        Roles.GUARDIAN,
        Roles.CLASS_TEACHER,
        Roles.TEACHER,
        Roles.PRINCIPAL,
        Roles.AID_OFFICER
    })
    @Operation(operationId = "apply", summary = "Apply for aid")
    @APIResponse(
            responseCode = "201",
            description = "Submitted",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = AidApplicationView.class)))
    @APIResponse(responseCode = "400", description = "A field is not valid, or no Idempotency-Key")
    @APIResponse(responseCode = "404", description = "No such student or programme")
    @APIResponse(
            responseCode = "409",
            description = "The student has an application for this programme and term")
    @APIResponse(
            responseCode = "422",
            description = "Not eligible, or no such term or kind of hardship")
    public Response submit(@NotNull @Valid Submission submission) {
        return once.created(submission, () -> created(intake.take(submission))).toResponse();
    }

    /// Applications that the caller may see, left-behind children first (3.3.2a), then oldest
    /// first.
    @GET
    @RolesAllowed({
        Roles.GUARDIAN,
        Roles.CLASS_TEACHER,
        Roles.TEACHER,
        Roles.PRINCIPAL,
        Roles.AID_OFFICER,
        Roles.COUNTY_OFFICER,
        Roles.AUDITOR
    })
    @Operation(operationId = "applications", summary = "Applications, left-behind children first")
    @APIResponse(
            responseCode = "200",
            description = "A page",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ApplicationPage.class)))
    public Response list(@BeanParam Filter filter, @BeanParam Paging paging, @Context UriInfo uri) {
        var wanted = filter.wanted(desk.onlyOf(), paging);
        return Pages.answer(desk.list(wanted, paging.limit()), uri);
    }

    /// One application with its decisions. Opening it is audited; the account stays masked.
    @GET
    @Path("{id}")
    @RolesAllowed({
        Roles.GUARDIAN,
        Roles.CLASS_TEACHER,
        Roles.TEACHER,
        Roles.PRINCIPAL,
        Roles.AID_OFFICER,
        Roles.COUNTY_OFFICER,
        Roles.AUDITOR
    })
    @Operation(operationId = "application", summary = "One application with its decisions")
    @APIResponse(
            responseCode = "200",
            description = "The application and its ETag",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = AidApplicationView.class)))
    @APIResponse(responseCode = "404", description = "None, or of another school")
    public Response one(@PathParam("id") UUID id) {
        return tagged(desk.one(id));
    }

    /// Withdraws an application before the county has decided; it vanishes from a notice that
    /// stands.
    @POST
    @Path("{id}/withdrawals")
    @RolesAllowed({
        Roles.GUARDIAN,
        Roles.CLASS_TEACHER,
        Roles.TEACHER,
        Roles.PRINCIPAL,
        Roles.AID_OFFICER
    })
    @Operation(operationId = "withdraw", summary = "Withdraw an application")
    @APIResponse(
            responseCode = "201",
            description = "Withdrawn",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = AidApplicationView.class)))
    @APIResponse(responseCode = "409", description = "Decided already")
    public Response withdraw(@PathParam("id") UUID id) {
        return once.created(id, () -> created(desk.withdraw(id))).toResponse();
    }

    private static Created<AidApplicationView> created(AidApplicationView view) {
        return Created.at(PATH + "/" + view.id(), view, view.version());
    }

    private static Response tagged(AidApplicationView view) {
        return Response.ok(view).tag(Tags.of(view.version())).build();
    }

    /// @param hardshipKind code or Chinese word of the county's list; a legacy one is mapped
    ///   forward
    /// @param onBehalf the school applies for the family; true unless said otherwise, never for a
    ///   guardian
    public record Submission(
            @NotNull UUID studentId,
            @NotNull UUID programmeId,
            @NotNull @Pattern(regexp = "\\d{4}-\\d{4}-[12]") @Schema(examples = "2025-2026-2")
                    String term,
            @NotBlank @Size(max = 40) @Schema(examples = "SUBSISTENCE_ALLOWANCE")
                    String hardshipKind,
            @Size(max = 2000) String statement,
            Boolean onBehalf,
            @Valid BankAccountResource.Account bankAccount) {}

    public static class Filter {
        @QueryParam("school")
        String school;

        @QueryParam("org")
        String org;

        @QueryParam("term")
        String term;

        @QueryParam("programme")
        UUID programme;

        @QueryParam("student")
        UUID student;

        @QueryParam("state")
        ApplicationState state;

        @QueryParam("granted")
        Boolean granted;

        Wanted wanted(UUID onlyOf, Paging paging) {
            var after = paging.after(2).map(key -> new After(flag(key.get(0)), id(key.get(1))));
            return new Wanted(
                    school,
                    org,
                    term,
                    programme,
                    student,
                    state,
                    Boolean.TRUE.equals(granted),
                    onlyOf,
                    after);
        }

        private static boolean flag(String text) {
            return Boolean.parseBoolean(text);
        }

        private static UUID id(String text) {
            return Paging.part(text, UUID::fromString);
        }
    }

    /// A page, as the API document shows it.
    public record ApplicationPage(List<AidApplicationSummary> items, String next) {}
}
