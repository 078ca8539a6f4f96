package org.guanai.registry.child.evidence;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Encoding;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.files.attachment.AttachmentIntake;
import org.guanai.files.attachment.AttachmentSubmission;
import org.guanai.files.attachment.AttachmentView;
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;
import org.jboss.resteasy.reactive.RestResponse;

/// The scans and photos of evidence (佐证材料附件).
@Path("/api/registry/students/{id}/evidence/{evidence}/files")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Evidence records", description = "Evidence behind special groups (佐证材料)")
public class EvidenceFileResource {
    private final EvidenceFileDesk desk;
    private final AttachmentIntake intake;
    private final Once once;

    EvidenceFileResource(EvidenceFileDesk desk, AttachmentIntake intake, Once once) {
        this.desk = desk;
        this.intake = intake;
        this.once = once;
    }

    /// Attach a scan or a photo to evidence: JPEG, PNG or PDF by its content, at most 10 MB, at
    /// most 20 a record. What a camera wrote into a photo is dropped.
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL, Roles.CLASS_TEACHER, Roles.AID_OFFICER})
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(implementation = AttachmentSubmission.class),
                            encoding =
                                    @Encoding(
                                            name = "file",
                                            contentType =
                                                    "image/jpeg, image/png, application/pdf")))
    @APIResponse(
            responseCode = "201",
            description = "Attached",
            content = @Content(schema = @Schema(implementation = AttachmentView.class)))
    @APIResponse(
            responseCode = "409",
            description = "`registry.evidence-withdrawn`, `files.too-many`")
    @APIResponse(responseCode = "413", description = "`files.too-large`")
    @APIResponse(responseCode = "415", description = "`files.kind-unsupported`")
    @APIResponse(responseCode = "422", description = "`files.picture-broken`, `kit.file-infected`")
    public RestResponse<AttachmentView> attachEvidenceFile(
            @PathParam("id") UUID id,
            @PathParam("evidence") UUID evidence,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            InputStream body) {
        return intake.receive(
                contentType,
                body,
                upload ->
                        once.created(
                                upload.content(),
                                () ->
                                        Created.at(
                                                here(id, evidence) + upload.id(),
                                                desk.attach(id, evidence, upload))));
    }

    /// Open a scan or photo; opening it is on record.
    @GET
    @Path("{file}")
    @Produces({"image/jpeg", "image/png", "application/pdf"})
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.TOWNSHIP_OFFICER,
        Roles.PRINCIPAL,
        Roles.CLASS_TEACHER,
        Roles.AID_OFFICER
    })
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response getEvidenceFile(
            @PathParam("id") UUID id,
            @PathParam("evidence") UUID evidence,
            @PathParam("file") UUID file) {
        return desk.open(id, evidence, file).answer().toResponse();
    }

    /// Show a small picture of a photo, as lists need it.
    @GET
    @Path("{file}/thumbnail")
    @Produces("image/jpeg")
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.TOWNSHIP_OFFICER,
        Roles.PRINCIPAL,
        Roles.CLASS_TEACHER,
        Roles.AID_OFFICER
    })
    @APIResponse(
            responseCode = "200",
            description = "A JPEG of at most 320 points a side",
            content =
                    @Content(
                            mediaType = "image/jpeg",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> getEvidenceThumbnail(
            @PathParam("id") UUID id,
            @PathParam("evidence") UUID evidence,
            @PathParam("file") UUID file) {
        return desk.thumbnail(id, evidence, file).answer();
    }

    /// Withdraw a file: nobody opens it any more, and after 30 days it is erased.
    @POST
    @Path("{file}/withdrawals")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL, Roles.CLASS_TEACHER, Roles.AID_OFFICER})
    public RestResponse<AttachmentView> withdrawEvidenceFile(
            @PathParam("id") UUID id,
            @PathParam("evidence") UUID evidence,
            @PathParam("file") UUID file,
            @NotNull @Valid EvidenceWithdrawal withdrawal) {
        return once.created(
                withdrawal,
                () ->
                        Created.at(
                                here(id, evidence) + file,
                                desk.withdraw(id, evidence, file, withdrawal)));
    }

    private static String here(UUID student, UUID evidence) {
        return "/api/registry/students/" + student + "/evidence/" + evidence + "/files/";
    }
}
