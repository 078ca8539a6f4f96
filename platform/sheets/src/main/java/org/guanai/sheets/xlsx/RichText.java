package org.guanai.sheets.xlsx;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;

/// A text of a workbook, of one run or several; reading aids (拼音指南) beside it are no part of it.
final class RichText {
    /// `_x000D_`: characters that XML does not hold, or an underscore that only looks so.
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private RichText() {}

    /// Reads up to the end of the element that has begun.
    static String read(Markup xml, StringBuilder text) {
        text.setLength(0);
        var depth = 1;
        var inText = 0;
        var inAid = 0;
        while (depth > 0) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    inAid = inAid > 0 || xml.name().equals("rPh") ? inAid + 1 : 0;
                    inText = inText > 0 || xml.name().equals("t") ? inText + 1 : 0;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    inAid = Math.max(0, inAid - 1);
                    inText = Math.max(0, inText - 1);
                }
                case XMLStreamConstants.END_DOCUMENT -> depth = 0;
                default -> {
                    if (inText > 0 && inAid == 0 && xml.isText()) {
                        xml.appendText(text);
                    }
                }
            }
        }
        return decoded(text.toString());
    }

    static String decoded(String text) {
        return text.contains("_x")
                ? ESCAPED.matcher(text)
                        .replaceAll(m ->
                                Matcher.quoteReplacement(
                                        String.valueOf((char) Integer.parseInt(m.group(1), 16))))
                : text;
    }
}
