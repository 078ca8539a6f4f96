package org.guanai.mentoring.known.staff;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.guanai.events.Roles;
import org.guanai.kit.scope.OrgPath;
import org.hibernate.annotations.Immutable;

/// A member of staff as the registry last told. Written by its consumer only.
@Entity
@Immutable
@Table(name = "staff")
class StaffMember {
    private static final List<String> TEACHING = List.of(Roles.TEACHER, Roles.CLASS_TEACHER);

    @Id UUID id;

    /// The same for all posts of one person.
    UUID human;

    OrgPath org;
    String name;
    List<String> posts;

    /// Classes that they teach.
    List<UUID> classIds;

    boolean active;

    /// The registry has this member of staff no more.
    boolean gone;

    protected StaffMember() {}

    boolean isTeaching() {
        return active && !gone && !Collections.disjoint(posts, TEACHING);
    }
}
