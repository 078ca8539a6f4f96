package org.guanai.notification.notice;

/// What the contact chain does next.
sealed interface Step {
    record Tell(Recipient recipient) implements Step {}

    /// @param reason as in `GuardianUnreachable`
    record GiveUp(String reason) implements Step {}
}
