package org.guanai.registry.child.guardian;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;
import org.guanai.registry.people.guardian.GuardianView;
import org.jboss.resteasy.reactive.RestResponse;

/// Guardians (监护人) of a student, in the order in which they are told. Who is one decides, in every
/// service and for what is old too, who sees the child's records.
@Path("/api/registry/students/{id}/guardians")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Guardians", description = "Guardians of a student and their order (监护人)")
public class GuardianResource {
    private static final String HERE = "/api/registry/students/";

    private final ChainDesk chain;
    private final Once once;

    GuardianResource(ChainDesk chain, Once once) {
        this.chain = chain;
        this.once = once;
    }

    /// Add a guardian at the end of a student's contact chain. Nothing tells whether the person is
    /// known at another school: what is noted here stays here then.
    ///
    /// @param id of the student
    @POST
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL, Roles.CLASS_TEACHER})
    @APIResponse(responseCode = "409", description = "`registry.guardian-known`")
    public RestResponse<GuardianView> addGuardian(
            @PathParam("id") UUID id, @NotNull @Valid GuardianEntry guardian) {
        return once.created(guardian, () -> Created.at(HERE + id, chain.add(id, guardian)));
    }

    /// Put a guardian right: relation, custody, how they are reached. If-Match is the student's. A
    /// person whom another school knows too is kept apart from then on, with an id of its own.
    ///
    /// @param id of the student
    /// @param guardian id of the guardian
    @PUT
    @Path("{guardian}")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL, Roles.CLASS_TEACHER})
    @APIResponse(responseCode = "409", description = "`registry.guardian-known`")
    public GuardianView changeGuardian(
            @PathParam("id") UUID id,
            @PathParam("guardian") UUID guardian,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid GuardianChange change) {
        return chain.change(id, guardian, ifMatch, change);
    }

    /// Remove a guardian, for a reason. Their access to the child's records ends at once, and no
    /// roster brings them back; adding them by hand does.
    ///
    /// @param id of the student
    /// @param guardian id of the guardian
    @POST
    @Path("{guardian}/removals")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL})
    public RestResponse<GuardianChain> removeGuardian(
            @PathParam("id") UUID id,
            @PathParam("guardian") UUID guardian,
            @NotNull @Valid GuardianRemoval removal) {
        return once.created(
                removal, () -> Created.at(HERE + id, chain.remove(id, guardian, removal)));
    }

    /// Set the order in which a student's guardians are told. If-Match is the student's.
    ///
    /// @param id of the student
    @PUT
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL, Roles.CLASS_TEACHER})
    @APIResponse(responseCode = "422", description = "`registry.guardians-of-the-chain`")
    public GuardianChain orderGuardians(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid GuardianOrder order) {
        return chain.order(id, ifMatch, order);
    }
}
