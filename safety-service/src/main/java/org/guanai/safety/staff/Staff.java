package org.guanai.safety.staff;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.guanai.kit.scope.OrgPath;
import org.hibernate.annotations.Immutable;

/// What the safety service knows of a member of staff (教职工); written by snapshots only.
@Entity
@Immutable
class Staff {
    @Id UUID id;

    /// Whose post it is; null in records of before.
    UUID human;

    OrgPath org;
    String name;
    UUID[] classIds;
    boolean active;
    boolean gone;
    long version;
}
