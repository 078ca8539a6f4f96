package org.guanai.mentoring.plan.summary;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.files.document.Documents;
import org.jboss.resteasy.reactive.RestResponse;

/// Summaries and essays on paper (学期总结、教育心得, 3.1.4f-5).
@Path("/api/mentoring/term-summaries/{id}/print")
@Produces(Documents.MEDIA_TYPE)
@Tag(
        name = "Plans",
        description = "Support plans and summaries of helpers, work plans and targets of schools")
@RunOnVirtualThread
public class SummaryPrintResource {
    private final SummaryPrint print;
    private final Documents documents;

    SummaryPrintResource(SummaryPrint print, Documents documents) {
        this.print = print;
        this.documents = documents;
    }

    /// Print a summary or an essay, to be signed. That it was opened is on record.
    @GET
    @RolesAllowed({
        Roles.TEACHER,
        Roles.CLASS_TEACHER,
        Roles.HELPER,
        Roles.PRINCIPAL,
        Roles.COUNTY_OFFICER
    })
    @APIResponse(
            responseCode = "200",
            description = "A PDF",
            content =
                    @Content(
                            mediaType = Documents.MEDIA_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "422", description = "`files.glyph-missing`")
    public RestResponse<byte[]> printTermSummary(@PathParam("id") UUID id) {
        return documents.answer("term-summary", Map.of("sheet", print.sheet(id)));
    }
}
