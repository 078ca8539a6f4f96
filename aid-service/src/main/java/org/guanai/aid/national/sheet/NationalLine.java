package org.guanai.aid.national.sheet;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.guanai.sheets.cell.Texts;

/// One line of a national list. What it says is kept; only what it leaves open is filled in.
public final class NationalLine {
    private final Map<NationalColumn, String> cells = new EnumMap<>(NationalColumn.class);

    /// A line of a list that does not say anything yet.
    public NationalLine() {}

    NationalLine(Map<NationalColumn, String> cells) {
        this.cells.putAll(cells);
    }

    /// Empty where the list leaves it open.
    public String text(NationalColumn column) {
        return cells.getOrDefault(column, "");
    }

    /// Without white space.
    public String dense(NationalColumn column) {
        return Texts.dense(text(column));
    }

    public boolean leavesOpen(NationalColumn column) {
        return text(column).isEmpty();
    }

    /// Fills in what the list leaves open.
    public NationalLine fill(NationalColumn column, String value) {
        if (leavesOpen(column) && value != null) {
            cells.put(column, value);
        }
        return this;
    }

    /// In the order of the columns.
    public List<String> texts() {
        return List.of(NationalColumn.values()).stream().map(this::text).toList();
    }
}
