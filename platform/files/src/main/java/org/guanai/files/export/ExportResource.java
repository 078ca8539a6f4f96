package org.guanai.files.export;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.files.export.order.ExportDecision;
import org.guanai.files.export.order.ExportOrder;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;
import org.jboss.resteasy.reactive.RestResponse;

/// A service's exports; each service has its own, at its own path:
///
/// `@Path("/api/registry/exports") public class RegistryExports extends ExportResource`
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Exports", description = "Lists that leave as files (导出)")
public abstract class ExportResource {
    private final ExportDesk desk;
    private final ExportFiles files;
    private final Once once;

    protected ExportResource(ExportDesk desk, ExportFiles files, Once once) {
        this.desk = desk;
        this.files = files;
        this.once = once;
    }

    /// Export a list for a stated purpose, as a job. Above a size a responsible person must allow
    /// it first: the principal or the county, and never whoever asked.
    @POST
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.PRINCIPAL,
        Roles.CLASS_TEACHER,
        Roles.AID_OFFICER,
        Roles.SAFETY_OFFICER
    })
    @APIResponse(
            responseCode = "202",
            description = "Accepted, or waiting for an approval: see its state",
            content = @Content(schema = @Schema(implementation = ExportView.class)))
    @APIResponse(
            responseCode = "422",
            description = "`files.export-too-large`, `files.export-too-long`")
    public RestResponse<ExportView> requestExport(
            @Context UriInfo uri,
            @Context SecurityContext security,
            @NotNull @Valid ExportOrder order) {
        var asker = security.getUserPrincipal().getName();
        return once.accepted(
                order,
                () -> {
                    var view = desk.ask(order, asker);
                    return Created.at(uri.getPath() + "/" + view.id(), view);
                });
    }

    /// List the caller's exports, and for a principal or county officer all of their scope, newest
    /// first.
    @GET
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.PRINCIPAL,
        Roles.CLASS_TEACHER,
        Roles.AID_OFFICER,
        Roles.SAFETY_OFFICER
    })
    public Page<ExportView> listExports(@BeanParam Paging paging) {
        return desk.page(paging);
    }

    /// Get an export's state.
    @GET
    @Path("{id}")
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.PRINCIPAL,
        Roles.CLASS_TEACHER,
        Roles.AID_OFFICER,
        Roles.SAFETY_OFFICER
    })
    public ExportView getExport(@PathParam("id") UUID id) {
        return desk.view(id);
    }

    /// Allow or refuse an export that waits.
    @POST
    @Path("{id}/decisions")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL})
    @APIResponse(responseCode = "409", description = "`files.export-own`, `files.export-decided`")
    @APIResponse(
            responseCode = "201",
            description = "Decided",
            content = @Content(schema = @Schema(implementation = ExportView.class)))
    public RestResponse<ExportView> decideExport(
            @PathParam("id") UUID id,
            @Context UriInfo uri,
            @NotNull @Valid ExportDecision decision) {
        return once.created(decision, () -> Created.at(uri.getPath(), desk.decide(id, decision)));
    }

    /// Fetch an exported file, until it expires: only whoever asked for it, and on record.
    @GET
    @Path("{id}/file")
    @Produces({
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "text/csv",
        "application/pdf"
    })
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.PRINCIPAL,
        Roles.CLASS_TEACHER,
        Roles.AID_OFFICER,
        Roles.SAFETY_OFFICER
    })
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response getExportFile(@PathParam("id") UUID id) {
        var file = desk.fetch(id);
        return Response.ok(files.read(id, file.sealedKey()))
                .type(file.format().mediaType())
                .header("Content-Disposition", "attachment; filename=\"" + file.name() + "\"")
                .header("Cache-Control", "no-store")
                .build();
    }
}
