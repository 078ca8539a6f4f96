package org.guanai.sheets.cell;

/// Where a cell stands, as workbooks write it: `AB12`.
public final class CellAddress {
    private static final int LETTERS = 26;
    private static final int MOST_LETTERS = 3;
    private static final int MOST_ROWS = 1 << 24;

    private CellAddress() {}

    /// From 0; -1 when it does not begin with letters of a column.
    public static int column(String address) {
        var column = 0;
        var i = 0;
        for (; i < address.length() && isLetter(address.charAt(i)); i++) {
            column = column * LETTERS + (address.charAt(i) & 0x1F);
            if (i == MOST_LETTERS) {
                return -1;
            }
        }
        return i == 0 ? -1 : column - 1;
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    /// From 1; 0 when the address has none.
    public static int row(String address) {
        var row = 0;
        for (int i = 0; i < address.length() && row < MOST_ROWS; i++) {
            var digit = address.charAt(i) - '0';
            row = digit >= 0 && digit <= 9 ? row * 10 + digit : row;
        }
        return row;
    }
}
