package org.guanai.registry.people.me;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.guanai.events.registry.OrganisationSnapshot.Kind;
import org.guanai.kit.openapi.Nullable;
import org.guanai.kit.scope.OrgPath;

/// A post (岗位) of the caller: roles in one organisation.
///
/// @param id for the header `Guanai-Post`; absent for a system
/// @param org path of the organisation: everything at or below it
/// @param organisations from the county down to it
public record PostView(
        @Nullable UUID id, OrgPath org, List<PlaceView> organisations, Set<String> roles) {

    /// An organisation on the way to a post.
    @Schema(name = "PostPlace")
    public record PlaceView(OrgPath org, Kind kind, String name) {}
}
