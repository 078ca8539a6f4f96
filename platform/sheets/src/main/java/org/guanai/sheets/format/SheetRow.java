package org.guanai.sheets.format;

/// One row as it stands in a file, blank ones left out.
///
/// @param number as the user's program counts it, from 1, the header's rows included
/// @param cells texts, never null; numbers without exponent as far as they are exact
/// @param kinds of the cells; null when all of them are text
public record SheetRow(int number, String[] cells, CellKind[] kinds) {
    public SheetRow(int number, String[] cells) {
        this(number, cells, null);
    }

    /// Empty beyond the last cell.
    public String text(int column) {
        return column < cells.length ? cells[column] : "";
    }

    public CellKind kind(int column) {
        return kinds == null || column >= kinds.length ? CellKind.TEXT : kinds[column];
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
        FORMULA,
        ERROR
    }
}
