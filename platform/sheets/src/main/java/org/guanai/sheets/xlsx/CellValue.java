package org.guanai.sheets.xlsx;

import java.math.BigDecimal;
import org.guanai.sheets.format.RowCells;
import org.guanai.sheets.format.SheetRow.CellKind;

/// What a cell means, whichever way its program wrote it.
///
/// @param shared the texts that cells refer to
/// @param styles by which a number is known as a date
/// @param from1904 see [org.guanai.sheets.format.Sheet#from1904]
record CellValue(SharedTexts shared, Styles styles, boolean from1904) {
    private static final int EXACT_DIGITS = 15;
    private static final int MOST_DIGITS = 40;

    /// @param type attribute `t`, null for a number
    /// @param style attribute `s`, null for none
    /// @param value as it stands there; for a formula its stored result
    void put(RowCells row, int column, String type, String style, String value) {
        switch (type == null ? "n" : type) {
            case "s" -> {
                var text = shared.at(value);
                row.put(column, text == null ? value : text, kind(text));
            }
            case "n" -> number(row, column, style, value.strip());
            case "b" -> row.put(column, truth(value.strip()), CellKind.TEXT);
            case "e" -> row.put(column, value, CellKind.ERROR);
            case "d" -> row.put(column, value.strip(), CellKind.DATE);
            default -> row.put(column, RichText.decoded(value), CellKind.TEXT);
        }
    }

    private void number(RowCells row, int column, String style, String value) {
        if (value.isEmpty()) {
            return;
        }
        var plain = plain(value);
        if (plain == null) {
            row.put(column, value, CellKind.ERROR);
        } else {
            row.putNumber(column, plain, styles.isDate(style), from1904);
        }
    }

    private static CellKind kind(String text) {
        return text == null ? CellKind.ERROR : CellKind.TEXT;
    }

    private static String truth(String value) {
        return value.equals("1") || value.equalsIgnoreCase("true") ? "TRUE" : "FALSE";
    }

    /// `1.3812345678E10` as `13812345678`; null when it is no number.
    private static String plain(String raw) {
        if (raw.length() <= EXACT_DIGITS && raw.charAt(0) != '0' && isDigits(raw)) {
            return raw;
        }
        try {
            var number = new BigDecimal(raw).stripTrailingZeros();
            return Math.abs((long) number.scale()) > MOST_DIGITS ? raw : number.toPlainString();
        } catch (NumberFormatException none) {
            return null;
        }
    }

    private static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
