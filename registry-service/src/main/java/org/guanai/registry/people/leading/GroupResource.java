package org.guanai.registry.people.leading;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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

/// The leading groups of the schools (帮扶工作领导小组, 3.1.1b).
@Path("/api/registry/leading-groups")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(
        name = "Leading groups",
        description = "Each school's leading group, its members and meetings (帮扶工作领导小组)")
public class GroupResource {
    private static final String HERE = "/api/registry/leading-groups/";

    private final LeadingDesk desk;
    private final Once once;

    GroupResource(LeadingDesk desk, Once once) {
        this.desk = desk;
        this.once = once;
    }

    /// Set up a school's leading group: chair, members and their duties, by which paper. One at a
    /// time.
    @POST
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL})
    @APIResponse(responseCode = "409", description = "`registry.group-there`")
    @APIResponse(
            responseCode = "422",
            description = "`registry.school-unknown`, `registry.not-staff-here`")
    public RestResponse<GroupView> setUpLeadingGroup(@NotNull @Valid GroupForm group) {
        return once.created(group, () -> created(desk.setUp(group)));
    }

    /// List the leading groups that stand, newest first.
    ///
    /// @param org path of an organisation: schools there and below
    @GET
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.TOWNSHIP_OFFICER,
        Roles.PRINCIPAL,
        Roles.CLASS_TEACHER,
        Roles.TEACHER,
        Roles.AUDITOR
    })
    public Page<GroupView> listLeadingGroups(
            @QueryParam("org") String org, @BeanParam Paging paging) {
        return desk.list(org, paging);
    }

    /// List schools with pupils that have no leading group. In a term their principals are
    /// reminded, then the county.
    ///
    /// @param org path of an organisation: schools there and below
    @GET
    @Path("gaps")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.TOWNSHIP_OFFICER, Roles.PRINCIPAL, Roles.AUDITOR})
    public Page<MissingGroups.School> listMissingLeadingGroups(
            @QueryParam("org") String org, @BeanParam Paging paging) {
        return desk.missing(org, paging);
    }

    /// Read a leading group.
    ///
    /// @param id of the group
    @GET
    @Path("{id}")
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.TOWNSHIP_OFFICER,
        Roles.PRINCIPAL,
        Roles.CLASS_TEACHER,
        Roles.TEACHER,
        Roles.AUDITOR
    })
    public RestResponse<GroupView> getLeadingGroup(@PathParam("id") UUID id) {
        return answer(desk.one(id));
    }

    /// Change a leading group: somebody comes or goes, or a slip is put right.
    ///
    /// @param id of the group
    @PUT
    @Path("{id}")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL})
    @APIResponse(responseCode = "409", description = "`registry.group-dissolved`")
    @APIResponse(responseCode = "422", description = "`registry.not-staff-here`")
    public RestResponse<GroupView> changeLeadingGroup(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid GroupChange change) {
        return answer(desk.change(id, ifMatch, change));
    }

    /// Dissolve a leading group: its meetings stay.
    ///
    /// @param id of the group
    @POST
    @Path("{id}/dissolutions")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL})
    @APIResponse(responseCode = "409", description = "`registry.group-dissolved`")
    public RestResponse<GroupView> dissolveLeadingGroup(
            @PathParam("id") UUID id, @NotNull @Valid GroupDissolution dissolution) {
        return once.created(dissolution, () -> created(desk.dissolve(id, dissolution)));
    }

    private static RestResponse<GroupView> answer(GroupView view) {
        return Editable.of(view, view.version());
    }

    private static Created<GroupView> created(GroupView view) {
        return Created.at(HERE + view.id(), view, view.version());
    }
}
