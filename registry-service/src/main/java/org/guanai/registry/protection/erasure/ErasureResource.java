package org.guanai.registry.protection.erasure;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;

/// What was erased when its time was up (留存期满删除).
@Path("/api/registry/erasures")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Erasures", description = "What was erased when its time was up (留存期满删除)")
public class ErasureResource {
    private final ErasureList list;

    ErasureResource(ErasureList list) {
        this.list = list;
    }

    /// List the children of whom all but the roll file was erased, newest first: of what how many
    /// rows.
    ///
    /// @param org of this organisation, or below it
    @GET
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL, Roles.AUDITOR})
    public Page<ErasureView> listErasures(@QueryParam("org") String org, @BeanParam Paging paging) {
        return list.of(org, paging);
    }
}
