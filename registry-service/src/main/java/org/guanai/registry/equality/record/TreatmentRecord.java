package org.guanai.registry.equality.record;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.id.Ids;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.correction.Withdrawn;

/// What a school records of one field of equal treatment (一视同仁登记). Its steps have no event: it is
/// counted, and concerns nobody singly.
@Entity
@Table(name = "treatment_record")
class TreatmentRecord {
    @Id UUID id;
    OrgPath org;

    @Enumerated(EnumType.STRING)
    TreatmentField field;

    String what;
    LocalDate happenedOn;
    UUID[] students;
    String recordedBy;
    Instant recordedAt;
    @Embedded Withdrawn withdrawn;
    @Version long version;

    protected TreatmentRecord() {}

    /// @param school of all the children
    static TreatmentRecord record(OrgPath school, TreatmentEntry entry, String by, Instant at) {
        var made = new TreatmentRecord();
        made.id = Ids.next();
        made.org = school;
        made.field = entry.field();
        made.what = entry.what().strip();
        made.happenedOn = entry.on();
        made.students = entry.students().stream().distinct().toArray(UUID[]::new);
        made.recordedBy = by;
        made.recordedAt = at;
        return made;
    }

    /// @throws Refusal.Conflict when it was withdrawn before
    void withdraw(Withdrawn why) {
        if (withdrawn != null) {
            throw Refusal.conflict("registry.withdrawn-already");
        }
        withdrawn = why;
    }
}
