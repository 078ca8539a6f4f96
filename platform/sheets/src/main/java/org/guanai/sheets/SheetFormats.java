package org.guanai.sheets;

import org.guanai.sheets.csv.CsvFormat;
import org.guanai.sheets.format.SheetFormat;
import org.guanai.sheets.xlsx.XlsxFormat;

/// The formats that are read and written.
public final class SheetFormats {
    private SheetFormats() {}

    /// By the name under which it was kept ([SheetFormat#name]).
    public static SheetFormat named(String name) {
        return name.equals(XlsxFormat.NAME) ? new XlsxFormat() : CsvFormat.named(name);
    }
}
