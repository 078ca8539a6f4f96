package org.guanai.sheets.format;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.guanai.sheets.cell.CellDate;
import org.guanai.sheets.format.SheetRow.CellKind;

/// The cells of a row while it is read. Blank ones take no room, however far out they stand.
public final class RowCells {
    private static final int FIRST_ROOM = 32;

    private final int most;
    private String[] cells = new String[FIRST_ROOM];
    private CellKind[] kinds = new CellKind[FIRST_ROOM];
    private int width;
    private boolean allText = true;

    /// @param most columns that a row may have
    public RowCells(int most) {
        this.most = most;
    }

    public void clear() {
        Arrays.fill(cells, 0, width, null);
        Arrays.fill(kinds, 0, width, null);
        width = 0;
        allText = true;
    }

    public boolean isBlank() {
        return width == 0;
    }

    public boolean isBlank(int column) {
        return column >= width || cells[column] == null;
    }

    /// @throws UnreadableSheet beyond all columns
    public void put(int column, String text, CellKind kind) {
        if (kind != CellKind.ERROR && text.isBlank()) {
            return;
        }
        if (column >= most) {
            throw UnreadableSheet.tooManyColumns();
        }
        if (column >= cells.length) {
            cells = Arrays.copyOf(cells, Math.max(column + 1, cells.length * 2));
            kinds = Arrays.copyOf(kinds, cells.length);
        }
        cells[column] = text;
        kinds[column] = kind;
        width = Math.max(width, column + 1);
        allText &= kind == CellKind.TEXT;
    }

    /// A number, or the date as which it is shown.
    ///
    /// @param number without exponent
    /// @param date whether its format is one of dates
    /// @param from1904 see [Sheet#from1904]
    public void putNumber(int column, String number, boolean date, boolean from1904) {
        var shown = date ? CellDate.ofDay(number, from1904) : Optional.<LocalDate>empty();
        if (shown.isPresent()) {
            put(column, shown.get().toString(), CellKind.DATE);
        } else {
            put(column, number, CellKind.NUMBER);
        }
    }

    /// Null for a blank cell.
    public String text(int column) {
        return column < width ? cells[column] : null;
    }

    public CellKind kind(int column) {
        return column < width && kinds[column] != null ? kinds[column] : CellKind.TEXT;
    }

    public SheetRow row(Sheet sheet, int number) {
        var texts = new String[width];
        for (int i = 0; i < width; i++) {
            texts[i] = cells[i] == null ? "" : cells[i];
        }
        if (allText) {
            return new SheetRow(sheet, number, texts, null);
        }
        var known = new CellKind[width];
        for (int i = 0; i < width; i++) {
            known[i] = kind(i);
        }
        return new SheetRow(sheet, number, texts, known);
    }
}
