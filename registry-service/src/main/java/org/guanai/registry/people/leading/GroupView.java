package org.guanai.registry.people.leading;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;
import org.guanai.kit.scope.OrgPath;

/// A school's leading group (帮扶工作领导小组).
///
/// @param document by which paper
/// @param dissolvedOn absent while it stands
public record GroupView(
        UUID id,
        OrgPath org,
        String name,
        String document,
        LocalDate setUpOn,
        List<GroupMember> members,
        @Nullable LocalDate dissolvedOn,
        @Nullable String dissolvedWhy,
        long version) {

    static GroupView of(LeadingGroup g) {
        return new GroupView(
                g.id,
                g.org,
                g.name,
                g.document,
                g.setUpOn,
                g.members,
                g.dissolvedOn,
                g.dissolvedWhy,
                g.version);
    }
}
