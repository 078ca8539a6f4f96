package org.guanai.registry.place.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.guanai.events.registry.OrganisationSnapshot;
import org.guanai.events.registry.OrganisationSnapshot.Kind;

/// County, township, village or school (机构); its own path is its org.
@Entity
class Organisation {
    @Id UUID id;
    String org;

    @Enumerated(EnumType.STRING)
    Kind kind;

    String code;
    String name;
    boolean boarding;
    @Version long version;

    OrganisationSnapshot snapshot() {
        return new OrganisationSnapshot(id, org, code, kind, name, boarding, version);
    }
}
