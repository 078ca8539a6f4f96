package org.guanai.registry.exchange.national;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.guanai.sheets.Cells;

/// Reads what a row says in the columns that are only kept: a word that no code set knows is kept
/// as it stands, with a warning.
public final class NationalReading {
    private static final String NONE = "无残疾";
    private static final String NOT_INCLUDED = "非随班就读";
    private static final List<String> OF_THEIR_OWN = List.of("视力残疾", "听力残疾", "智力残疾");

    private final List<KeptColumn> columns;

    /// @param others how many columns stand before those that are kept
    public NationalReading(int others) {
        this.columns = KeptColumn.behind(others);
    }

    public List<KeptColumn> columns() {
        return columns;
    }

    /// By heading.
    public SortedMap<String, String> of(Cells cells) {
        var kept = new TreeMap<String, String>();
        for (var column : columns) {
            if (!cells.isAbsent(column)) {
                keep(cells, column, kept);
            }
        }
        if (differ(kept)) {
            cells.warning(column(NationalColumn.INCLUSION), "registry.import-inclusion-differs");
        }
        return kept;
    }

    /// Null when nothing stands there.
    public String familyAddress(Cells cells) {
        return cells.kept(column(NationalColumn.FAMILY_ADDRESS));
    }

    private static void keep(Cells cells, KeptColumn column, SortedMap<String, String> kept) {
        var text = cells.kept(column);
        if (text != null) {
            kept.put(column.title(), column.codes().isEmpty() ? text : word(cells, column, text));
        }
    }

    private static String word(Cells cells, KeptColumn column, String text) {
        var codes = column.codes().orElseThrow();
        var word = codes.of(text).flatMap(codes::word);
        if (word.isEmpty()) {
            cells.warning(column, "registry.import-kept-as-written");
        }
        return word.orElse(text);
    }

    /// Whether how a child learns beside others contradicts the disability that is stated.
    private static boolean differ(SortedMap<String, String> kept) {
        var disability = kept.get(NationalColumn.DISABILITY.heading);
        var inclusion = kept.get(NationalColumn.INCLUSION.heading);
        if (disability == null || inclusion == null) {
            return false;
        }
        if (inclusion.equals(NOT_INCLUDED)) {
            return !disability.equals(NONE);
        }
        var stated = inclusion.replace("随班就读", "");
        return OF_THEIR_OWN.contains(stated)
                ? !stated.equals(disability)
                : disability.equals(NONE) || OF_THEIR_OWN.contains(disability);
    }

    private KeptColumn column(NationalColumn column) {
        return columns.get(column.ordinal());
    }
}
