package org.guanai.registry.exchange.imports;

import org.guanai.sheets.xls.XlsFormat;

/// Any bytes as a workbook of the old kind: what its box and its records may do.
public final class OldWorkbookFuzz {
    private OldWorkbookFuzz() {}

    public static void fuzzerTestOneInput(byte[] file) {
        SheetTaking.file(new XlsFormat(), file);
    }
}
