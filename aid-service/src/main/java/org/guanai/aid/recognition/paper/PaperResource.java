package org.guanai.aid.recognition.paper;

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

@Path("/api/aid/recognitions/{id}/papers")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Recognitions", description = "Recognition of hardship (困难认定, 3.3.2a, 2.3)")
public class PaperResource {
    private final PaperDesk desk;
    private final AttachmentIntake intake;
    private final Once once;

    PaperResource(PaperDesk desk, AttachmentIntake intake, Once once) {
        this.desk = desk;
        this.intake = intake;
        this.once = once;
    }

    /// Attach the copy of a paper to a recognition: JPEG, PNG or PDF by its content, at most 10 MB,
    /// at most 20. A family attaches its own until the school has checked.
    ///
    /// @param id id of a recognition
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({Roles.GUARDIAN, Roles.PRINCIPAL, Roles.AID_OFFICER})
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
    @APIResponse(responseCode = "409", description = "`files.too-many`, `aid.already-decided`")
    @APIResponse(responseCode = "413", description = "`files.too-large`")
    @APIResponse(responseCode = "415", description = "`files.kind-unsupported`")
    @APIResponse(responseCode = "422", description = "`files.picture-broken`, `kit.file-infected`")
    public RestResponse<AttachmentView> attachRecognitionPaper(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            InputStream body) {
        return intake.receive(
                contentType,
                body,
                upload ->
                        once.created(
                                upload.content(),
                                () -> Created.at(here(id) + upload.id(), desk.attach(id, upload))));
    }

    /// Open the copy of a paper; opening it is on record. A family opens its own.
    ///
    /// @param id id of a recognition
    /// @param file id of the paper
    @GET
    @Path("{file}")
    @Produces({"image/jpeg", "image/png", "application/pdf"})
    @RolesAllowed({Roles.GUARDIAN, Roles.PRINCIPAL, Roles.AID_OFFICER, Roles.COUNTY_OFFICER})
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response getRecognitionPaper(@PathParam("id") UUID id, @PathParam("file") UUID file) {
        return desk.open(id, file).answer().toResponse();
    }

    /// Withdraw a paper: nobody opens it any more, and after 30 days it is erased.
    ///
    /// @param id id of a recognition
    /// @param file id of the paper
    @POST
    @Path("{file}/withdrawals")
    @RolesAllowed({Roles.GUARDIAN, Roles.PRINCIPAL, Roles.AID_OFFICER})
    @APIResponse(responseCode = "409", description = "`aid.already-decided`")
    public RestResponse<AttachmentView> withdrawRecognitionPaper(
            @PathParam("id") UUID id,
            @PathParam("file") UUID file,
            @NotNull @Valid PaperWithdrawal withdrawal) {
        return once.created(
                withdrawal, () -> Created.at(here(id) + file, desk.withdraw(id, file, withdrawal)));
    }

    private static String here(UUID recognition) {
        return "/api/aid/recognitions/" + recognition + "/papers/";
    }
}
