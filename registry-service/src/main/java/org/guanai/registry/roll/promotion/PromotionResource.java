package org.guanai.registry.roll.promotion;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;
import org.guanai.kit.scope.OrgPath;
import org.jboss.resteasy.reactive.RestResponse;

/// The end of a school year (升级、毕业).
@Path("/api/registry/promotions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Promotions", description = "The end of a school year (升级、毕业)")
public class PromotionResource {
    private static final String HERE = "/api/registry/promotions/";

    private final PromotionOffice office;
    private final PromotionDesk desk;
    private final Once once;

    PromotionResource(PromotionOffice office, PromotionDesk desk, Once once) {
        this.office = office;
        this.desk = desk;
        this.once = once;
    }

    /// Read what the end of the school year would do at a school, and which children are in the
    /// way.
    ///
    /// @param school its 10-digit 学校标识码
    /// @param schoolYear year in which the new school year begins
    @GET
    @Path("preview")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.TOWNSHIP_OFFICER, Roles.PRINCIPAL})
    public PromotionPreview getPromotionPreview(
            @NotNull @QueryParam("school") String school,
            @NotNull @QueryParam("schoolYear") @Min(2000) @Max(2100) Integer schoolYear) {
        return office.preview(school, schoolYear);
    }

    /// End the school year at a school, from August on: all move up, the last years graduate,
    /// classes keep their children and teachers. Whoever is in the way is held, and stays.
    @POST
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL})
    @APIResponse(
            responseCode = "409",
            description = "`registry.promotion-run`, `registry.promotion-nobody`")
    @APIResponse(
            responseCode = "422",
            description = "`registry.promotion-early`, `registry.school-unknown`")
    public RestResponse<PromotionView> runPromotion(@NotNull @Valid PromotionOrder order) {
        return once.created(
                order,
                () -> {
                    var view = office.run(order);
                    return Created.at(HERE + view.id(), view);
                });
    }

    /// List runs, newest first.
    ///
    /// @param org of this school, or below this organisation
    @GET
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.TOWNSHIP_OFFICER, Roles.PRINCIPAL})
    public Page<PromotionView> listPromotions(
            @QueryParam("org") OrgPath org, @BeanParam Paging paging) {
        return desk.list(org, paging);
    }

    /// Read the report of a run.
    @GET
    @Path("{id}")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.TOWNSHIP_OFFICER, Roles.PRINCIPAL})
    public PromotionView getPromotion(@PathParam("id") UUID id) {
        return desk.view(id);
    }

    /// Undo a run, within 30 days: whoever something else has happened to meanwhile stays.
    @POST
    @Path("{id}/undoings")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL})
    @APIResponse(responseCode = "409", description = "`registry.promotion-over`")
    public RestResponse<PromotionView> undoPromotion(
            @PathParam("id") UUID id, @NotNull @Valid PromotionUndoing undoing) {
        return once.created(
                undoing, () -> Created.at(HERE + id, office.undo(id, undoing.reason())));
    }
}
