package org.guanai.notification.family.material;

/// Topics of the parent school (家长学校主题).
public enum Topic {
    /// 教育观念
    VIEWS,
    /// 学习习惯
    LEARNING,
    /// 心理健康
    MIND,
    /// 安全
    SAFETY,
    /// 网络
    INTERNET,
    /// 青春期
    PUBERTY,
    /// 男女平等 (3.2.4b)
    EQUALITY,
    /// 监护责任
    GUARDIANSHIP,
    /// 隔代教育
    GRANDPARENTS,
    /// 法治
    LAW
}
