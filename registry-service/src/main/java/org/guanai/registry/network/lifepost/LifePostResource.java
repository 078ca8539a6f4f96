package org.guanai.registry.network.lifepost;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.kit.http.Editable;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;
import org.guanai.registry.correction.WithdrawalReason;
import org.jboss.resteasy.reactive.RestResponse;

/// Life-guidance teachers of boarding schools (生活指导教师, 3.3.1c).
@Path("/api/registry/life-posts")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(
        name = "Life posts",
        description = "Who guides the boarders' life, and who is missing (生活指导教师)")
public class LifePostResource {
    private static final String HERE = "/api/registry/life-posts/";

    private final LifePostDesk desk;
    private final Once once;

    LifePostResource(LifePostDesk desk, Once once) {
        this.desk = desk;
        this.once = once;
    }

    /// Fill a life-guidance post with a member of staff.
    @POST
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL})
    @APIResponse(responseCode = "409", description = "`registry.life-post-there`")
    @APIResponse(responseCode = "422", description = "`registry.not-staff-here`")
    public RestResponse<LifePostView> fillLifePost(@NotNull @Valid LifePostForm post) {
        return once.created(post, () -> created(desk.fill(post)));
    }

    /// List the life-guidance posts that are held, newest first.
    ///
    /// @param org path of an organisation: schools there and below
    @GET
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.TOWNSHIP_OFFICER,
        Roles.PRINCIPAL,
        Roles.SAFETY_OFFICER,
        Roles.AUDITOR
    })
    public Page<LifePostView> listLifePosts(
            @QueryParam("org") String org, @BeanParam Paging paging) {
        return desk.list(org, paging);
    }

    /// List schools with boarders where life-guidance teachers are missing, by the rule
    /// `life-guidance`. A page is of so many schools with boarders, of which those that miss nobody
    /// are left out.
    ///
    /// @param org path of an organisation: schools there and below
    @GET
    @Path("gaps")
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.TOWNSHIP_OFFICER,
        Roles.PRINCIPAL,
        Roles.SAFETY_OFFICER,
        Roles.AUDITOR
    })
    public Page<LifePostGap> listLifePostGaps(
            @QueryParam("org") String org, @BeanParam Paging paging) {
        return desk.gaps(org, paging);
    }

    /// Read a life-guidance post.
    ///
    /// @param id of the post
    @GET
    @Path("{id}")
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.TOWNSHIP_OFFICER,
        Roles.PRINCIPAL,
        Roles.SAFETY_OFFICER,
        Roles.AUDITOR
    })
    public RestResponse<LifePostView> getLifePost(@PathParam("id") UUID id) {
        return answer(desk.one(id));
    }

    /// Change a life-guidance post: another floor, or a slip put right.
    ///
    /// @param id of the post
    @PUT
    @Path("{id}")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL})
    @APIResponse(responseCode = "409", description = "`registry.life-post-over`")
    public RestResponse<LifePostView> changeLifePost(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid LifePostChange change) {
        return answer(desk.change(id, ifMatch, change));
    }

    /// End a life-guidance post.
    ///
    /// @param id of the post
    @POST
    @Path("{id}/endings")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL})
    @APIResponse(responseCode = "409", description = "`registry.life-post-over`")
    public RestResponse<LifePostView> endLifePost(
            @PathParam("id") UUID id, @NotNull @Valid LifePostEnding ending) {
        return once.created(ending, () -> created(desk.end(id, ending)));
    }

    /// Take an entry back that should not be there.
    ///
    /// @param id of the post
    @POST
    @Path("{id}/withdrawals")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL})
    @APIResponse(responseCode = "409", description = "`registry.withdrawn-already`")
    public RestResponse<LifePostView> withdrawLifePost(
            @PathParam("id") UUID id, @NotNull @Valid WithdrawalReason withdrawal) {
        return once.created(withdrawal, () -> created(desk.withdraw(id, withdrawal.reason())));
    }

    private static RestResponse<LifePostView> answer(LifePostView view) {
        return Editable.of(view, view.version());
    }

    private static Created<LifePostView> created(LifePostView view) {
        return Created.at(HERE + view.id(), view, view.version());
    }
}
