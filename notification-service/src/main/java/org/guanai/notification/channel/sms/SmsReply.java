package org.guanai.notification.channel.sms;

/// What somebody answered to a message (上行短信).
public record SmsReply(String phone, String text) {}
