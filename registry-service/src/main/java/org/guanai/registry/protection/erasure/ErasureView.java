package org.guanai.registry.protection.erasure;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.guanai.kit.scope.OrgPath;

/// That all but the roll file of a child was erased (删除记录).
///
/// @param org the last school
/// @param ruleVersion version of the rule that the years follow from
/// @param erased rows by kind, never what they said
public record ErasureView(
        UUID id,
        OrgPath org,
        UUID studentId,
        LocalDate leftOn,
        LocalDate erasedOn,
        String ruleVersion,
        Map<String, Integer> erased) {
    static ErasureView of(ChildErasure e) {
        return new ErasureView(
                e.id, e.org, e.studentId, e.leftOn, e.erasedOn, e.ruleVersion, e.erased);
    }
}
