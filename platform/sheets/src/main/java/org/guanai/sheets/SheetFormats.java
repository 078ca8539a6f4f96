package org.guanai.sheets;

import org.guanai.sheets.csv.CsvFormat;
import org.guanai.sheets.format.SheetFormat;
import org.guanai.sheets.xls.XlsFormat;
import org.guanai.sheets.xlsx.XlsxFormat;

/// The formats that are read and written.
public final class SheetFormats {
    private SheetFormats() {}

    /// By the name under which it was kept ([SheetFormat#name]).
    public static SheetFormat named(String name) {
        return switch (name) {
            case XlsxFormat.NAME -> new XlsxFormat();
            case XlsFormat.NAME -> new XlsFormat();
            default -> CsvFormat.named(name);
        };
    }
}
