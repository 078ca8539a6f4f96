package org.guanai.registry.network.village;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.guanai.kit.scope.OrgPath;

/// In which village a child lives (居住村). Its steps have no event: what others must know of it they
/// ask here.
@Entity
class Residence {
    @Id UUID studentId;
    OrgPath org;
    OrgPath village;

    @Enumerated(EnumType.STRING)
    ResidenceSource source;

    String notedBy;
    Instant notedAt;
    @Version long version;

    protected Residence() {}

    private Residence(UUID student, OrgPath org) {
        this.studentId = student;
        this.org = org;
    }

    static Residence of(UUID student, OrgPath org) {
        return new Residence(student, org);
    }

    void lie(OrgPath where, ResidenceSource from, String by, Instant at) {
        village = where;
        source = from;
        notedBy = by;
        notedAt = at;
    }
}
