package org.guanai.registry.child.file;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.events.registry.SpecialGroup;
import org.guanai.events.registry.StudentSnapshot.Status;
import org.guanai.kit.http.Editable;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.idempotency.Once;
import org.guanai.kit.idempotency.WithoutKey;
import org.guanai.registry.child.student.StudentChange;
import org.jboss.resteasy.reactive.RestResponse;

/// Students (学生) and their files. Numbers, phones and addresses are masked; a disclosure shows them
/// for a reason.
@Path("/api/registry/students")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Students", description = "Students and their files (学生)")
public class StudentResource {
    private static final String HERE = "/api/registry/students/";

    private final StudentDesk desk;
    private final Once once;

    StudentResource(StudentDesk desk, Once once) {
        this.desk = desk;
        this.once = once;
    }

    /// List or search students, in the order of schools. A search with `q` outside one's own class
    /// is on record.
    ///
    /// @param org path of an organisation: students there and below
    /// @param village path of a village or community: students who live there
    /// @param school 10-digit 学校标识码
    /// @param classId those who are in the class now
    /// @param group special group in which they stand today
    /// @param status follows from the enrolment
    /// @param q part of a name, of its pinyin or of its initials, or a whole ID number or 学籍号
    @GET
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.TOWNSHIP_OFFICER,
        Roles.PRINCIPAL,
        Roles.CLASS_TEACHER,
        Roles.TEACHER,
        Roles.COUNSELLOR,
        Roles.AID_OFFICER,
        Roles.SAFETY_OFFICER
    })
    public Page<StudentSummary> listStudents(
            @QueryParam("org") String org,
            @QueryParam("village") String village,
            @QueryParam("school") String school,
            @QueryParam("class") UUID classId,
            @QueryParam("group") SpecialGroup group,
            @QueryParam("status") @DefaultValue("ENROLLED") Status status,
            @QueryParam("q") @Size(max = 60) String q,
            @BeanParam Paging paging) {
        return desk.list(
                new StudentFilter(org, village, school, classId, group, status, q), paging);
    }

    /// Open a student's file, masked. Opening it is on record. A guardian opens those of their own
    /// children.
    @GET
    @Path("{id}")
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.TOWNSHIP_OFFICER,
        Roles.PRINCIPAL,
        Roles.CLASS_TEACHER,
        Roles.TEACHER,
        Roles.COUNSELLOR,
        Roles.AID_OFFICER,
        Roles.SAFETY_OFFICER,
        Roles.GUARDIAN
    })
    public RestResponse<StudentView> getStudent(@PathParam("id") UUID id) {
        return answer(desk.open(id));
    }

    /// Put a student's file right. Sealed fields that are absent stay as they are.
    @PUT
    @Path("{id}")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL})
    @APIResponse(
            responseCode = "409",
            description = "`registry.number-taken`, `registry.not-enrolled`")
    @APIResponse(responseCode = "422", description = "`registry.class-unknown`")
    public RestResponse<StudentView> changeStudent(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid StudentChange change) {
        return answer(desk.change(id, ifMatch, change));
    }

    /// Show a student's sealed fields for a reason, which is on record. The answer is never stored.
    @POST
    @WithoutKey
    @Path("{id}/disclosures")
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.PRINCIPAL,
        Roles.CLASS_TEACHER,
        Roles.AID_OFFICER,
        Roles.SAFETY_OFFICER
    })
    public Disclosure discloseStudent(
            @PathParam("id") UUID id, @NotNull @Valid DisclosureReason asking) {
        return desk.disclose(id, asking.reason().strip());
    }

    private static RestResponse<StudentView> answer(StudentView view) {
        return Editable.of(view, view.version());
    }
}
