package org.guanai.sheets.csv;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.StringArrayHandler;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.guanai.sheets.cell.Texts;
import org.guanai.sheets.format.SheetRow;
import org.guanai.sheets.format.SheetRow.CellKind;
import org.guanai.sheets.format.SheetRows;
import org.guanai.sheets.format.UnreadableSheet;

final class CsvRows implements SheetRows {
    private static final int LONGEST_CELL = 32_767;
    private static final int LONGEST_ROW = 1 << 20;

    /// Programs write a comma for each blank cell up to the last one that has a colour.
    private static final int FURTHEST = 16_384;

    private final CloseableIterator<String[]> rows;
    private final int columns;
    private int number;

    CsvRows(Reader text, CsvDialect dialect, int columns) {
        var handler =
                StringArrayHandler.builder()
                        .maxFields(FURTHEST)
                        .maxFieldSize(LONGEST_CELL)
                        .maxRecordSize(LONGEST_ROW)
                        .build();
        this.rows =
                CsvReader.builder()
                        .fieldSeparator(dialect.delimiter())
                        .skipEmptyLines(false)
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .allowExtraCharsAfterClosingQuote(true)
                        .build(handler, text)
                        .iterator();
        this.columns = columns;
        if (dialect.declared()) {
            read();
        }
    }

    @Override
    public SheetRow next() {
        for (var cells = read(); cells != null; cells = read()) {
            var row = new SheetRow(number, cells, kinds(cells));
            if (!row.isBlank()) {
                return row;
            }
        }
        return null;
    }

    private String[] read() {
        try {
            if (!rows.hasNext()) {
                return null;
            }
            number++;
            var cells = trimmed(rows.next());
            if (cells.length > columns) {
                throw UnreadableSheet.tooManyColumns();
            }
            return cells;
        } catch (CsvParseException e) {
            throw e.getMessage() != null && e.getMessage().contains("fields")
                    ? UnreadableSheet.tooManyColumns()
                    : UnreadableSheet.damaged();
        } catch (UncheckedIOException e) {
            throw UnreadableSheet.damaged();
        }
    }

    private static String[] trimmed(String[] cells) {
        var width = cells.length;
        while (width > 0 && cells[width - 1].isEmpty()) {
            width--;
        }
        return width == cells.length ? cells : Arrays.copyOf(cells, width);
    }

    /// A cell that begins with `=` is a formula to every spreadsheet program, except `="text"`, by
    /// which long digits are kept from becoming numbers.
    private static CellKind[] kinds(String[] cells) {
        CellKind[] kinds = null;
        for (int i = 0; i < cells.length; i++) {
            if (cells[i].startsWith("=")) {
                if (Texts.isQuoted(cells[i])) {
                    continue;
                }
                kinds = kinds == null ? allText(cells.length) : kinds;
                kinds[i] = CellKind.FORMULA;
            }
        }
        return kinds;
    }

    private static CellKind[] allText(int length) {
        var kinds = new CellKind[length];
        Arrays.fill(kinds, CellKind.TEXT);
        return kinds;
    }

    @Override
    public void close() {
        try {
            rows.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
