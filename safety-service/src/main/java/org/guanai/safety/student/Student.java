package org.guanai.safety.student;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.guanai.kit.scope.OrgPath;
import org.hibernate.annotations.Immutable;

/// What the safety service knows of a student (学生); written by snapshots only.
@Entity
@Immutable
class Student {
    @Id UUID id;
    OrgPath org;
    String name;
    UUID classId;
    String className;
    UUID[] guardianIds;
    boolean boarder;

    /// The student that this one turned out to be.
    UUID joinedInto;

    boolean gone;
    long version;
}
