package org.guanai.registry.place.organisation;

import org.guanai.kit.scope.OrgPath;

/// A school (学校) as other features see it.
///
/// @param code 10-digit 学校标识码
/// @param org its path
public record School(String code, OrgPath org, SchoolSystem system) {
    static School of(Organisation o) {
        return new School(o.code, o.org, o.schoolSystem);
    }
}
