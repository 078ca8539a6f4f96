package org.guanai.text;

/// Text as people type it or copy it from chats, web pages and other programs. What it looks like
/// is what it says.
public final class TypedText {
    private static final int FULL_WIDTH = 0xFEE0;

    /// Below, only the soft hyphen and C1 controls are odd.
    private static final int FIRST_ODD = 0xA0;

    private TypedText() {}

    /// Without characters that nobody sees: direction marks, joiners, soft hyphens, variation
    /// selectors, marks of byte order. Joiners stay where they shape what is seen: in scripts that
    /// join their letters, and in pictographs. Odd spaces become a plain one; between digits, and
    /// between Chinese characters, they go.
    ///
    /// @return the same text where there is nothing of the kind; null for null
    public static String visible(String text) {
        if (text == null) {
            return null;
        }
        for (int i = 0; i < text.length(); i++) {
            if (isOdd(text.charAt(i))) {
                var tidied = tidied(text);
                return tidied.equals(text) ? text : tidied;
            }
        }
        return text;
    }

    /// Full-width letters, digits and signs as ASCII.
    public static String narrow(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isWide(text.charAt(i))) {
                return narrowed(text);
            }
        }
        return text;
    }

    /// A number that is a name (ID number, phone, account): narrow, without spaces and hyphens of
    /// any kind. Whether it is one, its own type says.
    ///
    /// @return null for null
    public static String number(String text) {
        if (text == null || isPlain(text)) {
            return text;
        }
        var narrow = narrow(visible(text));
        var out = new StringBuilder(narrow.length());
        for (int i = 0; i < narrow.length(); i++) {
            var c = narrow.charAt(i);
            if (!isSpace(c) && !isHyphen(c)) {
                out.append(c);
            }
        }
        return out.length() == narrow.length() ? narrow : out.toString();
    }

    /// White space of any kind, a no-break space and the ideographic one included.
    public static boolean isSpace(int c) {
        return c <= ' ' && c != 0 || c == 0xA0 || c == 0x85 || c > 0x7F && Character.isSpaceChar(c);
    }

    /// Hyphens, dashes and minus signs.
    public static boolean isHyphen(int c) {
        return c == '-'
                || c >= 0x2010 && c <= 0x2015
                || c == 0x2212
                || c == 0x2043
                || c == 0xFE58
                || c == 0xFE63
                || c == 0xFF0D
                || c == 0x2500;
    }

    /// ASCII letters and digits alone, as nearly all numbers are.
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (!isDigit(c) && !(c >= 'A' && c <= 'Z') && !(c >= 'a' && c <= 'z')) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWide(char c) {
        return c >= 0xFF01 && c <= 0xFF5E || c == 0x3000;
    }

    private static String narrowed(String text) {
        var out = text.toCharArray();
        for (int i = 0; i < out.length; i++) {
            if (out[i] == 0x3000) {
                out[i] = ' ';
            } else if (isWide(out[i])) {
                out[i] -= FULL_WIDTH;
            }
        }
        return new String(out);
    }

    /// Quick: nearly all texts hold nothing of the kind.
    private static boolean isOdd(char c) {
        return c >= FIRST_ODD
                && (c < 0x2E80 || c >= 0xD800 || c == 0x3164)
                && (Character.isSurrogate(c) || isUnseen(c) || Character.isSpaceChar(c));
    }

    private static String tidied(String text) {
        var out = new StringBuilder(text.length());
        var before = -1;
        for (int i = 0; i < text.length(); ) {
            var c = text.codePointAt(i);
            i += Character.charCount(c);
            if (isUnseen(c) && !shapes(c, before)) {
                continue;
            }
            if (c != ' ' && Character.isSpaceChar(c) && c != 0x3000) {
                if (i < text.length() && belong(before, text.codePointAt(i))) {
                    continue;
                }
                c = Character.getType(c) == Character.SPACE_SEPARATOR ? ' ' : '\n';
            }
            out.appendCodePoint(c);
            before = c;
        }
        return out.toString();
    }

    /// Two digits, or two Chinese characters.
    private static boolean belong(int before, int next) {
        return isDigit(before) && isDigit(next)
                || before > 0 && Character.isIdeographic(before) && Character.isIdeographic(next);
    }

    private static boolean isUnseen(int c) {
        return Character.getType(c) == Character.FORMAT
                || c == 0x034F
                || c == 0x115F
                || c == 0x1160
                || c == 0x2800
                || c == 0x3164
                || c == 0xFFA0
                || c >= 0x180B && c <= 0x180F
                || c >= 0xFE00 && c <= 0xFE0F
                || c >= 0xE0100 && c <= 0xE01EF;
    }

    private static boolean shapes(int c, int before) {
        if (before < 0) {
            return false;
        }
        if (isPicture(before) || before == 0xFE0F || before == 0x200D) {
            return c == 0x200D || c == 0xFE0F || c >= 0xE0020 && c <= 0xE007F;
        }
        return switch (Character.UnicodeScript.of(before)) {
            case ARABIC, SYRIAC, NKO -> c == 0x200C || c == 0x200D;
            case MONGOLIAN -> c == 0x200C || c == 0x200D || c >= 0x180B && c <= 0x180F;
            default -> false;
        };
    }

    private static boolean isPicture(int c) {
        return Character.isExtendedPictographic(c) || Character.isEmojiModifier(c);
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
