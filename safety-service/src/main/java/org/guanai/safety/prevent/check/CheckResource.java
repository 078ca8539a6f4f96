package org.guanai.safety.prevent.check;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;
import org.jboss.resteasy.reactive.RestResponse;

@Path(CheckResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Safety checks", description = "Checks with check-sheets (3.1.5c)")
public class CheckResource {
    static final String PATH = "/api/safety/checks";

    private final CheckDesk desk;
    private final Once once;

    CheckResource(CheckDesk desk, Once once) {
        this.desk = desk;
        this.once = once;
    }

    /// Record a check by a sheet. Each item that does not pass becomes a hazard with owner and day.
    @POST
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.SAFETY_OFFICER,
        Roles.PRINCIPAL,
        Roles.CLASS_TEACHER,
        Roles.TEACHER
    })
    @APIResponse(responseCode = "422", description = "`safety.day-in-future`")
    public RestResponse<CheckView> recordCheck(@NotNull @Valid CheckEntry entry) {
        return once.created(
                entry,
                () -> {
                    var view = desk.check(entry);
                    return Created.at(PATH + "/" + view.id(), view);
                });
    }

    /// List checks, newest first.
    ///
    /// @param school 10-digit 学校标识码
    /// @param sheet what was checked
    @GET
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.SAFETY_OFFICER, Roles.PRINCIPAL, Roles.AUDITOR})
    public Page<CheckView> listChecks(
            @BeanParam Paging paging,
            @QueryParam("school") String school,
            @QueryParam("sheet") CheckSheet sheet) {
        return desk.list(school, sheet, paging);
    }

    /// Get the check-sheets with their items, as the county has them.
    @GET
    @Path("sheets")
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.SAFETY_OFFICER,
        Roles.PRINCIPAL,
        Roles.CLASS_TEACHER,
        Roles.TEACHER
    })
    public SheetList getCheckSheets() {
        return desk.sheets();
    }
}
