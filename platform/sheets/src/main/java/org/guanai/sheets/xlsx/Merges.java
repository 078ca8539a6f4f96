package org.guanai.sheets.xlsx;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.guanai.sheets.cell.CellAddress;
import org.guanai.sheets.format.MergedCells;

/// The merged cells of a sheet. They stand behind its rows, so they are looked up before.
final class Merges {
    /// Some 100,000 of them.
    private static final int MOST_BYTES = 4 << 20;

    private static final Pattern MERGE =
            Pattern.compile(
                    "<(?:\\w+:)?mergeCell\\s[^<>]*?\\bref\\s*=\\s*[\"']\\$?([A-Z]{1,3})\\$?(\\d{1,7}):\\$?[A-Z]{1,3}\\$?(\\d{1,7})[\"']");

    private Merges() {}

    static MergedCells of(Parts parts, String sheet, int columns) {
        var merged = new MergedCells(columns);
        if (!parts.hasMerges(sheet)) {
            return merged;
        }
        var behind = parts.behindRows(sheet, MOST_BYTES);
        var found = MERGE.matcher(new String(behind, StandardCharsets.ISO_8859_1));
        while (found.find()) {
            merged.add(
                    Integer.parseInt(found.group(2)),
                    Integer.parseInt(found.group(3)),
                    CellAddress.column(found.group(1)));
        }
        merged.sort();
        return merged;
    }
}
