package org.guanai.sheets.format;

/// One row as it stands in a file, blank ones left out.
///
/// @param number as the user's program counts it, from 1, the headings' rows included
/// @param cells texts, never null; numbers without exponent as far as they are exact, dates as
///   `2015-03-07`
/// @param kinds of the cells; null when all of them are text
public record SheetRow(Sheet sheet, int number, String[] cells, CellKind[] kinds) {
    public SheetRow(int number, String[] cells) {
        this(number, cells, null);
    }

    /// Of a text file.
    public SheetRow(int number, String[] cells, CellKind[] kinds) {
        this(Sheet.ONLY, number, cells, kinds);
    }

    public Place place() {
        return new Place(sheet.number(), sheet.name(), number);
    }

    /// Empty beyond the last cell, and for a column that is not there.
    public String text(int column) {
        return column >= 0 && column < cells.length ? cells[column] : "";
    }

    public CellKind kind(int column) {
        return kinds == null || column < 0 || column >= kinds.length
                ? CellKind.TEXT
                : kinds[column];
    }

    public boolean isBlank() {
        for (int i = 0; i < cells.length; i++) {
            if (!cells[i].isBlank() || kind(i) == CellKind.ERROR) {
                return false;
            }
        }
        return true;
    }

    /// What the file holds in a cell.
    public enum CellKind {
        TEXT,
        NUMBER,

        /// A number that is shown as a date; its text is the date.
        DATE,

        /// Without a result that could be read.
        FORMULA,
        ERROR
    }
}
