package org.guanai.registry.place.schoolclass;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;

/// A class (班级) of a school.
@Entity
class SchoolClass {
    @Id UUID id;
    String org;
    int grade;
    String name;
    int entryYear;
    @Version long version;
}
