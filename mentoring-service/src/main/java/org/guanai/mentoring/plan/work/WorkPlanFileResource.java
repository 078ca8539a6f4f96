package org.guanai.mentoring.plan.work;

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

/// Scans that belong to a work plan (工作方案附件).
@Path("/api/mentoring/work-plans/{id}/files")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Plans",
        description = "Support plans and summaries of helpers, work plans and targets of schools")
@RunOnVirtualThread
public class WorkPlanFileResource {
    private final WorkPlanList list;
    private final AttachmentIntake intake;
    private final Once once;

    WorkPlanFileResource(WorkPlanList list, AttachmentIntake intake, Once once) {
        this.list = list;
        this.intake = intake;
        this.once = once;
    }

    /// Attach a scan to a work plan that is not submitted: JPEG, PNG or PDF by its content, at most
    /// 10 MB, at most 20 a plan.
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(Roles.PRINCIPAL)
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
            description = "`mentoring.work-plan-state`, `files.too-many`")
    @APIResponse(responseCode = "413", description = "`files.too-large`")
    @APIResponse(responseCode = "415", description = "`files.kind-unsupported`")
    @APIResponse(responseCode = "422", description = "`files.picture-broken`, `kit.file-infected`")
    public RestResponse<AttachmentView> attachWorkPlanFile(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            InputStream body) {
        return intake.receive(
                contentType,
                body,
                upload ->
                        once.created(
                                upload.content(),
                                () -> Created.at(here(id) + upload.id(), list.attach(id, upload))));
    }

    /// List the scans of a work plan, oldest first, at most 20.
    @GET
    @RolesAllowed({Roles.PRINCIPAL, Roles.COUNTY_OFFICER, Roles.AUDITOR, Roles.TOWNSHIP_OFFICER})
    public Page<AttachmentView> listWorkPlanFiles(
            @PathParam("id") UUID id, @BeanParam Paging paging) {
        return list.files(id, paging);
    }

    /// Open a scan; opening it is on record.
    @GET
    @Path("{file}")
    @Produces({"image/jpeg", "image/png", "application/pdf"})
    @RolesAllowed({Roles.PRINCIPAL, Roles.COUNTY_OFFICER})
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response getWorkPlanFile(@PathParam("id") UUID id, @PathParam("file") UUID file) {
        return list.file(id, file).answer().toResponse();
    }

    /// Withdraw a scan of a plan that is not submitted.
    @POST
    @Path("{file}/withdrawals")
    @RolesAllowed(Roles.PRINCIPAL)
    @APIResponse(responseCode = "201", description = "Withdrawn")
    @APIResponse(responseCode = "409", description = "`mentoring.work-plan-state`")
    public RestResponse<AttachmentView> withdrawWorkPlanFile(
            @PathParam("id") UUID id,
            @PathParam("file") UUID file,
            @NotNull @Valid Withdrawal withdrawal) {
        return once.created(
                withdrawal,
                () ->
                        Created.at(
                                here(id) + file, list.withdrawFile(id, file, withdrawal.reason())));
    }

    private static String here(UUID id) {
        return "/api/mentoring/work-plans/" + id + "/files/";
    }
}
