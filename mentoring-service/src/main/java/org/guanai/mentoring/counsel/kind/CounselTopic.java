package org.guanai.mentoring.counsel.kind;

/// What a request or a session is about.
public enum CounselTopic {
    /// 学习
    LEARNING,
    /// 情绪
    EMOTION,
    /// 人际
    PEERS,
    /// 亲子
    FAMILY,
    /// 适应
    ADAPTATION,
    /// 自我
    SELF,
    /// 青春期
    PUBERTY,
    /// 网络
    INTERNET,
    /// 创伤
    TRAUMA,
    /// 自伤
    SELF_HARM,
    /// 其他
    OTHER
}
