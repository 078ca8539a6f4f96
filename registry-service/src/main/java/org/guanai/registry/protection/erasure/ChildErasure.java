package org.guanai.registry.protection.erasure;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.guanai.events.registry.ChildFileErased;
import org.guanai.kit.id.Ids;
import org.guanai.kit.scope.OrgPath;

/// That all but the roll file of a child was erased (删除记录): of what how many rows, never what they
/// said.
@Entity
@Table(name = "child_erasure")
class ChildErasure {
    @Id UUID id;
    OrgPath org;
    UUID studentId;
    LocalDate leftOn;
    LocalDate erasedOn;
    String ruleVersion;

    @Convert(converter = CountsColumn.class)
    Map<String, Integer> erased;

    protected ChildErasure() {}

    /// @param erased rows by kind
    static ChildErasure of(DueChild child, String rule, Map<String, Integer> erased, LocalDate on) {
        var made = new ChildErasure();
        made.id = Ids.next();
        made.org = child.org();
        made.studentId = child.id();
        made.leftOn = child.leftOn();
        made.erasedOn = on;
        made.ruleVersion = rule;
        made.erased = erased;
        return made;
    }

    ChildFileErased event() {
        return new ChildFileErased(studentId, org.text(), erasedOn);
    }
}
