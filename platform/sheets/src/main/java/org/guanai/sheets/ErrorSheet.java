package org.guanai.sheets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.guanai.sheets.format.SheetFormat;
import org.guanai.sheets.format.SheetLimits;
import org.guanai.sheets.format.SheetRow;
import org.guanai.sheets.format.SheetRow.CellKind;

/// The rejected rows of a file in the form in which it came, with all its columns and the reason in
/// a last one: to be mended and sent again. It is made from the upload whenever it is asked for, so
/// that no second file with personal data lies about.
public record ErrorSheet(
        SheetFormat format, List<? extends SheetColumn> columns, SheetLimits limits) {
    public static final String REASON = "错误原因";

    /// @param reasons by row number
    public byte[] of(byte[] file, Map<Integer, String> reasons) {
        var out = new ByteArrayOutputStream();
        try (var rows = format.open(file, limits);
                var sink = format.create(out, file)) {
            var header = Header.of(rows, columns);
            sink.write(line(header, header.row(), false, REASON));
            for (var row = rows.next(); row != null; row = rows.next()) {
                var reason = reasons.get(row.number());
                if (reason != null) {
                    sink.write(line(header, row, rows.from1904(), reason));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private List<String> line(Header header, SheetRow row, boolean from1904, String reason) {
        var headings = header.row().cells();
        var width = Math.max(headings.length, row.cells().length);
        var cells = new ArrayList<String>(width + 1);
        for (int i = 0; i < width; i++) {
            // The reasons of the last time are not carried along.
            if (i >= headings.length || !Header.plain(headings[i]).equals(REASON)) {
                cells.add(shown(header, row, i, from1904));
            }
        }
        cells.add(reason);
        return cells;
    }

    /// Dates as dates, not as the numbers that spreadsheets keep.
    private String shown(Header header, SheetRow row, int place, boolean from1904) {
        var text = row.text(place);
        if (row.kind(place) != CellKind.NUMBER
                || columns.stream().noneMatch(c -> c.date() && header.place(c) == place)) {
            return text;
        }
        return CellDate.parse(text, true, from1904).map(Object::toString).orElse(text);
    }
}
