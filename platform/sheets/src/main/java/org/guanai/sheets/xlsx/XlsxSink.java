package org.guanai.sheets.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.guanai.sheets.format.SheetSink;

/// Writes every cell as text, so that long digits stay what they are and nothing is a formula.
final class XlsxSink implements SheetSink {
    private static final int FLUSH = 500;
    private static final String UNNAMED = "Sheet1";

    private final Workbook book;
    private Worksheet sheet;
    private int rows;

    XlsxSink(OutputStream out) {
        book = new Workbook(out, "Guanai", "1.0");
    }

    @Override
    public void sheet(String name) throws IOException {
        finish();
        sheet = book.newWorksheet(name == null ? UNNAMED : name);
        rows = 0;
    }

    @Override
    public void write(List<String> cells) throws IOException {
        if (sheet == null) {
            sheet(UNNAMED);
        }
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                sheet.inlineString(rows, i, cells.get(i));
            }
        }
        rows++;
        if (rows % FLUSH == 0) {
            sheet.flush();
        }
    }

    @Override
    public void close() throws IOException {
        if (sheet == null) {
            sheet(UNNAMED);
        }
        finish();
        book.close();
    }

    private void finish() throws IOException {
        if (sheet != null) {
            sheet.finish();
        }
    }
}
