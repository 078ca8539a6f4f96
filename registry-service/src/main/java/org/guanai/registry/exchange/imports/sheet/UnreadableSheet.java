package org.guanai.registry.exchange.imports.sheet;

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

    static UnreadableSheet damaged() {
        return new UnreadableSheet("registry.import-damaged");
    }

    static UnreadableSheet noSpreadsheet() {
        return new UnreadableSheet("registry.import-no-spreadsheet");
    }

    static UnreadableSheet expandsTooFar() {
        return new UnreadableSheet("registry.import-expands-too-far");
    }

    static UnreadableSheet tooManyColumns() {
        return new UnreadableSheet("registry.import-too-many-columns");
    }
}
