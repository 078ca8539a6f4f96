package org.guanai.safety.responsibility.duty;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.kit.http.Editable;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;
import org.jboss.resteasy.reactive.RestResponse;

@Path(DutyResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(
        name = "Safety duties",
        description = "Posts of safety and the emergency team with phones (3.1.5a)")
public class DutyResource {
    static final String PATH = "/api/safety/duties";

    private final DutyDesk desk;
    private final PostGaps gaps;
    private final Once once;

    DutyResource(DutyDesk desk, PostGaps gaps, Once once) {
        this.desk = desk;
        this.gaps = gaps;
        this.once = once;
    }

    /// Assign a post of safety to a person, and a part in the emergency team.
    @POST
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.SAFETY_OFFICER, Roles.PRINCIPAL})
    public RestResponse<DutyView> assignDuty(@NotNull @Valid DutyEntry entry) {
        return once.created(
                entry,
                () -> {
                    var view = desk.assign(entry);
                    return Created.at(PATH + "/" + view.id(), view, view.version());
                });
    }

    /// Get the duty matrix of a school and its emergency team with phones, and which posts are
    /// vacant (rule `safety-posts`).
    ///
    /// @param school 10-digit 学校标识码; the caller's own place when absent
    @GET
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.SAFETY_OFFICER,
        Roles.PRINCIPAL,
        Roles.CLASS_TEACHER,
        Roles.TEACHER
    })
    public DutyMatrix getDutyMatrix(@QueryParam("school") String school) {
        return desk.matrix(school);
    }

    /// List the posts of safety that the county demands of each school and nobody holds.
    ///
    /// @param org path of an organisation: the schools in it
    /// @param on day; today without it
    @GET
    @Path("gaps")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.SAFETY_OFFICER, Roles.PRINCIPAL, Roles.AUDITOR})
    public Page<PostGap> listPostGaps(
            @BeanParam Paging paging,
            @QueryParam("org") String org,
            @QueryParam("on") LocalDate on) {
        return gaps.list(org, on, paging);
    }

    /// Change the duties of a post, the part in the team, or the phone, for a reason.
    @PUT
    @Path("{id}")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.SAFETY_OFFICER, Roles.PRINCIPAL})
    @APIResponse(responseCode = "409", description = "`safety.duty-ended`")
    public RestResponse<DutyView> changeDuty(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid DutyChange change) {
        var view = desk.change(id, ifMatch, change);
        return Editable.of(view, view.version());
    }

    /// End that somebody holds a post of safety.
    @POST
    @Path("{id}/endings")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.SAFETY_OFFICER, Roles.PRINCIPAL})
    @APIResponse(responseCode = "409", description = "`safety.duty-ended`")
    public RestResponse<DutyView> endDuty(
            @PathParam("id") UUID id, @NotNull @Valid DutyEnding ending) {
        return once.created(
                ending,
                () -> {
                    var view = desk.end(id, ending.reason());
                    return Created.at(PATH + "/" + id, view, view.version());
                });
    }
}
