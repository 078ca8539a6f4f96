package org.guanai.notification.channel.sms;

/// What a provider answers.
sealed interface SmsAnswer {
    /// @param reference the provider's own name for the message
    record Taken(String reference) implements SmsAnswer {}

    /// Later, or by another provider: it is away, busy, or limits the number of messages.
    ///
    /// @param code of the provider; `none` without an answer
    record Away(String code) implements SmsAnswer {}

    /// It refuses this installation: signature, template, balance.
    record Misconfigured(String code) implements SmsAnswer {}

    /// It refuses the number or the message for good.
    record Refused(String code) implements SmsAnswer {}
}
