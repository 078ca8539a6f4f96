package org.guanai.registry.child.census.totals;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.registry.child.census.totals.LeftBehindLists.Difference;

/// Where the definitions of left-behind children differ (学籍口径与民政口径差异).
@Path("/api/registry/left-behind-differences")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Groups", description = "Family surveys and special groups (特殊群体)")
public class DifferenceResource {
    private final LeftBehindLists lists;

    DifferenceResource(LeftBehindLists lists) {
        this.lists = lists;
    }

    /// List the left-behind children about whom school rolls and civil affairs differ, each with
    /// the definitions that hold.
    @GET
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.TOWNSHIP_OFFICER, Roles.PRINCIPAL})
    public Page<Difference> listLeftBehindDifferences(@BeanParam Paging paging) {
        return lists.differences(paging);
    }
}
