package org.guanai.sheets.xlsx;

import java.io.OutputStream;
import org.guanai.sheets.format.SheetFormat;
import org.guanai.sheets.format.SheetLimits;
import org.guanai.sheets.format.SheetRows;
import org.guanai.sheets.format.SheetSink;

/// A workbook (Office Open XML), whichever program wrote it: all its sheets.
public record XlsxFormat() implements SheetFormat {
    public static final String MEDIA_TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public static final String NAME = "xlsx";

    @Override
    public SheetRows open(byte[] file, SheetLimits limits) {
        return new XlsxRows(file, limits);
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
