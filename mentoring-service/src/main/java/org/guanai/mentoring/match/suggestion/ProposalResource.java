package org.guanai.mentoring.match.suggestion;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.mentoring.oversight.Filters;

/// Whom all children of a school might get who have nobody (结对建议, 3.1.3a, 3.1.3f).
@Path("/api/mentoring/pairing-proposals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Pairings",
        description =
                "Pairings of children with helpers, and children without one (3.1.3a, 3.1.3f, 3.1.4e)")
@RunOnVirtualThread
public class ProposalResource {
    private final SuggestionDesk desk;
    private final Filters filters;

    ProposalResource(SuggestionDesk desk, Filters filters) {
        this.desk = desk;
        this.filters = filters;
    }

    /// Propose a teacher for each left-behind child of a school who has none, at most 200, so that
    /// the load is spread: to be looked at, changed, and sent on as a batch of pairings.
    ///
    /// @param school 10-digit 学校标识码; the caller's own when absent
    @GET
    @RolesAllowed({Roles.PRINCIPAL, Roles.COUNTY_OFFICER})
    public PairingProposals listPairingProposals(@QueryParam("school") String school) {
        return new PairingProposals(desk.propose(filters.ownSchool(school)));
    }
}
