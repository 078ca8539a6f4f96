package org.guanai.files.export.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.guanai.sheets.csv.CsvFormat;
import org.guanai.sheets.format.SheetFormat;
import org.guanai.sheets.xlsx.XlsxFormat;

/// Writes an export as a workbook or as text, row by row; `sheets` sees to it that no formula
/// leaves in a cell.
public final class SheetWriting {
    private static final byte[] LIKE_NOTHING = {};

    private SheetWriting() {}

    /// The mark stands above.
    ///
    /// @return rows written
    public static int workbook(OutputStream out, ExportHead head, ExportRows rows) {
        return write(new XlsxFormat(), out, head, rows, true);
    }

    /// UTF-8 with a byte order mark; the mark stands below, so that the first line names the
    /// columns.
    ///
    /// @return rows written
    public static int text(OutputStream out, ExportHead head, ExportRows rows) {
        return write(new CsvFormat(StandardCharsets.UTF_8, true), out, head, rows, false);
    }

    private static int write(
            SheetFormat format, OutputStream out, ExportHead head, ExportRows rows, boolean book) {
        var count = new int[1];
        try (var sheet = format.create(out, LIKE_NOTHING)) {
            if (book) {
                sheet.sheet(head.title());
                sheet.write(List.of(head.mark()));
            }
            sheet.write(head.columns());
            rows.each(row -> {
                try {
                    sheet.write(row);
                    count[0]++;
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            if (!book) {
                sheet.write(List.of(head.mark()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return count[0];
    }
}
