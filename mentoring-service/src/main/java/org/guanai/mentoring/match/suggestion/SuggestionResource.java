package org.guanai.mentoring.match.suggestion;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.mentoring.match.event.PairingKind;

/// Who might look after a child (结对建议, 3.1.3a, 3.1.3f, 3.1.4e).
@Path("/api/mentoring/gaps/{student}/suggestions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Pairings",
        description =
                "Pairings of children with helpers, and children without one (3.1.3a, 3.1.3f, 3.1.4e)")
@RunOnVirtualThread
public class SuggestionResource {
    private final SuggestionDesk desk;

    SuggestionResource(SuggestionDesk desk) {
        this.desk = desk;
    }

    /// Suggest helpers for a child, best first, at most 50, each with what speaks for them or
    /// against: who knew the child, teaches its class, has room, is away.
    ///
    /// @param student id of the child
    /// @param kind a teacher of the school, or a vetted surrogate parent
    @GET
    @RolesAllowed({Roles.PRINCIPAL, Roles.COUNTY_OFFICER})
    public Suggestions listSuggestions(
            @PathParam("student") UUID student,
            @DefaultValue("TEACHER") @QueryParam("kind") PairingKind kind) {
        return new Suggestions(desk.suggest(student, kind));
    }
}
