package org.guanai.registry.people.staff;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.kit.http.Pages;
import org.guanai.kit.http.Paging;
import org.guanai.kit.http.Tags;
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;
import org.guanai.kit.problem.Refusal;
import org.guanai.registry.intake.Outcome;
import org.guanai.registry.personal.Phone;
import org.guanai.registry.personal.ResidentId;

/// Staff (教职工): registering one opens an account, leaving closes it.
@Path("/api/registry/staff")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "staff", description = "Staff of schools and the county (教职工)")
public class StaffResource {
    private final StaffDesk desk;
    private final StaffRoom room;
    private final Once once;
    private final Clock clock;

    StaffResource(StaffDesk desk, StaffRoom room, Once once, Clock clock) {
        this.desk = desk;
        this.room = room;
        this.once = once;
        this.clock = clock;
    }

    /// Registering somebody who is known already changes them.
    @POST
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL})
    @Operation(operationId = "registerStaff", summary = "Register a member of staff")
    @APIResponse(
            responseCode = "201",
            description = "Registered, or changed",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = StaffView.class)))
    public Response register(@NotNull @Valid Registration registration) {
        return once.created(
                        registration,
                        () -> {
                            var view = room.one(registered(registration.entry(clock)));
                            return Created.at(
                                    "/api/registry/staff/" + view.id(), view, view.version());
                        })
                .toResponse();
    }

    private UUID registered(StaffEntry entry) {
        return switch (desk.register(List.of(entry)).getFirst()) {
            case Outcome.Created created -> created.id();
            case Outcome.Changed changed -> changed.id();
            case Outcome.Unchanged same -> same.id();
            case Outcome.Clash clash when clash.code().equals("registry.post-not-yours-to-give") ->
                    throw Refusal.forbidden(clash.code());
            case Outcome.Clash clash when clash.code().equals("registry.username-taken") ->
                    throw Refusal.conflict(clash.code(), clash.field());
            case Outcome.Clash clash -> throw Refusal.unprocessable(clash.code(), clash.field());
        };
    }

    /// In the order of organisations.
    @GET
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.PRINCIPAL,
        Roles.CLASS_TEACHER,
        Roles.TEACHER,
        Roles.COUNSELLOR,
        Roles.SAFETY_OFFICER,
        Roles.AID_OFFICER
    })
    @Operation(operationId = "listStaff", summary = "List staff")
    @APIResponse(
            responseCode = "200",
            description = "A page",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = StaffPage.class)))
    public Response list(
            @QueryParam("school") String school, @BeanParam Paging paging, @Context UriInfo uri) {
        return Pages.answer(room.list(Optional.ofNullable(school), paging), uri);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL, Roles.SAFETY_OFFICER, Roles.AID_OFFICER})
    @Operation(operationId = "readStaff", summary = "Read a member of staff")
    @APIResponse(
            responseCode = "200",
            description = "The member of staff and their ETag",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = StaffView.class)))
    public Response one(@PathParam("id") UUID id) {
        return answer(room.one(id));
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL})
    @Operation(operationId = "changeStaff", summary = "Change a member of staff")
    @APIResponse(
            responseCode = "200",
            description = "As they are now",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = StaffView.class)))
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid Change change) {
        return answer(room.change(id, ifMatch, change));
    }

    /// Leaving: the file stays, the account is closed.
    @DELETE
    @Path("{id}")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL})
    @Operation(operationId = "leaveStaff", summary = "Let a member of staff leave")
    @APIResponse(responseCode = "204", description = "Left; the account is being closed")
    public Response leave(@PathParam("id") UUID id) {
        room.leave(id);
        return Response.noContent().build();
    }

    private static Response answer(StaffView view) {
        return Response.ok(view).tag(Tags.of(view.version())).build();
    }

    /// @param org path of the organisation; absent when `school` names one
    /// @param school 10-digit 学校标识码; absent when `org` is given
    /// @param sex GB/T 2261.1: 1 male, 2 female
    /// @param documentNumber 身份证件号
    /// @param username what to log in with; absent means the phone
    /// @param posts roles: principal, class-teacher, teacher, counsellor, aid-officer,
    ///   safety-officer …
    public record Registration(
            String org,
            @Pattern(regexp = "\\d{10}") String school,
            @NotBlank @Size(max = 50) String name,
            @Pattern(regexp = "[0129]") String sex,
            String documentNumber,
            String phone,
            @Email @Size(max = 120) String email,
            @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._-]{1,39}") String username,
            @NotEmpty Set<@NotBlank String> posts,
            List<@NotNull @Valid Taught> classes) {

        StaffEntry entry(Clock clock) {
            if ((org == null) == (school == null)) {
                throw Refusal.invalid("registry.org-or-school", "school");
            }
            return new StaffEntry(
                    org,
                    school,
                    name.strip(),
                    sex,
                    number(clock),
                    phone == null ? null : dialled(),
                    email,
                    username,
                    posts,
                    classes == null ? List.of() : classes.stream().map(Taught::entry).toList());
        }

        private String number(Clock clock) {
            return documentNumber == null
                    ? null
                    : ResidentId.parse(documentNumber, clock)
                            .orElseThrow(() ->
                                    Refusal.invalid("registry.document-invalid", "documentNumber"))
                            .number();
        }

        private String dialled() {
            return Phone.parse(phone)
                    .orElseThrow(() -> Refusal.invalid("registry.phone-invalid", "phone"));
        }
    }

    public record Taught(@Min(1) @Max(9) int grade, @NotBlank @Size(max = 20) String name) {
        StaffEntry.TaughtClass entry() {
            return new StaffEntry.TaughtClass(grade, name.strip());
        }
    }

    /// @param phone absent keeps the one that is known
    /// @param email absent keeps the one that is known
    public record Change(
            @NotBlank @Size(max = 50) String name,
            String phone,
            @Email @Size(max = 120) String email,
            @NotEmpty Set<@NotBlank String> posts) {}

    /// A page, as the API document shows it.
    public record StaffPage(List<StaffView> items, String next) {}
}
