package org.guanai.safety.file;

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
import jakarta.ws.rs.QueryParam;
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

@Path(RecordFileResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Record files", description = "Photos, scans and evidence of safety records (附件)")
public class RecordFileResource {
    static final String PATH = "/api/safety/files";

    private final RecordFileDesk desk;
    private final AttachmentIntake intake;
    private final Once once;

    RecordFileResource(RecordFileDesk desk, AttachmentIntake intake, Once once) {
        this.desk = desk;
        this.intake = intake;
        this.once = once;
    }

    /// Attach a photo, scan or piece of evidence to a record: JPEG, PNG or PDF by its content, at
    /// most 10 MB, at most 20 a record. What a camera wrote into a photo is dropped.
    ///
    /// @param of kind of record
    /// @param owner id of the record
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.SAFETY_OFFICER,
        Roles.PRINCIPAL,
        Roles.CLASS_TEACHER,
        Roles.TEACHER
    })
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
    @APIResponse(responseCode = "409", description = "`files.too-many`, or the record is over")
    @APIResponse(responseCode = "413", description = "`files.too-large`")
    @APIResponse(responseCode = "415", description = "`files.kind-unsupported`")
    @APIResponse(responseCode = "422", description = "`files.picture-broken`, `kit.file-infected`")
    public RestResponse<AttachmentView> attachFile(
            @QueryParam("of") @NotNull RecordKind of,
            @QueryParam("owner") @NotNull UUID owner,
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
                                                PATH + "/" + upload.id(),
                                                desk.attach(of, owner, upload))));
    }

    /// List the files of a record, oldest first.
    ///
    /// @param of kind of record
    /// @param owner id of the record
    @GET
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.SAFETY_OFFICER,
        Roles.PRINCIPAL,
        Roles.CLASS_TEACHER,
        Roles.TEACHER
    })
    public RecordFiles listFiles(
            @QueryParam("of") @NotNull RecordKind of, @QueryParam("owner") @NotNull UUID owner) {
        return desk.list(of, owner);
    }

    /// Open a file of a record; opening it is on record.
    ///
    /// @param of kind of record
    /// @param owner id of the record
    @GET
    @Path("{file}")
    @Produces({"image/jpeg", "image/png", "application/pdf"})
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.SAFETY_OFFICER,
        Roles.PRINCIPAL,
        Roles.CLASS_TEACHER,
        Roles.TEACHER
    })
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response getFile(
            @PathParam("file") UUID file,
            @QueryParam("of") @NotNull RecordKind of,
            @QueryParam("owner") @NotNull UUID owner) {
        return desk.open(of, owner, file).answer().toResponse();
    }

    /// Withdraw a file: nobody opens it any more, and after 30 days it is erased.
    ///
    /// @param of kind of record
    /// @param owner id of the record
    @POST
    @Path("{file}/withdrawals")
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.SAFETY_OFFICER,
        Roles.PRINCIPAL,
        Roles.CLASS_TEACHER,
        Roles.TEACHER
    })
    public RestResponse<AttachmentView> withdrawFile(
            @PathParam("file") UUID file,
            @QueryParam("of") @NotNull RecordKind of,
            @QueryParam("owner") @NotNull UUID owner,
            @NotNull @Valid FileWithdrawal withdrawal) {
        return once.created(
                withdrawal,
                () -> Created.at(PATH + "/" + file, desk.withdraw(of, owner, file, withdrawal)));
    }
}
