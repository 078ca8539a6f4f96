package org.guanai.sheets.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Iterator;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.guanai.sheets.format.SheetRow;
import org.guanai.sheets.format.SheetRow.CellKind;
import org.guanai.sheets.format.SheetRows;
import org.guanai.sheets.format.UnreadableSheet;

/// Reads a workbook that the counting unzip has let pass.
final class XlsxRows implements SheetRows {
    private static final int MOST_DIGITS = 40;

    private final ReadableWorkbook book;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final int columns;
    private final int atMost;
    private int last;

    XlsxRows(byte[] file, int columns, int atMost) {
        this.columns = columns;
        this.atMost = atMost;
        book =
                reading(() -> {
                    try {
                        return new ReadableWorkbook(
                                new ByteArrayInputStream(file), new ReadingOptions(false, true));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
        stream = reading(this::firstVisible);
        rows = stream.iterator();
    }

    @Override
    public SheetRow next() {
        return reading(() -> {
            while (rows.hasNext()) {
                var row = row(rows.next());
                if (!row.isBlank()) {
                    return row;
                }
            }
            return null;
        });
    }

    @Override
    public boolean from1904() {
        return book.isDate1904();
    }

    @Override
    public OptionalInt atMost() {
        return OptionalInt.of(atMost);
    }

    private Stream<Row> firstVisible() {
        var sheet =
                book.getSheets()
                        .filter(s -> s.getVisibility() == SheetVisibility.VISIBLE)
                        .findFirst()
                        .orElseThrow(UnreadableSheet::noSpreadsheet);
        try {
            return sheet.openStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SheetRow row(Row row) {
        if (row.getCellCount() > columns) {
            throw UnreadableSheet.tooManyColumns();
        }
        // Findings are told by row: a number that comes again would be of two rows.
        if (row.getRowNum() <= last) {
            throw UnreadableSheet.damaged();
        }
        last = row.getRowNum();
        var cells = new String[row.getCellCount()];
        Arrays.fill(cells, "");
        CellKind[] kinds = null;
        for (int i = 0; i < cells.length; i++) {
            var cell = row.getCell(i);
            var kind = cell == null ? CellKind.TEXT : kind(cell);
            cells[i] = cell == null ? "" : text(cell, kind);
            if (kind != CellKind.TEXT) {
                kinds = kinds == null ? allText(cells.length) : kinds;
                kinds[i] = kind;
            }
        }
        return new SheetRow(row.getRowNum(), cells, kinds);
    }

    private static CellKind kind(Cell cell) {
        return switch (cell.getType()) {
            case NUMBER -> CellKind.NUMBER;
            case FORMULA -> CellKind.FORMULA;
            case ERROR -> CellKind.ERROR;
            case STRING -> pointsNowhere(cell) ? CellKind.ERROR : CellKind.TEXT;
            case BOOLEAN, EMPTY -> CellKind.TEXT;
        };
    }

    private static String text(Cell cell, CellKind kind) {
        return switch (kind) {
            case NUMBER -> plain(cell.getRawValue());
            case FORMULA -> "=" + orEmpty(cell.getFormula());
            case TEXT -> orEmpty(cell.getText());
            case ERROR -> orEmpty(cell.getRawValue());
        };
    }

    /// The number of a shared text that the workbook does not hold.
    private static boolean pointsNowhere(Cell cell) {
        return cell.getValue() == null;
    }

    /// `1.3812345678E10` as `13812345678`.
    private static String plain(String raw) {
        var number = new BigDecimal(raw).stripTrailingZeros();
        return Math.abs((long) number.scale()) > MOST_DIGITS ? raw : number.toPlainString();
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    private static CellKind[] allText(int length) {
        var kinds = new CellKind[length];
        Arrays.fill(kinds, CellKind.TEXT);
        return kinds;
    }

    /// The library meets broken XML with exceptions of many kinds.
    private static <T> T reading(Supplier<T> step) {
        try {
            return step.get();
        } catch (UnreadableSheet e) {
            throw e;
        } catch (RuntimeException e) {
            throw UnreadableSheet.damaged();
        }
    }

    @Override
    public void close() {
        stream.close();
        try {
            book.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
