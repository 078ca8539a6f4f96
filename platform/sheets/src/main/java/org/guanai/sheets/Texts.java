package org.guanai.sheets;

/// Text as people type it into cells.
public final class Texts {
    private static final int FULL_WIDTH = 0xFEE0;

    private Texts() {}

    /// Without white space of any kind around it and without the apostrophe that marks text.
    public static String clean(String cell) {
        if (cell.isEmpty()) {
            return cell;
        }
        var text = strip(cell);
        if (text.length() > 3 && text.startsWith("=\"") && text.endsWith("\"")) {
            text = text.substring(2, text.length() - 1);
        }
        return !text.isEmpty() && (text.charAt(0) == '\'' || text.charAt(0) == '’')
                ? strip(text.substring(1))
                : text;
    }

    /// Full-width letters, digits and signs as ASCII.
    public static String narrow(String text) {
        for (int i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c >= 0xFF01 && c <= 0xFF5E || c == 0x3000) {
                return narrowed(text);
            }
        }
        return text;
    }

    private static String narrowed(String text) {
        var out = text.toCharArray();
        for (int i = 0; i < out.length; i++) {
            if (out[i] >= 0xFF01 && out[i] <= 0xFF5E) {
                out[i] -= FULL_WIDTH;
            } else if (out[i] == 0x3000) {
                out[i] = ' ';
            }
        }
        return new String(out);
    }

    private static String strip(String text) {
        var from = 0;
        var to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    static boolean isBlank(char c) {
        return c <= ' ' && c != 0
                || c == 0xA0
                || c == 0xFEFF
                || c == 0x200B
                || c > 0x7F && Character.isWhitespace(c);
    }

    /// Control characters, noncharacters, or the mark of a lost character: nothing a form holds.
    static boolean isReadable(String text) {
        for (int i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c < ' ' && c != '\n' && c != '\r' && c != '\t'
                    || c == 0x7F
                    || c >= 0xFFFD
                    || Character.isSurrogate(c) && !isPaired(text, i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPaired(String text, int i) {
        return Character.isHighSurrogate(text.charAt(i))
                ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }
}
