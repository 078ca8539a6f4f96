package org.guanai.sheets.cell;

import java.util.regex.Pattern;
import org.guanai.text.TypedText;

/// Text as people type it into cells.
public final class Texts {
    private static final Pattern LINE_END = Pattern.compile("\\r\\n|[\\x0B\\f\\r\\x85]");

    private Texts() {}

    /// Without what nobody sees, without white space around it, and without the signs that mark it
    /// as text (`'330127`, `="330127"`); its lines end as lines do here.
    public static String clean(String cell) {
        if (cell.isEmpty()) {
            return cell;
        }
        var text = unmarked(strip(TypedText.visible(cell)));
        if (isQuoted(text)) {
            text = unmarked(strip(text.substring(2, text.length() - 1)));
        }
        return withLines(text);
    }

    /// Full-width letters, digits and signs as ASCII.
    public static String narrow(String text) {
        return TypedText.narrow(text);
    }

    /// Without white space of any kind.
    public static String dense(String text) {
        if (text.chars().noneMatch(TypedText::isSpace)) {
            return text;
        }
        var out = new StringBuilder(text.length());
        text.chars().filter(c -> !TypedText.isSpace(c)).forEach(c -> out.append((char) c));
        return out.toString();
    }

    /// `="330127"`: by this, long digits are kept from becoming numbers. No formula otherwise.
    public static boolean isQuoted(String cell) {
        return cell.length() > 2
                && cell.startsWith("=\"")
                && cell.indexOf('"', 2) == cell.length() - 1;
    }

    /// Control characters, noncharacters, or the mark of a lost character: nothing a form holds.
    public static boolean isReadable(String text) {
        for (int i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c < ' ' && c != '\n' && c != '\t'
                    || c == 0x7F
                    || c >= 0xFFFD
                    || Character.isSurrogate(c) && !isPaired(text, i)) {
                return false;
            }
        }
        return true;
    }

    /// Programs end lines in many ways.
    private static String withLines(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isLineEnd(text.charAt(i))) {
                return LINE_END.matcher(text).replaceAll("\n");
            }
        }
        return text;
    }

    private static boolean isLineEnd(char c) {
        return c >= 0xB && c <= 0xD || c == 0x85;
    }

    private static String unmarked(String text) {
        return !text.isEmpty() && (text.charAt(0) == '\'' || text.charAt(0) == '’')
                ? strip(text.substring(1))
                : text;
    }

    private static String strip(String text) {
        var from = 0;
        var to = text.length();
        while (from < to && TypedText.isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && TypedText.isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isPaired(String text, int i) {
        return Character.isHighSurrogate(text.charAt(i))
                ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }
}
