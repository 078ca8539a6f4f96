package org.guanai.mentoring.activity.event;

/// The four kinds of activities (3.1.6h), lessons of a theme (3.1.4c), and campaigns (3.2.3c).
public enum ActivityKind {
    /// 文艺
    ARTS,
    /// 体育
    SPORTS,
    /// 科技
    SCIENCE,
    /// 社会实践
    SOCIAL_PRACTICE,
    /// 主题教育
    THEME,
    /// 关爱宣传
    CAMPAIGN
}
