package org.guanai.mentoring.known.student;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.List;
import java.util.UUID;
import org.guanai.events.registry.StudentSnapshot;
import org.guanai.kit.scope.OrgPath;
import org.hibernate.annotations.Immutable;

/// A student as the registry last told. Written by its consumer only.
@Entity
@Immutable
class Student {
    @Id UUID id;

    /// Path of the school.
    OrgPath org;

    String schoolCode;
    String name;
    String sex;
    UUID classId;
    String className;
    int grade;
    boolean boarder;
    boolean leftBehind;

    /// Names of the special groups (特殊群体) that the child belongs to now.
    List<String> groups;

    /// In the order in which they are told.
    List<UUID> guardians;

    @Enumerated(EnumType.STRING)
    StudentSnapshot.Status status;

    /// The registry has this student no more.
    boolean gone;

    protected Student() {}

    boolean isEnrolled() {
        return status == StudentSnapshot.Status.ENROLLED && !gone;
    }
}
