package org.guanai.mentoring.appraisal.sum;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
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

/// Appraisals summed up (考评汇总, 3.1.1f).
@Path("/api/mentoring/appraisal-sums")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Appraisals", description = "Appraisal of teachers from records only (3.1.1e–g)")
@RunOnVirtualThread
public class AppraisalSumResource {
    private final AppraisalSums sums;
    private final Filters filters;

    AppraisalSumResource(AppraisalSums sums, Filters filters) {
        this.sums = sums;
        this.filters = filters;
    }

    /// Sum up the signed appraisals of a term by place: how many of each grade, the mean of the
    /// points, and each number over all helpers. A helper's own numbers are in the list of
    /// appraisals.
    ///
    /// @param term such as `2025-2026-2`
    /// @param by SCHOOL when absent
    /// @param school 10-digit 学校标识码
    /// @param org path of an organisation: at or below it
    @GET
    @RolesAllowed({Roles.PRINCIPAL, Roles.COUNTY_OFFICER, Roles.TOWNSHIP_OFFICER, Roles.AUDITOR})
    public Page<AppraisalSumView> listAppraisalSums(
            @QueryParam("term") @NotBlank String term,
            @DefaultValue("SCHOOL") @QueryParam("by") SumBy by,
            @QueryParam("school") String school,
            @QueryParam("org") String org,
            @BeanParam Paging paging) {
        return sums.of(term, by, filters.under(school, org), paging);
    }
}
