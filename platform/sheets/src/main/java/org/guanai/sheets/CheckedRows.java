package org.guanai.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.guanai.sheets.ListRows.ListRow;

/// The entries of a list, read and checked chunk by chunk. Those that an earlier run has taken are
/// read once more, only to know which children they named.
public final class CheckedRows<E> {
    private final RowChecks<E> checks;
    private final ListRows rows;
    private final int behind;
    private final int size;
    private int read;
    private int remarked;

    /// @param behind rows that were taken before
    /// @param size rows of a chunk
    public CheckedRows(RowChecks<E> checks, ListRows rows, int behind, int size) {
        this.checks = checks;
        this.rows = rows;
        this.behind = behind;
        this.size = size;
    }

    /// The next chunk; the last one is shorter, empty maybe.
    public Chunk<E> chunk() {
        var chunk = new ArrayList<CheckedRow<E>>(size);
        while (chunk.size() < size) {
            var row = rows.next();
            if (row == null) {
                return chunk(chunk, true);
            }
            var checked = checked(row);
            if (read > behind) {
                chunk.add(checked);
            } else if (read == behind) {
                remarked += rows.remarks().size();
            }
        }
        return chunk(chunk, false);
    }

    private CheckedRow<E> checked(ListRow row) {
        read++;
        return checks.check(row.header(), row.row());
    }

    private Chunk<E> chunk(List<CheckedRow<E>> checked, boolean last) {
        var before = remarked;
        var remarks = rows.remarks();
        remarked += remarks.size();
        return new Chunk<>(checked, remarks, before, read, last);
    }

    /// @param remarks on what was left out
    /// @param remarked how many remarks there were before
    /// @param read rows of the file up to its end
    public record Chunk<E>(
            List<CheckedRow<E>> rows,
            List<Finding> remarks,
            int remarked,
            int read,
            boolean isLast) {
        public <F> Chunk<F> map(Function<E, F> made) {
            var mapped = rows.stream().map(row -> row.map(made)).toList();
            return new Chunk<>(mapped, remarks, remarked, read, isLast);
        }
    }
}
