package org.guanai.registry.exchange.imports;

import java.util.ArrayList;
import java.util.List;
import org.guanai.registry.exchange.imports.row.Checked;
import org.guanai.registry.exchange.imports.row.Checks;
import org.guanai.registry.exchange.imports.row.Header;
import org.guanai.registry.exchange.imports.sheet.SheetRow;
import org.guanai.registry.exchange.imports.sheet.SheetRows;

/// The rows of a file below its headings, read and checked chunk by chunk. Those that an earlier
/// run has taken are read once more, only to know which children they named.
final class CheckedRows<E> {
    private final Checks<E> checks;
    private final SheetRows rows;
    private final Header header;
    private final int behind;
    private final int size;
    private int read;

    /// @param behind rows that were taken before
    /// @param size rows of a chunk
    CheckedRows(Checks<E> checks, SheetRows rows, Header header, int behind, int size) {
        this.checks = checks;
        this.rows = rows;
        this.header = header;
        this.behind = behind;
        this.size = size;
    }

    /// The next chunk; the last one is shorter, empty maybe.
    Chunk<E> chunk() {
        var chunk = new ArrayList<Checked<E>>(size);
        while (chunk.size() < size) {
            var row = rows.next();
            if (row == null) {
                return new Chunk<>(chunk, read, true);
            }
            var checked = checked(row);
            if (read > behind) {
                chunk.add(checked);
            }
        }
        return new Chunk<>(chunk, read, false);
    }

    private Checked<E> checked(SheetRow row) {
        read++;
        return checks.check(header, row, rows.from1904());
    }

    /// @param read rows of the file up to its end
    record Chunk<E>(List<Checked<E>> rows, int read, boolean isLast) {}
}
