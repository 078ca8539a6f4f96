package org.guanai.sheets.xlsx;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.guanai.sheets.format.UnreadableSheet;

/// Looks over the bytes of a part of a workbook before it is parsed, and refuses what the parser
/// would take too literally.
final class XmlScan {
    private static final int START = 256;
    private static final Pattern ENCODING =
            Pattern.compile("^\\s*<\\?xml[^>]*encoding\\s*=\\s*[\"']([^\"']*)");
    private static final byte[] DOCTYPE = "<!doctype".getBytes(StandardCharsets.US_ASCII);

    private final int columns;
    private final byte[] start = new byte[START];
    private int started;
    private int doctype;
    private Address address = Address.NONE;
    private int column;
    private int letters;
    private int before;

    XmlScan(int columns) {
        this.columns = columns;
    }

    void accept(byte[] bytes, int length) {
        if (started < START) {
            keepStart(bytes, length);
        }
        for (int i = 0; i < length; i++) {
            var c = bytes[i] & 0xFF;
            findDoctype(c);
            followAddress(c);
            before = c;
        }
    }

    private void keepStart(byte[] bytes, int length) {
        var taken = Math.min(length, START - started);
        System.arraycopy(bytes, 0, start, started, taken);
        started += taken;
        if (started >= 2 && isWide(start[0] & 0xFF, start[1] & 0xFF)) {
            throw UnreadableSheet.damaged();
        }
        var declared = ENCODING.matcher(new String(start, 0, started, StandardCharsets.ISO_8859_1));
        if (declared.find() && !isUtf8(declared.group(1))) {
            throw UnreadableSheet.damaged();
        }
    }

    private static boolean isWide(int first, int second) {
        return first == 0xFE && second == 0xFF
                || first == 0xFF && second == 0xFE
                || first == '<' && second == 0
                || first == 0 && (second == '<' || second == 0);
    }

    private static boolean isUtf8(String encoding) {
        var name = encoding.toUpperCase(Locale.ROOT);
        return name.equals("UTF-8") || name.equals("UTF8") || name.equals("US-ASCII");
    }

    private void findDoctype(int c) {
        doctype = Character.toLowerCase(c) == DOCTYPE[doctype] ? doctype + 1 : c == '<' ? 1 : 0;
        if (doctype == DOCTYPE.length) {
            throw UnreadableSheet.damaged();
        }
    }

    /// ` r="AB12"`: the letters name a column, and the reader makes room for all before it.
    private void followAddress(int c) {
        var space = c <= ' ';
        switch (address) {
            case NONE -> address = c == 'r' && before <= ' ' ? Address.NAME : Address.NONE;
            case NAME -> address = c == '=' ? Address.EQUALS : space ? Address.NAME : Address.NONE;
            case EQUALS -> {
                address = c == '"' || c == '\'' ? Address.LETTERS : space ? address : Address.NONE;
                column = 0;
                letters = 0;
            }
            case LETTERS -> letter(c);
        }
    }

    private void letter(int c) {
        var upper = c & ~0x20;
        if (c >= '0' && c <= '9' || c == '"' || c == '\'') {
            address = Address.NONE;
        } else if (upper < 'A' || upper > 'Z' || ++letters > 3) {
            throw UnreadableSheet.damaged();
        } else {
            column = column * 26 + upper - 'A' + 1;
            if (column > columns) {
                throw UnreadableSheet.tooManyColumns();
            }
        }
    }

    private enum Address {
        NONE,
        NAME,
        EQUALS,
        LETTERS
    }
}
