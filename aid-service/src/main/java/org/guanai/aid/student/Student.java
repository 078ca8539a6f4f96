package org.guanai.aid.student;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import org.guanai.events.registry.StudentSnapshot;
import org.guanai.kit.scope.OrgPath;
import org.hibernate.annotations.Immutable;

/// What the aid service knows of a student (学生); written by snapshots only. It knows no household
/// registration (户口), so no rule can ask for it (3.1.2d).
@Entity
@Immutable
class Student {
    @Id UUID id;
    OrgPath org;
    String schoolCode;
    String name;
    String className;
    int grade;

    @Enumerated(EnumType.STRING)
    StudentSnapshot.Stage stage;

    boolean boarder;
    boolean leftBehind;

    /// In hardship (家庭经济困难) by a list or a recognition, as the registry has it.
    boolean hardship;

    String sex;
    UUID joinedInto;

    @Enumerated(EnumType.STRING)
    StudentSnapshot.Status status;

    boolean gone;
    long version;
}
