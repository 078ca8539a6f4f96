package org.guanai.registry.child.entrustment;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;

/// Entrustments of a whole organisation (委托照护, 3.2.2b).
@Path("/api/registry/entrustments")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(
        name = "Entrustments",
        description = "Parents who are away entrust somebody with the care of their child (委托照护)")
public class EntrustmentListing {
    private final EntrustmentDesk desk;

    EntrustmentListing(EntrustmentDesk desk) {
        this.desk = desk;
    }

    /// List entrustments of the caller's organisation and below, newest first.
    ///
    /// @param state those that hold now, when absent
    /// @param org path of an organisation: those there and below
    @GET
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.TOWNSHIP_OFFICER,
        Roles.PRINCIPAL,
        Roles.SAFETY_OFFICER
    })
    public Page<EntrustmentView> listEntrustments(
            @QueryParam("state") @DefaultValue("ACTIVE") EntrustmentState state,
            @QueryParam("org") String org,
            @BeanParam Paging paging) {
        return desk.list(state, org, paging);
    }
}
