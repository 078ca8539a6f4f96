package org.guanai.aid.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import org.guanai.events.registry.OrganisationSnapshot.Kind;
import org.hibernate.annotations.Immutable;

/// What the aid service knows of an organisation (机构); written by its snapshots only.
@Entity
@Immutable
class Organisation {
    @Id UUID id;
    String org;
    String code;

    @Enumerated(EnumType.STRING)
    Kind kind;

    String name;
    boolean boarding;
    long version;
}
