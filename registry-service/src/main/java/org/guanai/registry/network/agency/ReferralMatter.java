package org.guanai.registry.network.agency;

/// What a referral is about (事项).
public enum ReferralMatter {
    /// 生活困难
    HARDSHIP,
    /// 监护缺失或不当
    GUARDIANSHIP,
    /// 辍学劝返
    DROPOUT,
    /// 入学就读
    SCHOOLING,
    /// 户籍
    HOUSEHOLD_REGISTER,
    /// 健康与残疾
    HEALTH,
    /// 权益保护
    PROTECTION,
    /// 校园周边
    SURROUNDINGS,
    /// 关爱活动
    CARE_ACTIVITY,
    OTHER
}
