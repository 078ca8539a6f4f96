package org.guanai.registry.personal;

/// What may be seen of a sealed value without a disclosure (脱敏).
public final class Masked {
    private static final int ADDRESS = 6;

    private Masked() {}

    /// `110***********002X`, `G110***********002X`.
    public static String number(String number) {
        if (number == null) {
            return null;
        }
        var head = number.length() > 18 ? 4 : 3;
        return number.length() < head + 5 ? "*".repeat(number.length()) : keep(number, head, 4);
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
        return email == null
                ? null
                : email.charAt(0) + "***" + email.substring(Math.max(1, email.indexOf('@')));
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
