package org.guanai.notification.channel.sms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// A text message.
///
/// @param id the same on each retry
/// @param phone as the directory has it
/// @param words of the registered template, by their names in it and in their order
public record Sms(String id, String phone, Text text, SequencedMap<String, String> words) {
    private static final int LONGEST_PARAMETER = 35;
    private static final int ONE_PART = 70;
    private static final int OF_SEVERAL = 67;

    /// A link as the platform makes them, with an address of usual length.
    private static final String LINK =
            "https://guanai.example.org/api/notification/links/" + "x".repeat(70);

    /// Which registered template it is written by.
    public enum Text {
        NOTICE,
        CODE
    }

    /// @param subject shortened to what providers take in a parameter
    /// @param link empty where this installation has no public address
    static Sms of(String id, String phone, String school, String subject, String link) {
        var words = new LinkedHashMap<String, String>();
        words.put("school", cut(school));
        words.put("subject", cut(subject));
        words.put("link", link);
        return new Sms(id, phone, Text.NOTICE, words);
    }

    static Sms code(String id, String phone, String code) {
        return new Sms(id, phone, Text.CODE, new LinkedHashMap<>(Map.of("code", code)));
    }

    /// The parts that a message with a link is paid for.
    public static int parts(String school, String subject) {
        return of("", "", school, subject, LINK).parts();
    }

    /// In the order of the registered template.
    List<String> parameters() {
        return List.copyOf(words.values());
    }

    /// The parts that are paid for: 70 characters, or 67 each where there are several.
    int parts() {
        var length = words.values().stream().mapToInt(String::length).sum() + 12;
        return length <= ONE_PART ? 1 : Math.ceilDiv(length, OF_SEVERAL);
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_PARAMETER
                ? text
                : text.substring(0, LONGEST_PARAMETER - 1) + "…";
    }
}
