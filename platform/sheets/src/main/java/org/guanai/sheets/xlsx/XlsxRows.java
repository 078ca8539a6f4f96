package org.guanai.sheets.xlsx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.OptionalInt;
import org.guanai.sheets.format.RowCells;
import org.guanai.sheets.format.SheetLimits;
import org.guanai.sheets.format.SheetRow;
import org.guanai.sheets.format.SheetRows;

/// Reads the sheets of a workbook, one after the other.
final class XlsxRows implements SheetRows {
    private final Parts parts;
    private final SharedTexts texts;
    private final Styles styles;
    private final Deque<Book.SheetPart> sheets;
    private final RowCells cells;
    private final int columns;
    private final int atMost;
    private SheetPartRows rows;

    XlsxRows(byte[] file, SheetLimits limits) {
        parts = Parts.open(file, limits);
        try {
            var book = Book.of(parts, limits);
            texts = SharedTexts.of(parts, book.texts());
            styles = Styles.of(parts, book.styles());
            sheets = new ArrayDeque<>(book.sheets());
            columns = limits.columns();
            cells = new RowCells(columns);
            atMost = sheets.stream().mapToInt(sheet -> parts.rows(sheet.part())).sum();
        } catch (RuntimeException e) {
            parts.close();
            throw e;
        }
    }

    @Override
    public SheetRow next() {
        while (true) {
            var row = rows == null ? null : rows.next();
            if (row != null) {
                return row;
            }
            if (sheets.isEmpty()) {
                return null;
            }
            begin(sheets.poll());
        }
    }

    @Override
    public OptionalInt atMost() {
        return OptionalInt.of(atMost);
    }

    @Override
    public void close() {
        end();
        parts.close();
    }

    private void begin(Book.SheetPart next) {
        end();
        var sheet = next.sheet();
        rows =
                new SheetPartRows(
                        sheet,
                        Markup.of(parts.read(next.part())),
                        new CellValue(texts, styles, sheet.from1904()),
                        Merges.of(parts, next.part(), columns),
                        cells);
    }

    private void end() {
        if (rows != null) {
            rows.close();
            rows = null;
        }
    }
}
