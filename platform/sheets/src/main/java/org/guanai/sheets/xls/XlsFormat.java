package org.guanai.sheets.xls;

import java.io.OutputStream;
import org.guanai.sheets.format.SheetFormat;
import org.guanai.sheets.format.SheetLimits;
import org.guanai.sheets.format.SheetRows;
import org.guanai.sheets.format.SheetSink;
import org.guanai.sheets.format.UnreadableSheet;
import org.guanai.sheets.xlsx.XlsxFormat;

/// A workbook of the old kind (Excel 97–2003): all its sheets. What goes back is a workbook of
/// today.
public record XlsFormat() implements SheetFormat {
    public static final String NAME = "xls";

    /// Some 25,000 rows of a roster. All of it is held at once, twice, with a table of its texts.
    private static final int LARGEST = 8 << 20;

    private static final XlsxFormat BACK = new XlsxFormat();

    @Override
    public SheetRows open(byte[] file, SheetLimits limits) {
        if (file.length > LARGEST) {
            throw new UnreadableSheet("sheet.old-workbook-too-large");
        }
        return new XlsRows(file, limits);
    }

    @Override
    public SheetSink create(OutputStream out, byte[] like) {
        return BACK.create(out, like);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String mediaType() {
        return BACK.mediaType();
    }

    @Override
    public String extension() {
        return BACK.extension();
    }
}
