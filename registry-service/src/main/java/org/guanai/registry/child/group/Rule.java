package org.guanai.registry.child.group;

import java.time.LocalDate;

/// A rule of the registry as data (规则): its basis, its version and its dates.
///
/// @param org path of the county that set it, `*` for the whole country
/// @param months months that somebody must have been away; null where none count
/// @param age under which it applies; null without limit
/// @param local whether a county may set its own
record Rule(
        String code,
        String org,
        int version,
        String name,
        String basis,
        Integer months,
        Integer age,
        boolean local,
        LocalDate effectiveFrom,
        LocalDate effectiveTo) {
    static final String STATE_COUNCIL = "left-behind.state-council";
    static final String SCHOOL_ROLL = "left-behind.school-roll";
    static final String LEFT_BEHIND_CLAIM = "left-behind.claim";
    static final String MIGRANT_CLAIM = "migrant.claim";

    /// What a decision stores: `left-behind.school-roll@1`, a county's own
    /// `330127/left-behind.state-council@2`.
    String label() {
        return (org.equals("*") ? "" : org + "/") + code + "@" + version;
    }

    boolean isYoungEnough(LocalDate birth, LocalDate on) {
        return age == null || on.isBefore(birth.plusYears(age));
    }
}
