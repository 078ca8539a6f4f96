package org.guanai.aid.publicity;

/// What a public notice shows (公示事项).
public enum NoticeSubject {
    /// Applications for aid that the school has approved (资助名单).
    APPLICATION,
    /// Children whom the school recognises as in hardship (困难认定名单).
    RECOGNITION
}
