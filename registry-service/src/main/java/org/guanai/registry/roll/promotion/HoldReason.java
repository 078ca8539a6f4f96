package org.guanai.registry.roll.promotion;

/// Why a child is held back by a run, for somebody to look.
enum HoldReason {
    /// 转学未办结.
    TRANSFER_OPEN,
    /// 休学中.
    ON_LEAVE,
    /// 失学: whoever is missing does not graduate.
    MISSING,
    /// It stands in another year than its entry year says: repeating is not lawful.
    YEAR_DIFFERS
}
