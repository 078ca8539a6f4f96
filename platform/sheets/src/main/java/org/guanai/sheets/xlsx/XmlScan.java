package org.guanai.sheets.xlsx;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.guanai.sheets.format.UnreadableSheet;

/// Looks over the bytes of a part of a workbook before it is parsed, and refuses document types and
/// encodings that no workbook has.
final class XmlScan {
    private static final int START = 256;
    private static final Pattern ENCODING =
            Pattern.compile("^\\s*<\\?xml[^>]*encoding\\s*=\\s*[\"']([^\"']*)");
    private static final byte[] DOCTYPE = "<!doctype".getBytes(StandardCharsets.US_ASCII);

    private final byte[] start = new byte[START];
    private int started;
    private int doctype;

    void accept(byte[] bytes, int length) {
        if (started < START) {
            keepStart(bytes, length);
        }
        for (int i = 0; i < length; i++) {
            findDoctype(bytes[i] & 0xFF);
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
        return first == '<' && second == 0 || first == 0 && (second == '<' || second == 0);
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
}
