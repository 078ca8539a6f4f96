package org.guanai.registry.people.recordcheck;

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

/// Who is not checked (未查询, 3.3.1c).
@Path("/api/registry/record-check-gaps")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Record checks", description = "Yearly record checks of everybody at a school (从业查询)")
public class CheckGapResource {
    private final CheckDesk desk;

    CheckGapResource(CheckDesk desk) {
        this.desk = desk;
    }

    /// List staff of schools whose record is not checked, or no more, in the order of schools.
    ///
    /// @param org path of an organisation: staff there and below
    @GET
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL, Roles.AUDITOR})
    public Page<CheckGap> listRecordCheckGaps(
            @QueryParam("org") String org, @BeanParam Paging paging) {
        return desk.gaps(org, paging);
    }
}
