package org.guanai.notification.family.contact;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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

/// Families in which no parent was in touch for long (父母失联名单, 3.2.3d).
@Path("/api/notification/silent-families")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(
        name = "Parent contacts",
        description = "When absent parents were in touch with their children (3.2.3d)")
public class SilentFamilyResource {
    private final ParentContactList list;

    SilentFamilyResource(ParentContactList list) {
        this.list = list;
    }

    /// List left-behind children whose parents were not in touch for so many days, the longest
    /// first.
    ///
    /// @param days 1–365; those of the county's rule `parent-contact` without it
    /// @param org path of an organisation, itself and below
    @GET
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL, Roles.CLASS_TEACHER, Roles.AUDITOR})
    public Page<SilentFamilyView> listSilentFamilies(
            @QueryParam("days") @Min(1) @Max(365) Integer days,
            @QueryParam("org") String org,
            @BeanParam Paging paging) {
        return list.silent(days, org, paging);
    }
}
