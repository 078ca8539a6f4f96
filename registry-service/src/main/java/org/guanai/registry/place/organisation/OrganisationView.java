package org.guanai.registry.place.organisation;

import java.util.UUID;
import org.guanai.events.registry.OrganisationSnapshot.Kind;
import org.guanai.kit.openapi.Nullable;
import org.guanai.kit.scope.OrgPath;

/// An organisation (机构).
///
/// @param org its own path, below its parent's
/// @param code county 6 digits, township 9, village 12, school 10 (学校标识码)
/// @param schoolKind of a school, by the first two digits of its code
public record OrganisationView(
        UUID id,
        OrgPath org,
        Kind kind,
        String code,
        String name,
        boolean boarding,
        @Nullable SchoolSystem schoolSystem,
        @Nullable SchoolKind schoolKind,
        long version) {

    static OrganisationView of(Organisation o) {
        return new OrganisationView(
                o.id,
                o.org,
                o.kind,
                o.code,
                o.name,
                o.boarding,
                o.schoolSystem,
                o.kind == Kind.SCHOOL ? SchoolKind.of(o.code) : null,
                o.version);
    }
}
