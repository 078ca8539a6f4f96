package org.guanai.notification.channel;

/// The channels (渠道) by which a person can be told.
public enum ChannelKind {
    /// 站内: the person can read the notice on the platform.
    IN_APP,
    /// The signed link of a message, opened without an account; sends nothing.
    LINK,
    EMAIL,
    SMS,
    /// 企业微信家校
    WECOM,
    /// A telephone call, noted by whoever made it.
    CALL,
    /// A visit in person.
    VISIT,
    /// A printed letter.
    LETTER
}
