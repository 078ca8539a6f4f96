package org.guanai.mentoring.counsel.file;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;

/// That a child is in counselling (3.1.6d), for whoever answers for it.
@Path("/api/mentoring/counsel-standings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Counsellings",
        description =
                "The green channel (3.1.6a–e): requests, rooms, cases, sessions, referrals, screenings")
@RunOnVirtualThread
public class StandingResource {
    private final CaseList list;

    StandingResource(CaseList list) {
        this.list = list;
    }

    /// List which children are in counselling: a teacher finds those of own classes and pairings,
    /// the principal those of the school. Neither the reason nor the level is shown.
    ///
    /// @param student id of the child
    @GET
    @RolesAllowed({Roles.TEACHER, Roles.CLASS_TEACHER, Roles.PRINCIPAL})
    public Page<StandingView> listCounselStandings(
            @QueryParam("student") UUID student, @BeanParam Paging paging) {
        return list.standings(Optional.ofNullable(student), paging);
    }
}
