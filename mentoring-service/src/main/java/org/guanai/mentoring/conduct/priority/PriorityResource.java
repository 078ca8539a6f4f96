package org.guanai.mentoring.conduct.priority;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.mentoring.oversight.Filters;

/// The five priorities of struggling children (3.3.3c).
@Path("/api/mentoring/five-priorities")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Priorities", description = "The five priorities of struggling children (五优先, 3.3.3c)")
@RunOnVirtualThread
public class PriorityResource {
    private final PriorityDesk desk;
    private final Filters filters;

    PriorityResource(PriorityDesk desk, Filters filters) {
        this.desk = desk;
        this.filters = filters;
    }

    /// List the struggling children with what they got in a term: praise, care, marking and
    /// tutoring, visits, activities. Who got least comes first. A teacher finds those of own
    /// classes and pairings.
    ///
    /// @param term such as `2025-2026-2`
    /// @param school 10-digit 学校标识码
    /// @param org path of an organisation: at or below it
    @GET
    @RolesAllowed({
        Roles.TEACHER,
        Roles.CLASS_TEACHER,
        Roles.PRINCIPAL,
        Roles.COUNTY_OFFICER,
        Roles.TOWNSHIP_OFFICER,
        Roles.AUDITOR
    })
    public Page<PriorityView> listFivePriorities(
            @QueryParam("term") @NotBlank String term,
            @QueryParam("school") String school,
            @QueryParam("org") String org,
            @BeanParam Paging paging) {
        return desk.of(term, filters.under(school, org), paging);
    }
}
