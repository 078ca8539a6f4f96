package org.guanai.aid.entitlement;

/// The two exemptions and the one subsidy (两免一补).
public enum EntitlementKind {
    /// 免学杂费
    TUITION,
    /// 免教科书费
    TEXTBOOKS,
    /// 补助生活费
    LIVING_SUBSIDY
}
