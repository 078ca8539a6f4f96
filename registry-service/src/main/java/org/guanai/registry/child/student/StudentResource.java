package org.guanai.registry.child.student;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.events.registry.SpecialGroup;
import org.guanai.events.registry.StudentSnapshot.Status;
import org.guanai.kit.http.Pages;
import org.guanai.kit.http.Paging;
import org.guanai.kit.http.Tags;
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;
import org.guanai.kit.problem.Refusal;
import org.guanai.registry.people.guardian.GuardianView;
import org.guanai.registry.people.guardian.Relation;
import org.guanai.registry.personal.ResidentId;

/// Students (学生) and their files. Numbers, phones and addresses are masked; a disclosure shows them
/// for a reason.
@Path("/api/registry/students")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "students", description = "Students and their files (学生)")
public class StudentResource {
    private static final String HERE = "/api/registry/students/";

    private final StudentDesk desk;
    private final StudentChanges changes;
    private final Once once;

    StudentResource(StudentDesk desk, StudentChanges changes, Once once) {
        this.desk = desk;
        this.changes = changes;
        this.once = once;
    }

    /// In the order of schools. A search with `q` outside one's own class is on record.
    @GET
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.PRINCIPAL,
        Roles.CLASS_TEACHER,
        Roles.TEACHER,
        Roles.COUNSELLOR,
        Roles.AID_OFFICER,
        Roles.SAFETY_OFFICER
    })
    @Operation(operationId = "listStudents", summary = "List or search students")
    @APIResponse(
            responseCode = "200",
            description = "A page",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = StudentPage.class)))
    public Response list(
            @QueryParam("school") String school,
            @QueryParam("class") UUID classId,
            @QueryParam("group") SpecialGroup group,
            @QueryParam("status") @DefaultValue("ENROLLED") Status status,
            @QueryParam("q") @Size(max = 60) String q,
            @BeanParam Paging paging,
            @Context UriInfo uri) {
        var filter = new StudentSearch.Filter(school, classId, group, status, q);
        return Pages.answer(desk.list(filter, paging), uri);
    }

    /// Opening a file is on record. A guardian opens those of their own children.
    @GET
    @Path("{id}")
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.PRINCIPAL,
        Roles.CLASS_TEACHER,
        Roles.TEACHER,
        Roles.COUNSELLOR,
        Roles.AID_OFFICER,
        Roles.SAFETY_OFFICER,
        Roles.GUARDIAN
    })
    @Operation(operationId = "readStudent", summary = "Open a student's file, masked")
    @APIResponse(
            responseCode = "200",
            description = "The file and its ETag",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = StudentView.class)))
    public Response one(@PathParam("id") UUID id) {
        return answer(desk.open(id));
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL})
    @Operation(operationId = "changeStudent", summary = "Change a student's file")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = StudentView.class)))
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid Change change) {
        return answer(changes.change(id, ifMatch, change));
    }

    /// Shows the sealed fields. The reason is on record; the answer is never stored.
    @POST
    @Path("{id}/disclosures")
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.PRINCIPAL,
        Roles.CLASS_TEACHER,
        Roles.AID_OFFICER,
        Roles.SAFETY_OFFICER
    })
    @Operation(operationId = "discloseStudent", summary = "Show sealed fields for a reason")
    public Disclosure disclose(@PathParam("id") UUID id, @NotNull @Valid Asking asking) {
        return desk.disclose(id, asking.reason().strip());
    }

    /// Adds a guardian at the end of the contact chain.
    @POST
    @Path("{id}/guardians")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL, Roles.CLASS_TEACHER})
    @Operation(operationId = "addGuardian", summary = "Add a guardian to a student")
    @APIResponse(
            responseCode = "201",
            description = "Added",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = GuardianView.class)))
    public Response addGuardian(@PathParam("id") UUID id, @NotNull @Valid NewGuardian guardian) {
        return once.created(
                        guardian, () -> Created.at(HERE + id, changes.addGuardian(id, guardian)))
                .toResponse();
    }

    private static Response answer(StudentView view) {
        return Response.ok(view).tag(Tags.of(view.version())).build();
    }

    /// @param reason why the fields must be seen
    public record Asking(@NotBlank @Size(min = 4, max = 200) String reason) {}

    /// @param relation to the child
    /// @param isGuardian guardian in law; true when absent
    public record NewGuardian(
            @NotBlank @Size(max = 50) String name,
            @NotNull Relation relation,
            @NotBlank String phone,
            @Email @Size(max = 120) String email,
            @Pattern(regexp = "zh|en") String language,
            Boolean guardianInLaw) {
        boolean isGuardian() {
            return guardianInLaw == null || guardianInLaw;
        }
    }

    /// Sealed fields that are absent stay as they are.
    ///
    /// @param sex GB/T 2261.1
    /// @param documentKind 1 resident ID, 6 Hong Kong, 7 Macao, 8 Taiwan, 9 foreign permanent
    ///   residence, A passport, Z other
    /// @param studentNumber 学籍号
    /// @param ethnic GB/T 3304, two digits
    /// @param className class of that grade, which exists; absent keeps the class while the grade
    ///   stays
    public record Change(
            @NotBlank @Size(max = 50) String name,
            @NotNull @Pattern(regexp = "[0129]") String sex,
            @NotNull @PastOrPresent LocalDate birthDate,
            @Pattern(regexp = "[16789AZ]") String documentKind,
            @Size(max = 30) String documentNumber,
            @Pattern(regexp = "[GLJ]\\d{17}[\\dX]") String studentNumber,
            @Pattern(regexp = "\\d{2}") String ethnic,
            @Min(1) @Max(9) int grade,
            @Size(max = 20) String className,
            boolean boarder,
            @Size(max = 200) String household,
            @Size(max = 200) String address,
            @NotNull Status status) {

        Numbers numbers(StudentFile before, Clock clock) {
            var kind = documentKind == null ? before.documentKind() : documentKind;
            var student = studentNumber == null ? before.studentNumber() : studentNumber;
            return new Numbers(kind, document(kind, before, clock), student);
        }

        private String document(String kind, StudentFile before, Clock clock) {
            if (documentNumber == null) {
                return before.documentNumber();
            }
            return "1".equals(kind)
                    ? ResidentId.parse(documentNumber, clock)
                            .orElseThrow(Change::wrongDocument)
                            .number()
                    : documentNumber.strip().toUpperCase(Locale.ROOT);
        }

        private static Refusal wrongDocument() {
            return Refusal.invalid("registry.document-invalid", "documentNumber");
        }
    }

    record Numbers(String kind, String document, String student) {}

    /// A page, as the API document shows it.
    public record StudentPage(List<StudentSummary> items, String next) {}
}
