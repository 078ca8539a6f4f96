package org.guanai.registry.personal;

import java.util.Optional;
import java.util.regex.Pattern;
import org.guanai.text.TypedText;

/// A mobile number, or a landline with its area code; digits only.
public final class Phone {
    private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}");
    private static final Pattern LANDLINE = Pattern.compile("0\\d{9,11}");
    private static final Pattern NOISE = Pattern.compile("[().·]");

    /// Of the country, and of the exchange as some programs write it.
    private static final Pattern PREFIX = Pattern.compile("^(?:\\+|00)86");

    private Phone() {}

    /// Without spaces and hyphens of any kind, brackets and +86; empty when it is no number.
    public static Optional<String> parse(String text) {
        if (text != null && MOBILE.matcher(text).matches()) {
            return Optional.of(text);
        }
        var digits = NOISE.matcher(text == null ? "" : TypedText.number(text)).replaceAll("");
        var national = PREFIX.matcher(digits).replaceFirst("");
        return MOBILE.matcher(national).matches() || LANDLINE.matcher(national).matches()
                ? Optional.of(national)
                : Optional.empty();
    }
}
