package org.guanai.registry.exchange.imports.sheet;

import java.io.OutputStream;

/// A workbook of Excel and WPS (Office Open XML): its first visible sheet.
public record XlsxFormat() implements SheetFormat {
    public static final String MEDIA_TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String NAME = "xlsx";

    @Override
    public SheetRows open(byte[] file, SheetLimits limits) {
        var atMost = CountingUnzip.check(file, limits);
        return new XlsxRows(file, limits.columns(), atMost);
    }

    @Override
    public SheetSink create(OutputStream out, byte[] like) {
        return new XlsxSink(out);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String mediaType() {
        return MEDIA_TYPE;
    }

    @Override
    public String extension() {
        return NAME;
    }
}
