package org.guanai.notification.family.line;

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

/// School lines (亲情电话): which telephone families can call, and when (3.2.1a).
@Path("/api/notification/school-lines")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(
        name = "School lines",
        description = "Which telephone of a school families can call, and when (3.2.1a)")
public class SchoolLineResource {
    private static final String PATH = "/api/notification/school-lines/";

    private final SchoolLineDesk desk;
    private final Once once;

    SchoolLineResource(SchoolLineDesk desk, Once once) {
        this.desk = desk;
        this.once = once;
    }

    /// Set up a line of the caller's school.
    @POST
    @RolesAllowed(Roles.PRINCIPAL)
    @APIResponse(responseCode = "201", description = "Set up")
    public RestResponse<SchoolLineView> createSchoolLine(@NotNull @Valid SchoolLineEntry line) {
        return once.created(
                line,
                () -> {
                    var view = desk.create(line);
                    return Created.at(PATH + view.id(), view, view.version());
                });
    }

    /// List school lines: number, place, hours and keeper.
    ///
    /// @param org path of an organisation, itself and below
    /// @param closed `true` for also those that are closed
    @GET
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.TOWNSHIP_OFFICER,
        Roles.PRINCIPAL,
        Roles.CLASS_TEACHER,
        Roles.TEACHER,
        Roles.COUNSELLOR,
        Roles.AUDITOR,
        Roles.GUARDIAN,
        Roles.HELPER,
        Roles.STUDENT
    })
    public Page<SchoolLineView> listSchoolLines(
            @QueryParam("org") String org,
            @QueryParam("closed") @DefaultValue("false") boolean closed,
            @BeanParam Paging paging) {
        return desk.list(org, closed, paging);
    }

    /// One school line.
    ///
    /// @param id of the line
    @GET
    @Path("{id}")
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.TOWNSHIP_OFFICER,
        Roles.PRINCIPAL,
        Roles.CLASS_TEACHER,
        Roles.TEACHER,
        Roles.COUNSELLOR,
        Roles.AUDITOR,
        Roles.GUARDIAN,
        Roles.HELPER,
        Roles.STUDENT
    })
    public RestResponse<SchoolLineView> getSchoolLine(@PathParam("id") UUID id) {
        var view = desk.one(id);
        return Editable.of(view, view.version());
    }

    /// Change a line: its number, place, hours or keeper; close it or open it again.
    ///
    /// @param id of the line
    @PUT
    @Path("{id}")
    @RolesAllowed(Roles.PRINCIPAL)
    public RestResponse<SchoolLineView> changeSchoolLine(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid SchoolLineEntry line) {
        var view = desk.change(id, ifMatch, line);
        return Editable.of(view, view.version());
    }
}
