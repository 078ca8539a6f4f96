package org.guanai.mentoring.counsel.cohort;

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

/// The special groups and how far counselling reaches them (3.1.6e).
@Path("/api/mentoring/counsel-cohorts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Counsellings",
        description =
                "The green channel (3.1.6a–e): requests, rooms, cases, sessions, referrals, screenings")
@RunOnVirtualThread
public class CohortResource {
    private final CohortDesk desk;
    private final Filters filters;

    CohortResource(CohortDesk desk, Filters filters) {
        this.desk = desk;
        this.filters = filters;
    }

    /// List the special groups of the schools with how many of their children counselling reached
    /// in a term. Numbers only.
    ///
    /// @param term such as `2025-2026-2`
    /// @param school 10-digit 学校标识码
    /// @param org path of an organisation: at or below it
    @GET
    @RolesAllowed({
        Roles.COUNSELLOR,
        Roles.PRINCIPAL,
        Roles.COUNTY_OFFICER,
        Roles.TOWNSHIP_OFFICER,
        Roles.AUDITOR
    })
    public Page<CohortView> listCounselCohorts(
            @QueryParam("term") @NotBlank String term,
            @QueryParam("school") String school,
            @QueryParam("org") String org,
            @BeanParam Paging paging) {
        return desk.of(term, filters.under(school, org), paging);
    }
}
