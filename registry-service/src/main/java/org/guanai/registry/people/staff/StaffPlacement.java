package org.guanai.registry.people.staff;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.place.organisation.SchoolSystem;
import org.guanai.registry.place.organisation.Schools;
import org.guanai.registry.place.organisation.StageYear;
import org.guanai.registry.place.schoolclass.ClassName;
import org.guanai.registry.place.schoolclass.SchoolClassDesk;

/// Where an entry of a staff list puts somebody: the organisation, and the classes that are taught.
@ApplicationScoped
class StaffPlacement {
    private final Schools schools;
    private final SchoolClassDesk classes;

    StaffPlacement(Schools schools, SchoolClassDesk classes) {
        this.schools = schools;
        this.classes = classes;
    }

    /// Paths of the schools that entries name by their code.
    Map<String, String> paths(List<StaffEntry> entries) {
        return schools.at(
                entries.stream().filter(e -> e.org() == null).map(StaffEntry::schoolCode).toList());
    }

    /// Path of an entry's organisation; empty when there is none.
    ///
    /// @param paths of all entries
    Optional<String> org(StaffEntry entry, Map<String, String> paths) {
        return entry.org() == null
                ? Optional.ofNullable(paths.get(entry.schoolCode()))
                : schools.idAt(entry.org()).map(_ -> entry.org());
    }

    /// Ids of the classes that an entry names, which are opened where they are missing.
    UUID[] classes(OrgPath org, StaffEntry entry) {
        if (entry.classes().isEmpty()) {
            return new UUID[0];
        }
        var system = schools.systemAt(org.text());
        var names = entry.classes().stream().map(c -> name(org, system, c)).toList();
        var ids = classes.settle(names);
        return names.stream().map(ids::get).distinct().toArray(UUID[]::new);
    }

    private static ClassName name(OrgPath org, SchoolSystem system, StaffEntry.TaughtClass taught) {
        return new ClassName(org, StageYear.of(system, taught.grade()), taught.name());
    }
}
