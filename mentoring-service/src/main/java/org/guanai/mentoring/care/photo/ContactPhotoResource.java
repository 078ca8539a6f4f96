package org.guanai.mentoring.care.photo;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;
import org.guanai.mentoring.correction.Withdrawal;
import org.jboss.resteasy.reactive.RestResponse;

/// Photos of contacts (家访照片, 3.1.3j).
@Path("/api/mentoring/contacts/{id}/photos")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Contacts",
        description =
                "Contacts with the children, and the feedback that they owe (3.1.3i–k, 3.1.4f)")
@RunOnVirtualThread
public class ContactPhotoResource {
    private final ContactPhotos photos;
    private final AttachmentIntake intake;
    private final Once once;

    ContactPhotoResource(ContactPhotos photos, AttachmentIntake intake, Once once) {
        this.photos = photos;
        this.intake = intake;
        this.once = once;
    }

    /// Attach a photo or scan to one's own contact, such as what was seen at a visit: JPEG, PNG or
    /// PDF by its content, at most 10 MB, at most 20 a contact. What a camera writes into a photo,
    /// such as the place, is removed.
    ///
    /// @param id of the contact
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({Roles.TEACHER, Roles.CLASS_TEACHER, Roles.HELPER})
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
            description =
                    "`mentoring.contact-withdrawn`, `mentoring.correction-too-late`, `files.too-many`")
    @APIResponse(responseCode = "413", description = "`files.too-large`")
    @APIResponse(responseCode = "415", description = "`files.kind-unsupported`")
    @APIResponse(responseCode = "422", description = "`files.picture-broken`, `kit.file-infected`")
    public RestResponse<AttachmentView> attachContactPhoto(
            @PathParam("id") UUID id,
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
                                                here(id) + upload.id(),
                                                photos.attach(id, upload))));
    }

    /// List the photos of a contact, oldest first, at most 20.
    ///
    /// @param id of the contact
    @GET
    @RolesAllowed({
        Roles.TEACHER,
        Roles.CLASS_TEACHER,
        Roles.HELPER,
        Roles.PRINCIPAL,
        Roles.COUNTY_OFFICER
    })
    public Page<AttachmentView> listContactPhotos(
            @PathParam("id") UUID id, @BeanParam Paging paging) {
        return photos.list(id, paging);
    }

    /// Open a photo; opening it is on record.
    ///
    /// @param id of the contact
    /// @param photo id of the photo
    @GET
    @Path("{photo}")
    @Produces({"image/jpeg", "image/png", "application/pdf"})
    @RolesAllowed({
        Roles.TEACHER,
        Roles.CLASS_TEACHER,
        Roles.HELPER,
        Roles.PRINCIPAL,
        Roles.COUNTY_OFFICER
    })
    @APIResponse(
            responseCode = "200",
            description = "The photo",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response getContactPhoto(@PathParam("id") UUID id, @PathParam("photo") UUID photo) {
        return photos.open(id, photo).answer().toResponse();
    }

    /// A small picture of a photo, for lists.
    ///
    /// @param id of the contact
    /// @param photo id of the photo
    @GET
    @Path("{photo}/thumbnail")
    @Produces({"image/jpeg", "image/png"})
    @RolesAllowed({
        Roles.TEACHER,
        Roles.CLASS_TEACHER,
        Roles.HELPER,
        Roles.PRINCIPAL,
        Roles.COUNTY_OFFICER
    })
    @APIResponse(
            responseCode = "200",
            description = "The small picture",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response getContactPhotoThumbnail(
            @PathParam("id") UUID id, @PathParam("photo") UUID photo) {
        return photos.thumbnail(id, photo).answer().toResponse();
    }

    /// Withdraw a photo that should not be there; after some time it is erased.
    ///
    /// @param id of the contact
    /// @param photo id of the photo
    @POST
    @Path("{photo}/withdrawals")
    @RolesAllowed({Roles.TEACHER, Roles.CLASS_TEACHER, Roles.HELPER, Roles.PRINCIPAL})
    @APIResponse(responseCode = "201", description = "Withdrawn")
    @APIResponse(
            responseCode = "409",
            description = "`mentoring.contact-withdrawn`, `mentoring.correction-too-late`")
    public RestResponse<AttachmentView> withdrawContactPhoto(
            @PathParam("id") UUID id,
            @PathParam("photo") UUID photo,
            @NotNull @Valid Withdrawal withdrawal) {
        return once.created(
                withdrawal,
                () ->
                        Created.at(
                                here(id) + photo, photos.withdraw(id, photo, withdrawal.reason())));
    }

    private static String here(UUID id) {
        return "/api/mentoring/contacts/" + id + "/photos/";
    }
}
