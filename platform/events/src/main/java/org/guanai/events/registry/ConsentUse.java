package org.guanai.events.registry;

/// What a guardian consents to apart from everything else (单独同意).
public enum ConsentUse {
    /// 拍摄和使用照片、视频
    PHOTO,
    /// 心理筛查
    SCREENING,
    /// 向资助人提供信息
    SPONSOR,
    /// 校外帮扶人员
    OUTSIDE_HELPER
}
