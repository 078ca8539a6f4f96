package org.guanai.aid.programme;

/// In which form a programme helps (发放方式).
public enum AidForm {
    /// To a bank account.
    CASH,
    /// Meals, clothes, books: never in cash. Nutrition (营养改善) is always in kind.
    IN_KIND
}
