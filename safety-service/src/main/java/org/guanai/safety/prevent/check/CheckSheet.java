package org.guanai.safety.prevent.check;

import org.guanai.safety.prevent.hazard.HazardKind;

/// What is checked, by which sheet. Its items are data (rule `check-sheets`).
public enum CheckSheet {
    DORMITORY(HazardKind.DORMITORY),
    CANTEEN(HazardKind.CANTEEN),
    SPORTS(HazardKind.SPORTS),
    GROUNDS(HazardKind.BUILDING),
    FIRE(HazardKind.FIRE),
    BUILDINGS(HazardKind.BUILDING),
    ELECTRICITY(HazardKind.ELECTRICITY),
    LABORATORY(HazardKind.LABORATORY),
    STAIRS(HazardKind.BUILDING),
    GATE(HazardKind.GATE),
    SCHOOL_BUS(HazardKind.TRAFFIC);

    private final HazardKind kind;

    CheckSheet(HazardKind kind) {
        this.kind = kind;
    }

    /// Of a hazard that is found with it.
    HazardKind hazard() {
        return kind;
    }
}
