package org.guanai.reference;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.guanai.events.registry.OrganisationSnapshot.Kind;
import org.guanai.kit.scope.OrgPath;

/// The organisations (机构) that the caller may know: the own one, those below and those above.
@ApplicationScoped
public class Organisations implements PanacheRepositoryBase<Organisation, UUID> {
    public Optional<KnownOrganisation> at(OrgPath path) {
        return find("org = :org and not gone", Parameters.with("org", path))
                .project(KnownOrganisation.class)
                .firstResultOptional();
    }

    /// @param code 10-digit 学校标识码
    public Optional<KnownOrganisation> school(String code) {
        return find(
                        "code = :code and kind = :kind and not gone",
                        Parameters.with("code", code).and("kind", Kind.SCHOOL))
                .project(KnownOrganisation.class)
                .firstResultOptional();
    }
}
