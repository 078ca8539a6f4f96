package org.guanai.registry.personal;

/// What may be seen of a sealed value without a disclosure (脱敏).
public final class Masked {
    private static final int ADDRESS = 6;
    private static final int SHORT = 8;
    private static final int TAIL = 2;

    private Masked() {}

    /// That a number is on file, and its last two places: `***2X`. With birth date and sex beside
    /// it, more would leave few numbers to try.
    public static String number(String number) {
        if (number == null) {
            return null;
        }
        return number.length() < SHORT ? "***" : "***" + number.substring(number.length() - TAIL);
    }

    /// `138****5678`.
    public static String phone(String phone) {
        if (phone == null) {
            return null;
        }
        return phone.length() < 8 ? "*".repeat(phone.length()) : keep(phone, 3, 4);
    }

    /// `w***@example.org`.
    public static String email(String email) {
        if (email == null || email.isEmpty()) {
            return email;
        }
        var first = email.offsetByCodePoints(0, 1);
        return email.substring(0, first)
                + "***"
                + email.substring(Math.max(first, email.indexOf('@')));
    }

    /// County at most: the first six characters.
    public static String address(String address) {
        if (address == null) {
            return null;
        }
        var shown = Math.min(ADDRESS, address.codePointCount(0, address.length()) / 2);
        return address.substring(0, address.offsetByCodePoints(0, shown)) + "***";
    }

    private static String keep(String text, int head, int tail) {
        var hidden = text.length() - head - tail;
        return text.substring(0, head) + "*".repeat(hidden) + text.substring(text.length() - tail);
    }
}
