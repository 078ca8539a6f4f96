package org.guanai.safety.telling;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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

@Path("/api/safety/involvements")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(
        name = "Involvements",
        description = "Students of whose part in an incident a guardian was to be told (3.1.5f)")
public class InvolvementResource {
    private final InvolvementDesk desk;

    InvolvementResource(InvolvementDesk desk) {
        this.desk = desk;
    }

    /// List the involved students of a term, oldest first: the records behind the indicator of
    /// 3.1.5f, as many as its denominator; `toldInTime` says which are in the numerator.
    ///
    /// @param org path of an organisation; the caller's own by default
    @GET
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.SAFETY_OFFICER, Roles.PRINCIPAL, Roles.AUDITOR})
    public Page<InvolvementView> listInvolvements(
            @BeanParam Paging paging,
            @QueryParam("term") @NotNull @Pattern(regexp = "\\d{4}-\\d{4}-[12]") String term,
            @QueryParam("org") String org) {
        return desk.list(term, org, paging);
    }
}
