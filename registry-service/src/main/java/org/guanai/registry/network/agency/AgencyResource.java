package org.guanai.registry.network.agency;

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

/// The directory of partner agencies (联动单位名录, 3.2.3a).
@Path("/api/registry/agencies")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Agencies", description = "Departments and associations that schools work with (联动单位)")
public class AgencyResource {
    private final AgencyDesk desk;
    private final Once once;

    AgencyResource(AgencyDesk desk, Once once) {
        this.desk = desk;
        this.once = once;
    }

    /// List the partner agencies of the caller's organisation, of those below it and of those
    /// above, in the order of the tree.
    ///
    /// @param kind only this kind of department
    @GET
    @RolesAllowed("**")
    public Page<AgencyView> listAgencies(
            @QueryParam("kind") AgencyKind kind, @BeanParam Paging paging) {
        return desk.list(Optional.ofNullable(kind), paging);
    }

    /// Enter an agency in the directory: the county any, a township those that serve it.
    @POST
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.TOWNSHIP_OFFICER})
    @APIResponse(
            responseCode = "422",
            description =
                    "`registry.org-unknown`, `registry.agency-member`: no staff with that post")
    public RestResponse<AgencyView> registerAgency(@NotNull @Valid AgencyForm form) {
        return once.created(
                form,
                () -> {
                    var view = desk.register(form);
                    return Created.at(here(view.id()), view, view.version());
                });
    }

    /// Read an agency.
    ///
    /// @param id of the agency
    @GET
    @Path("{id}")
    @RolesAllowed("**")
    public RestResponse<AgencyView> getAgency(@PathParam("id") UUID id) {
        return answer(desk.one(id));
    }

    /// Change an agency: its contact, its phones, what it is asked for, who answers for it.
    ///
    /// @param id of the agency
    @PUT
    @Path("{id}")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.TOWNSHIP_OFFICER})
    @APIResponse(responseCode = "409", description = "`registry.agency-closed`")
    @APIResponse(responseCode = "422", description = "`registry.agency-member`")
    public RestResponse<AgencyView> changeAgency(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid AgencyChange change) {
        return answer(desk.change(id, ifMatch, change));
    }

    /// Take an agency out of the directory: nothing is sent to it any more, what was sent stays.
    ///
    /// @param id of the agency
    @POST
    @Path("{id}/closures")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.TOWNSHIP_OFFICER})
    @APIResponse(responseCode = "409", description = "`registry.agency-closed`")
    public RestResponse<AgencyView> closeAgency(
            @PathParam("id") UUID id, @NotNull @Valid AgencyClosing closing) {
        return once.created(closing, () -> Created.at(here(id), desk.close(id, closing)));
    }

    private static String here(UUID id) {
        return "/api/registry/agencies/" + id;
    }

    private static RestResponse<AgencyView> answer(AgencyView view) {
        return Editable.of(view, view.version());
    }
}
