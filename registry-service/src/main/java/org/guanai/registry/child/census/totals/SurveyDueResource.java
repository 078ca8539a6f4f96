package org.guanai.registry.child.census.totals;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.registry.child.census.totals.LeftBehindLists.SurveyDue;

/// Families that are to be surveyed (待家访核实).
@Path("/api/registry/surveys-due")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Groups", description = "Family surveys and special groups (特殊群体)")
public class SurveyDueResource {
    private final LeftBehindLists lists;

    SurveyDueResource(LeftBehindLists lists) {
        this.lists = lists;
    }

    /// List the children whose roster claims more than a survey has found: a claim is to be
    /// surveyed, it is no fact.
    @GET
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.TOWNSHIP_OFFICER,
        Roles.PRINCIPAL,
        Roles.CLASS_TEACHER
    })
    public Page<SurveyDue> listSurveysDue(@BeanParam Paging paging) {
        return lists.toSurvey(paging);
    }
}
