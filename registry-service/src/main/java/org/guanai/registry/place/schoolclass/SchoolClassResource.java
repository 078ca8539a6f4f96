package org.guanai.registry.place.schoolclass;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;
import org.jboss.resteasy.reactive.RestResponse;

/// Classes (班级) of schools.
@Path("/api/registry/classes")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Classes", description = "Classes of schools (班级)")
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
    public RestResponse<SchoolClassView> formClass(@NotNull @Valid ClassForming forming) {
        return once.created(forming, () -> created(desk.form(forming)));
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
    public Page<SchoolClassView> listClasses(
            @QueryParam("school") String school, @BeanParam Paging paging) {
        return desk.list(Optional.ofNullable(school), paging);
    }

    private static Created<SchoolClassView> created(SchoolClassView view) {
        return Created.at("/api/registry/classes?school=" + view.school(), view);
    }
}
