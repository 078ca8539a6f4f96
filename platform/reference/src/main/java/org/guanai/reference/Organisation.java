package org.guanai.reference;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import org.guanai.events.registry.OrganisationSnapshot;
import org.guanai.kit.scope.OrgPath;
import org.hibernate.annotations.Immutable;

/// An organisation (机构) as this service knows it; written by its snapshots only.
@Entity
@Immutable
class Organisation {
    @Id UUID id;
    OrgPath org;
    String code;

    @Enumerated(EnumType.STRING)
    OrganisationSnapshot.Kind kind;

    String name;
    boolean boarding;
    boolean gone;
    long version;
}
