package org.guanai.notification.channel.sms;

import java.util.List;

/// A text message.
///
/// @param id the same on each retry
/// @param phone as the directory has it
/// @param subject shortened to what providers take in a parameter
/// @param link empty where this installation has no public address
record Sms(String id, String phone, String school, String subject, String link) {
    private static final int LONGEST_PARAMETER = 35;
    private static final int ONE_PART = 70;
    private static final int OF_SEVERAL = 67;

    static Sms of(String id, String phone, String school, String subject, String link) {
        return new Sms(id, phone, cut(school), cut(subject), link);
    }

    /// In the order of the registered template.
    List<String> parameters() {
        return List.of(school, subject, link);
    }

    /// The parts that are paid for: 70 characters, or 67 each where there are several.
    int parts() {
        var length = school.length() + subject.length() + link.length() + 12;
        return length <= ONE_PART ? 1 : Math.ceilDiv(length, OF_SEVERAL);
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_PARAMETER
                ? text
                : text.substring(0, LONGEST_PARAMETER - 1) + "…";
    }
}
