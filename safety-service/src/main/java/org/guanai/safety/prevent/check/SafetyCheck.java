package org.guanai.safety.prevent.check;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.id.Ids;
import org.guanai.kit.scope.OrgPath;
import org.hibernate.annotations.Immutable;

/// A safety check (安全检查) by a sheet. No event: what it finds are hazards, which have theirs.
@Entity
@Immutable
class SafetyCheck {
    @Id UUID id;
    OrgPath org;

    @Enumerated(EnumType.STRING)
    CheckSheet sheet;

    @Enumerated(EnumType.STRING)
    CheckRhythm rhythm;

    LocalDate checkedOn;
    int items;
    int failed;
    UUID checkedBy;

    /// Version of the sheet.
    String rules;

    protected SafetyCheck() {}

    static SafetyCheck made(OrgPath org, CheckEntry entry, UUID by, String rules) {
        var check = new SafetyCheck();
        check.id = Ids.next();
        check.org = org;
        check.sheet = entry.sheet();
        check.rhythm = entry.rhythm();
        check.checkedOn = entry.checkedOn();
        check.items = entry.items().size();
        check.failed = entry.failed().size();
        check.checkedBy = by;
        check.rules = rules;
        return check;
    }

    CheckView view() {
        return new CheckView(id, org, sheet, rhythm, checkedOn, items, failed, checkedBy, rules);
    }
}
