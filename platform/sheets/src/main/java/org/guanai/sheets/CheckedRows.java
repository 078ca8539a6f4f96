package org.guanai.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.guanai.sheets.format.SheetRow;
import org.guanai.sheets.format.SheetRows;

/// The rows of a file below its headings, read and checked chunk by chunk. Those that an earlier
/// run has taken are read once more, only to know which children they named.
public final class CheckedRows<E> {
    private final RowChecks<E> checks;
    private final SheetRows rows;
    private final Header header;
    private final int behind;
    private final int size;
    private int read;

    /// @param behind rows that were taken before
    /// @param size rows of a chunk
    public CheckedRows(RowChecks<E> checks, SheetRows rows, Header header, int behind, int size) {
        this.checks = checks;
        this.rows = rows;
        this.header = header;
        this.behind = behind;
        this.size = size;
    }

    /// The next chunk; the last one is shorter, empty maybe.
    public Chunk<E> chunk() {
        var chunk = new ArrayList<CheckedRow<E>>(size);
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

    private CheckedRow<E> checked(SheetRow row) {
        read++;
        return checks.check(header, row, rows.from1904());
    }

    /// @param read rows of the file up to its end
    public record Chunk<E>(List<CheckedRow<E>> rows, int read, boolean isLast) {
        public <F> Chunk<F> map(Function<E, F> made) {
            return new Chunk<>(rows.stream().map(row -> row.map(made)).toList(), read, isLast);
        }
    }
}
