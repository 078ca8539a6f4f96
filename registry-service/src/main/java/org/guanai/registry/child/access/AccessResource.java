package org.guanai.registry.child.access;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;
import org.jboss.resteasy.reactive.RestResponse;

/// Requests of teachers for the files of children who are not theirs (查阅申请).
@Path("/api/registry/access-requests")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(
        name = "Access requests",
        description = "Files of others' children, for a purpose and a time (查阅申请)")
public class AccessResource {
    private static final String HERE = "/api/registry/access-requests/";

    private final AccessDesk desk;
    private final Once once;

    AccessResource(AccessDesk desk, Once once) {
        this.desk = desk;
        this.once = once;
    }

    /// Ask for the file of a child of one's school who is neither in a class nor in a pairing of
    /// one's own.
    @POST
    @RolesAllowed({Roles.CLASS_TEACHER, Roles.TEACHER})
    @APIResponse(responseCode = "404", description = "No such child at the caller's school")
    @APIResponse(responseCode = "409", description = "`registry.access-asked`")
    public RestResponse<AccessRequestView> requestAccess(@NotNull @Valid AccessAsking asking) {
        return once.created(
                asking,
                () -> {
                    var view = desk.ask(asking);
                    return Created.at(HERE + view.id(), view);
                });
    }

    /// List requests, newest first: a teacher their own, a responsible person all of their scope.
    ///
    /// @param state those that stand there
    @GET
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL, Roles.CLASS_TEACHER, Roles.TEACHER})
    public Page<AccessRequestView> listAccessRequests(
            @QueryParam("state") AccessState state, @BeanParam Paging paging) {
        return desk.page(state, paging);
    }

    /// Grant a request, or refuse it, with a reason. Whoever asked may not decide.
    @POST
    @Path("{id}/decisions")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL})
    @APIResponse(
            responseCode = "409",
            description = "`registry.access-own`, `registry.access-decided`")
    public RestResponse<AccessRequestView> decideAccess(
            @PathParam("id") UUID id, @NotNull @Valid AccessDecision decision) {
        return once.created(decision, () -> Created.at(HERE + id, desk.decide(id, decision)));
    }

    /// End a granted access before its time: the file closes at once.
    @POST
    @Path("{id}/endings")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL})
    @APIResponse(responseCode = "409", description = "`registry.access-not-open`")
    public RestResponse<AccessRequestView> endAccess(
            @PathParam("id") UUID id, @NotNull @Valid AccessEnding ending) {
        return once.created(ending, () -> Created.at(HERE + id, desk.end(id, ending)));
    }
}
