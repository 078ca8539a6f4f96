package org.guanai.registry.child.mentor;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/// A pairing as mentoring last told. Written by its consumer only.
@Entity
@Immutable
class MentorPairing {
    @Id UUID id;
    UUID studentId;

    /// The `person` of the helper's token.
    UUID helperId;

    boolean active;

    /// Mentoring has this pairing no more.
    boolean gone;

    protected MentorPairing() {}
}
