package org.guanai.aid.bank;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;

/// A workbook of Excel 97–2003, as the counters of some banks still take it: every cell is text,
/// also when somebody edits it there, so that no account loses its last digits.
final class OldWorkbook {
    /// What such a sheet holds at most; a list has fewer.
    private static final int ROWS = 65_536;

    private OldWorkbook() {}

    static byte[] of(String sheetName, List<List<String>> rows) {
        if (rows.size() > ROWS) {
            throw new IllegalArgumentException("more rows than a sheet holds");
        }
        try (var book = new HSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var text = text(book);
            var sheet = book.createSheet(sheetName);
            for (int i = 0; i < rows.size(); i++) {
                var row = sheet.createRow(i);
                for (int column = 0; column < rows.get(i).size(); column++) {
                    var cell = row.createCell(column);
                    cell.setCellStyle(text);
                    cell.setCellValue(rows.get(i).get(column));
                }
            }
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CellStyle text(HSSFWorkbook book) {
        var style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat("@"));
        return style;
    }
}
