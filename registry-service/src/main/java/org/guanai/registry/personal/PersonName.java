package org.guanai.registry.personal;

import java.util.Locale;
import java.util.Optional;
import org.guanai.text.TypedText;

/// A person's name (姓名), counted by code point: rare characters of GB 18030-2022 are as good as
/// any, also those that older systems keep in the private use area.
public final class PersonName {
    private static final int LONGEST = 50;
    private static final String DOTS = "•‧・･∙⋅●";

    private PersonName() {}

    /// Empty when it is none.
    public static Optional<String> parse(String written) {
        var name = tidied(written);
        var length = name.codePointCount(0, name.length());
        return length > 0
                        && length <= LONGEST
                        && name.codePoints().allMatch(PersonName::isOfNames)
                        && name.codePoints().anyMatch(PersonName::isLetter)
                ? Optional.of(name)
                : Optional.empty();
    }

    /// Without spaces that only spread it, and with the one dot and the one hyphen of names.
    ///
    /// @return null for null
    public static String tidied(String written) {
        if (written == null) {
            return null;
        }
        var text = new StringBuilder(written.length());
        TypedText.visible(written).codePoints().forEach(c -> append(text, c));
        return text.toString().strip();
    }

    /// Whether two names differ in no more than dots, hyphens, spaces and capital letters.
    public static boolean areAlike(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private static String plain(String name) {
        return tidied(name).replaceAll("[· '’-]", "").toLowerCase(Locale.ROOT);
    }

    /// Spaces between Chinese characters only spread a short name over the cell.
    private static void append(StringBuilder text, int c) {
        if (DOTS.indexOf(c) >= 0 || c == '.' || c == '．') {
            text.append('·');
        } else if (TypedText.isHyphen(c)) {
            text.append('-');
        } else if (Character.isWhitespace(c) || c == 0xA0 || c == 0x3000) {
            if (endsInLatin(text)) {
                text.append(' ');
            }
        } else {
            text.appendCodePoint(c);
        }
    }

    private static boolean endsInLatin(StringBuilder text) {
        var last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
        return last < 0x250 && Character.isLetter(last);
    }

    private static boolean isOfNames(int c) {
        return isLetter(c)
                || c == '·'
                || c == ' '
                || c == '-'
                || c == '\''
                || c == '’'
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isLetter(int c) {
        return Character.isLetter(c)
                || Character.isIdeographic(c)
                || Character.getType(c) == Character.PRIVATE_USE;
    }
}
