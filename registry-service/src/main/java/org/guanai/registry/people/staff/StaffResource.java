package org.guanai.registry.people.staff;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.kit.http.Editable;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;
import org.guanai.kit.problem.Refusal;
import org.guanai.registry.personal.Outcome;
import org.jboss.resteasy.reactive.RestResponse;

/// Staff (教职工): registering one opens an account, leaving closes it.
@Path("/api/registry/staff")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Staff", description = "Staff of schools and the county (教职工)")
public class StaffResource {
    private final StaffRegistration registration;
    private final StaffDesk desk;
    private final Once once;
    private final Clock clock;

    StaffResource(StaffRegistration registration, StaffDesk desk, Once once, Clock clock) {
        this.registration = registration;
        this.desk = desk;
        this.once = once;
        this.clock = clock;
    }

    /// Registering a person who is known already changes them.
    @POST
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL})
    @Operation(operationId = "registerStaff", summary = "Register a member of staff")
    public RestResponse<StaffView> registerStaff(@NotNull @Valid StaffForm form) {
        return once.created(form, () -> created(desk.one(registered(form.entry(clock)))));
    }

    /// In the order of organisations.
    ///
    /// @param org path of an organisation: staff there and below
    @GET
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.TOWNSHIP_OFFICER,
        Roles.PRINCIPAL,
        Roles.CLASS_TEACHER,
        Roles.TEACHER,
        Roles.COUNSELLOR,
        Roles.SAFETY_OFFICER,
        Roles.AID_OFFICER
    })
    @Operation(operationId = "listStaff", summary = "List staff")
    public Page<StaffView> listStaff(
            @QueryParam("org") String org,
            @QueryParam("school") String school,
            @BeanParam Paging paging) {
        return desk.list(Optional.ofNullable(org), Optional.ofNullable(school), paging);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.TOWNSHIP_OFFICER,
        Roles.PRINCIPAL,
        Roles.SAFETY_OFFICER,
        Roles.AID_OFFICER
    })
    @Operation(operationId = "getStaff", summary = "Read a member of staff")
    public RestResponse<StaffView> getStaff(@PathParam("id") UUID id) {
        return answer(desk.one(id));
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL})
    @Operation(operationId = "changeStaff", summary = "Change a member of staff")
    public RestResponse<StaffView> changeStaff(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid StaffChange change) {
        return answer(desk.change(id, ifMatch, change));
    }

    /// Leaving: the file stays, the account is closed.
    @DELETE
    @Path("{id}")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL})
    @Operation(operationId = "leaveStaff", summary = "Let a member of staff leave")
    public void leaveStaff(@PathParam("id") UUID id) {
        desk.leave(id);
    }

    private UUID registered(StaffEntry entry) {
        return switch (registration.take(List.of(entry)).getFirst()) {
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

    private static RestResponse<StaffView> answer(StaffView view) {
        return Editable.of(view, view.version());
    }

    private static Created<StaffView> created(StaffView view) {
        return Created.at("/api/registry/staff/" + view.id(), view, view.version());
    }
}
