package org.guanai.registry.place.schoolclass;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.kit.http.Editable;
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
    private static final String HERE = "/api/registry/classes";

    private final SchoolClassDesk desk;
    private final ClassCorrections corrections;
    private final Once once;

    SchoolClassResource(SchoolClassDesk desk, ClassCorrections corrections, Once once) {
        this.desk = desk;
        this.corrections = corrections;
        this.once = once;
    }

    /// Form a class.
    @POST
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL})
    @APIResponse(responseCode = "409", description = "`registry.class-taken`")
    public RestResponse<SchoolClassView> formClass(@NotNull @Valid ClassForming forming) {
        return once.created(forming, () -> created(desk.form(forming)));
    }

    /// List classes, with the number of children who are in each now.
    ///
    /// @param school 10-digit 学校标识码
    /// @param closed those that are closed, and not those that are open
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
    public Page<SchoolClassView> listClasses(
            @QueryParam("school") String school,
            @QueryParam("closed") @DefaultValue("false") boolean closed,
            @BeanParam Paging paging) {
        return desk.list(Optional.ofNullable(school), closed, paging);
    }

    /// Give a class another name. Rosters that still use the old one find it.
    @PUT
    @Path("{id}")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL})
    @APIResponse(
            responseCode = "409",
            description = "`registry.class-taken`, `registry.class-closed`")
    public RestResponse<SchoolClassView> changeClass(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ClassChange change) {
        var view = corrections.change(id, ifMatch, change);
        return Editable.of(view, view.version());
    }

    /// Merge a class into another of the same cohort: its children and teachers move there, and it
    /// is closed. The answer is the class that stays.
    @POST
    @Path("{id}/mergers")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL})
    @APIResponse(responseCode = "409", description = "`registry.class-closed`")
    @APIResponse(responseCode = "422", description = "`registry.class-not-alike`")
    public RestResponse<SchoolClassView> mergeClass(
            @PathParam("id") UUID id, @NotNull @Valid ClassMerger merger) {
        return once.created(merger, () -> created(corrections.merge(id, merger)));
    }

    /// Close a class that nobody is in, such as one that a mistyped roster left.
    @POST
    @Path("{id}/closings")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL})
    @APIResponse(
            responseCode = "409",
            description = "`registry.class-in-use`, `registry.class-closed`")
    public RestResponse<SchoolClassView> closeClass(
            @PathParam("id") UUID id, @NotNull @Valid ClassClosing closing) {
        return once.created(closing, () -> created(corrections.close(id, closing)));
    }

    private static Created<SchoolClassView> created(SchoolClassView view) {
        return Created.at(HERE + "?school=" + view.school(), view);
    }
}
