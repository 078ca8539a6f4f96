package org.guanai.mentoring.rhythm.due;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.mentoring.oversight.Filters;

/// What is due (应尽职责, 3.1.3i, 3.1.3j, 3.1.4f-1 to f-3).
@Path("/api/mentoring/duties")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Duties", description = "What is due (3.1.3i, 3.1.3j, 3.1.4f)")
@RunOnVirtualThread
public class DutyResource {
    private final DutyList list;
    private final Filters filters;

    DutyResource(DutyList list, Filters filters) {
        this.list = list;
        this.filters = filters;
    }

    /// List duties, soonest end of window first; by PRIORITY those of struggling children come
    /// before all others (3.3.3c). A teacher or helper finds their own, whoever oversees others
    /// those of their organisation. DUE are those whose window runs, also when an earlier one was
    /// missed; OVERDUE are those with a missed window and no success since.
    ///
    /// @param helper `me` or an id
    /// @param school 10-digit 学校标识码
    /// @param org path of an organisation: at or below it
    /// @param kind codes of duties, such as TALK; all when absent
    /// @param class id of the class of the child
    /// @param pairing only of this pairing
    /// @param student only of this child
    /// @param sort DUE when absent
    /// @param state only those in one of these states
    @GET
    @RolesAllowed({
        Roles.TEACHER,
        Roles.CLASS_TEACHER,
        Roles.HELPER,
        Roles.PRINCIPAL,
        Roles.COUNTY_OFFICER,
        Roles.TOWNSHIP_OFFICER,
        Roles.AUDITOR
    })
    public Page<DutyView> listDuties(
            @QueryParam("helper") String helper,
            @QueryParam("school") String school,
            @QueryParam("org") String org,
            @QueryParam("kind") List<String> kind,
            @QueryParam("class") UUID schoolClass,
            @QueryParam("pairing") UUID pairing,
            @QueryParam("student") UUID student,
            @DefaultValue("DUE") @QueryParam("sort") DutySort sort,
            @QueryParam("state") List<DueState> state,
            @BeanParam Paging paging) {
        var filter =
                new DutyFilter(
                        filters.helper(helper),
                        filters.under(school, org),
                        kind,
                        Optional.ofNullable(schoolClass),
                        state,
                        Optional.ofNullable(pairing),
                        Optional.ofNullable(student));
        return list.list(filter, sort, paging);
    }
}
