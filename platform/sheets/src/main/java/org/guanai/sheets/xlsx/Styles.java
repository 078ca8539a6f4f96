package org.guanai.sheets.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guanai.sheets.cell.DateFormats;

/// Which styles of a workbook show a number as a date.
final class Styles {
    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Boolean> dates = new ArrayList<>();
    private boolean ofCells;

    /// @param part null when the workbook has no styles
    static Styles of(Parts parts, String part) {
        var styles = new Styles();
        if (part != null) {
            Markup.each(parts.read(part), styles::element);
        }
        return styles;
    }

    /// @param style of a cell, as it stands there; null when it has none
    boolean isDate(String style) {
        var number = number(style);
        return number >= 0 && number < dates.size() && dates.get(number);
    }

    private void element(Markup element) {
        switch (element.name()) {
            case "numFmt" ->
                    formats.putIfAbsent(
                            number(element.attribute("numFmtId")), element.attribute("formatCode"));
            case "cellXfs" -> ofCells = true;
            case "cellStyleXfs", "cellStyles", "dxfs" -> ofCells = false;
            case "xf" -> {
                if (ofCells) {
                    var format = number(element.attribute("numFmtId"));
                    dates.add(DateFormats.isDate(format, formats.get(format)));
                }
            }
            default -> {}
        }
    }

    private static int number(String text) {
        if (text == null || text.isEmpty() || text.length() > 6) {
            return -1;
        }
        var number = 0;
        for (int i = 0; i < text.length(); i++) {
            var digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
