package org.guanai.notification.channel.sms;

/// How long an SMS becomes.
public final class SmsLength {
    /// A link as the platform makes them, with an address of usual length.
    private static final String LINK =
            "https://guanai.example.org/api/notification/links/" + "x".repeat(70);

    private SmsLength() {}

    /// The parts that are paid for, with a link.
    public static int parts(String school, String subject) {
        return Sms.of("", "", school, subject, LINK).parts();
    }
}
