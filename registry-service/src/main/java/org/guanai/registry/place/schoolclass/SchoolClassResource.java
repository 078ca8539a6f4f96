package org.guanai.registry.place.schoolclass;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.kit.http.Pages;
import org.guanai.kit.http.Paging;
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;

/// Classes (班级) of schools.
@Path("/api/registry/classes")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "classes", description = "Classes of schools (班级)")
public class SchoolClassResource {
    private final SchoolClassDesk desk;
    private final Once once;

    SchoolClassResource(SchoolClassDesk desk, Once once) {
        this.desk = desk;
        this.once = once;
    }

    @POST
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL})
    @Operation(operationId = "formClass", summary = "Form a class")
    @APIResponse(
            responseCode = "201",
            description = "Formed",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = SchoolClassView.class)))
    public Response form(@NotNull @Valid Forming forming) {
        return once.created(
                        forming,
                        () -> {
                            var view = desk.form(forming);
                            return Created.at(
                                    "/api/registry/classes?school=" + view.school(), view);
                        })
                .toResponse();
    }

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
    @Operation(operationId = "listClasses", summary = "List classes")
    @APIResponse(
            responseCode = "200",
            description = "A page",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = SchoolClassPage.class)))
    public Response list(
            @QueryParam("school") String school, @BeanParam Paging paging, @Context UriInfo uri) {
        return Pages.answer(desk.list(Optional.ofNullable(school), paging), uri);
    }

    /// @param school 10-digit 学校标识码
    /// @param grade 1–9
    /// @param name within the grade, `1班`
    public record Forming(
            @NotNull @Pattern(regexp = "\\d{10}") String school,
            @Min(1) @Max(9) int grade,
            @NotBlank @Size(max = 20) String name) {}

    /// A page, as the API document shows it.
    public record SchoolClassPage(List<SchoolClassView> items, String next) {}
}
