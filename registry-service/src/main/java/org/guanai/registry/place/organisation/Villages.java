package org.guanai.registry.place.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import org.guanai.events.registry.OrganisationSnapshot.Kind;
import org.guanai.kit.scope.OrgPath;

/// The villages and communities (村、社区) that the caller sees, by their 12-digit code.
@ApplicationScoped
public class Villages {
    private final Organisations organisations;

    Villages(Organisations organisations) {
        this.organisations = organisations;
    }

    /// Path of a village; empty when the caller sees none.
    @Transactional
    public Optional<OrgPath> at(String code) {
        return organisations
                .find("kind = :kind and code = :code", Map.of("kind", Kind.VILLAGE, "code", code))
                .firstResultOptional()
                .map(o -> o.org);
    }
}
