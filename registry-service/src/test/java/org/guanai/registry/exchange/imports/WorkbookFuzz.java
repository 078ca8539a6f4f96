package org.guanai.registry.exchange.imports;

import org.guanai.sheets.xlsx.XlsxFormat;

/// Any bytes as a workbook: what the zip itself may do.
public final class WorkbookFuzz {
    private WorkbookFuzz() {}

    public static void fuzzerTestOneInput(byte[] file) {
        SheetTaking.file(new XlsxFormat(), file);
    }
}
