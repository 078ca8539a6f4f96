package org.guanai.registry.child.census.school;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
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

/// The children behind the numbers of a term's census (3.1.3b).
@Path("/api/registry/census-children")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Censuses", description = "Censuses of left-behind children (留守儿童摸底)")
public class CensusChildResource {
    private final CensusWork work;

    CensusChildResource(CensusWork work) {
        this.work = work;
    }

    /// List the children of a term's census, decided or not.
    ///
    /// @param term code of the term, `2025-2026-2`
    /// @param org path of an organisation: those there and below
    @GET
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.TOWNSHIP_OFFICER,
        Roles.PRINCIPAL,
        Roles.CLASS_TEACHER
    })
    public Page<CensusLineView> listCensusChildren(
            @QueryParam("term") @NotBlank @Size(max = 20) String term,
            @QueryParam("org") String org,
            @BeanParam Paging paging) {
        return work.ofTerm(term, org, paging);
    }
}
