package org.guanai.notification.family.material;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
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
import org.guanai.notification.family.Withdrawal;
import org.jboss.resteasy.reactive.RestResponse;

/// Materials (家庭教育资料) of the parent school: what families are taught, in versions (3.2.2d).
@Path("/api/notification/materials")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(
        name = "Materials",
        description = "What families are taught: by topic and age, in versions (3.2.2d)")
public class MaterialResource {
    private static final String PATH = "/api/notification/materials/";

    private final MaterialDesk desk;
    private final Once once;

    MaterialResource(MaterialDesk desk, Once once) {
        this.desk = desk;
        this.once = once;
    }

    /// Write a material: a draft, which waits for another person's approval. That of the county
    /// serves all schools.
    @POST
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.PRINCIPAL,
        Roles.CLASS_TEACHER,
        Roles.TEACHER,
        Roles.COUNSELLOR
    })
    @APIResponse(responseCode = "201", description = "Written")
    public RestResponse<MaterialView> createMaterial(@NotNull @Valid MaterialEntry material) {
        return once.created(material, () -> created(desk.write(material)));
    }

    /// Write the next version of a material. The one before stays in force until this one is
    /// approved.
    ///
    /// @param id of any version
    @POST
    @Path("{id}/versions")
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.PRINCIPAL,
        Roles.CLASS_TEACHER,
        Roles.TEACHER,
        Roles.COUNSELLOR
    })
    @APIResponse(responseCode = "201", description = "Written")
    public RestResponse<MaterialView> createMaterialVersion(
            @PathParam("id") UUID id, @NotNull @Valid MaterialEntry material) {
        return once.created(material, () -> created(desk.writeAnew(id, material)));
    }

    /// Approve a draft: never by its author. The version before it retires.
    ///
    /// @param id of the version
    @POST
    @Path("{id}/approvals")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL})
    @APIResponse(responseCode = "201", description = "Approved")
    @APIResponse(
            responseCode = "409",
            description = "`notification.material-own`, `notification.material-decided`")
    public RestResponse<MaterialView> approveMaterial(@PathParam("id") UUID id) {
        return once.created(id, () -> created(desk.approve(id)));
    }

    /// Take a version out of use, for a reason.
    ///
    /// @param id of the version
    @POST
    @Path("{id}/withdrawals")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL})
    @APIResponse(responseCode = "201", description = "Taken out of use")
    public RestResponse<MaterialView> withdrawMaterial(
            @PathParam("id") UUID id, @NotNull @Valid Withdrawal withdrawal) {
        return once.created(withdrawal, () -> created(desk.retire(id, withdrawal.reason())));
    }

    /// List the materials in force, newest first; families see no others.
    ///
    /// @param topic only those of this topic
    /// @param all `true` for drafts and retired versions, too
    @GET
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.TOWNSHIP_OFFICER,
        Roles.PRINCIPAL,
        Roles.CLASS_TEACHER,
        Roles.TEACHER,
        Roles.COUNSELLOR,
        Roles.AUDITOR,
        Roles.GUARDIAN
    })
    public Page<MaterialView> listMaterials(
            @QueryParam("topic") Topic topic,
            @QueryParam("all") @DefaultValue("false") boolean all,
            @BeanParam Paging paging) {
        return desk.page(topic, all, paging);
    }

    /// One version of a material.
    ///
    /// @param id of the version
    @GET
    @Path("{id}")
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.TOWNSHIP_OFFICER,
        Roles.PRINCIPAL,
        Roles.CLASS_TEACHER,
        Roles.TEACHER,
        Roles.COUNSELLOR,
        Roles.AUDITOR,
        Roles.GUARDIAN
    })
    public MaterialView getMaterial(@PathParam("id") UUID id) {
        return desk.one(id);
    }

    private static Created<MaterialView> created(MaterialView view) {
        return Created.at(PATH + view.id(), view, view.version());
    }
}
