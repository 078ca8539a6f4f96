package org.guanai.notification.channel.sms;

/// Whether a message has reached the telephone (回执).
///
/// @param reference the provider's own name for the message
/// @param code of the carrier, such as DELIVERED
public record SmsReceipt(String reference, boolean arrived, String code) {}
