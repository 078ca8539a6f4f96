package org.guanai.registry.place.organisation;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.guanai.kit.scope.OrgPath;

/// The schools that the caller sees, by their 10-digit 学校标识码.
@ApplicationScoped
public class Schools {
    private final Organisations organisations;

    Schools(Organisations organisations) {
        this.organisations = organisations;
    }

    /// Path of each school, by code; codes that the caller does not see are missing.
    @Transactional
    public Map<String, String> at(Collection<String> codes) {
        return organisations.schools(codes).stream().collect(toMap(o -> o.code, o -> o.org.text()));
    }

    /// Each school by its code; codes that the caller does not see are missing.
    @Transactional
    public Map<String, School> byCode(Collection<String> codes) {
        return organisations.schools(codes).stream().collect(toMap(o -> o.code, School::of));
    }

    @Transactional
    public Optional<String> at(String code) {
        return Optional.ofNullable(at(List.of(code)).get(code));
    }

    /// Paths of the counties that the caller sees; of all, in the system scope.
    @Transactional
    public List<OrgPath> counties() {
        return organisations.counties().stream().map(o -> o.org).toList();
    }

    /// The system of the school at a path that the caller sees; SIX_THREE for any other path.
    @Transactional
    public SchoolSystem systemAt(String path) {
        return organisations
                .at(new OrgPath(path))
                .map(o -> o.schoolSystem)
                .orElse(SchoolSystem.SIX_THREE);
    }

    /// Name of the organisation at a path; empty when the caller sees none.
    @Transactional
    public Optional<String> nameAt(OrgPath path) {
        return organisations.at(path).map(o -> o.name);
    }

    /// Id of the organisation at a path; empty when the caller sees none.
    @Transactional
    public Optional<UUID> idAt(String path) {
        return organisations.at(new OrgPath(path)).map(o -> o.id);
    }
}
