package org.guanai.mentoring.match.gap;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.events.registry.SpecialGroup;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.mentoring.oversight.Filters;

/// Children who lack what they are entitled to (2.4, 3.1.3f).
@Path("/api/mentoring/gaps")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Pairings",
        description =
                "Pairings of children with helpers, and children without one (3.1.3a, 3.1.3f, 3.1.4e)")
@RunOnVirtualThread
public class GapResource {
    private final GapList list;
    private final Filters filters;

    GapResource(GapList list, Filters filters) {
        this.list = list;
        this.filters = filters;
    }

    /// List the enrolled children of special groups who lack what they are entitled to, in a stable
    /// order: left-behind children without a teacher, and, by the rule `entitled-groups`, children
    /// without anybody and children without a support plan for the term.
    ///
    /// @param school 10-digit 学校标识码
    /// @param org path of an organisation: at or below it
    /// @param group only children of one of these groups
    /// @param lack only children who lack one of these
    @GET
    @RolesAllowed({Roles.PRINCIPAL, Roles.COUNTY_OFFICER, Roles.TOWNSHIP_OFFICER, Roles.AUDITOR})
    public Page<GapView> listGaps(
            @QueryParam("school") String school,
            @QueryParam("org") String org,
            @QueryParam("group") List<SpecialGroup> group,
            @QueryParam("lack") List<Lack> lack,
            @BeanParam Paging paging) {
        return list.gaps(new GapFilter(filters.under(school, org), group, lack), paging);
    }
}
