package org.guanai.sheets.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.guanai.sheets.format.SheetRow.CellKind;

/// Cells that are merged downwards (合并单元格): the value stands in the uppermost and counts for the
/// rows below, as far as anything else stands there.
public final class MergedCells {
    private final List<Merge> merges = new ArrayList<>();
    private final Carried[] carried;
    private int next;

    /// @param columns that a row may have
    public MergedCells(int columns) {
        this.carried = new Carried[columns];
    }

    /// Before any row is filled. Those within one row fill nothing.
    ///
    /// @param top row, from 1
    /// @param column from 0
    public void add(int top, int bottom, int column) {
        if (bottom > top && column >= 0 && column < carried.length) {
            merges.add(new Merge(top, bottom, column));
        }
    }

    public void sort() {
        merges.sort(Comparator.comparingInt(Merge::top));
    }

    /// Rows come in their order, blank ones left out.
    public void fill(int row, RowCells cells) {
        if (merges.isEmpty()) {
            return;
        }
        for (int column = 0; column < carried.length; column++) {
            var from = carried[column];
            if (from != null && from.bottom() < row) {
                carried[column] = null;
            } else if (from != null && cells.isBlank(column)) {
                cells.put(column, from.text(), from.kind());
            }
        }
        for (; next < merges.size() && merges.get(next).top() <= row; next++) {
            begin(merges.get(next), row, cells);
        }
    }

    private void begin(Merge merge, int row, RowCells cells) {
        var column = merge.column();
        if (merge.top() == row && cells.text(column) != null) {
            carried[column] = new Carried(merge.bottom(), cells.text(column), cells.kind(column));
        }
    }

    private record Merge(int top, int bottom, int column) {}

    private record Carried(int bottom, String text, CellKind kind) {}
}
