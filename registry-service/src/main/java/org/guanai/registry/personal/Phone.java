package org.guanai.registry.personal;

import java.util.Optional;
import java.util.regex.Pattern;

/// A mobile number, or a landline with its area code; digits only.
public final class Phone {
    private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}");
    private static final Pattern LANDLINE = Pattern.compile("0\\d{9,11}");
    private static final Pattern NOISE = Pattern.compile("[\\s()()—-]");

    private Phone() {}

    /// Without spaces, dashes and +86; empty when it is no number.
    public static Optional<String> parse(String text) {
        var digits = NOISE.matcher(text == null ? "" : text).replaceAll("");
        var national = digits.startsWith("+86") ? digits.substring(3) : digits;
        return MOBILE.matcher(national).matches() || LANDLINE.matcher(national).matches()
                ? Optional.of(national)
                : Optional.empty();
    }
}
