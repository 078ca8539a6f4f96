package org.guanai.mentoring.plan.work;

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
import org.guanai.mentoring.oversight.SchoolNames;
import org.jboss.resteasy.reactive.RestResponse;

/// Work plans on paper (工作方案, 3.1.1c), to be sealed.
@Path("/api/mentoring/work-plans/{id}/print")
@Produces(Documents.MEDIA_TYPE)
@Tag(
        name = "Plans",
        description = "Support plans and summaries of helpers, work plans and targets of schools")
@RunOnVirtualThread
public class WorkPlanPrintResource {
    private final WorkPlanList list;
    private final SchoolNames schools;
    private final Documents documents;

    WorkPlanPrintResource(WorkPlanList list, SchoolNames schools, Documents documents) {
        this.list = list;
        this.schools = schools;
        this.documents = documents;
    }

    /// Print the work plan of a school, with what the county said.
    @GET
    @RolesAllowed({Roles.PRINCIPAL, Roles.COUNTY_OFFICER, Roles.TOWNSHIP_OFFICER, Roles.AUDITOR})
    @APIResponse(
            responseCode = "200",
            description = "A PDF",
            content =
                    @Content(
                            mediaType = Documents.MEDIA_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "422", description = "`files.glyph-missing`")
    public RestResponse<byte[]> printWorkPlan(@PathParam("id") UUID id) {
        var plan = list.one(id);
        var sheet = WorkPlanSheet.of(schools.of(plan.org()).orElse(""), plan);
        return documents.answer("work-plan", Map.of("sheet", sheet));
    }
}
