package org.guanai.sheets.format;

import java.util.List;

/// The file as a whole cannot be taken. Carries a code of the problem catalogue and names of
/// columns, nothing of the file's content.
public final class UnreadableSheet extends RuntimeException {
    private final String code;
    private final List<String> columns;

    public UnreadableSheet(String code) {
        this(code, List.of());
    }

    public UnreadableSheet(String code, List<String> columns) {
        super(code, null, false, false);
        this.code = code;
        this.columns = List.copyOf(columns);
    }

    public String code() {
        return code;
    }

    public List<String> columns() {
        return columns;
    }

    public static UnreadableSheet damaged() {
        return new UnreadableSheet("sheet.damaged");
    }

    public static UnreadableSheet noSpreadsheet() {
        return new UnreadableSheet("sheet.no-spreadsheet");
    }

    public static UnreadableSheet expandsTooFar() {
        return new UnreadableSheet("sheet.expands-too-far");
    }

    /// Excel's protection by a password.
    public static UnreadableSheet withPassword() {
        return new UnreadableSheet("sheet.with-password");
    }

    public static UnreadableSheet tooManyColumns() {
        return new UnreadableSheet("sheet.too-many-columns");
    }
}
