package org.guanai.sheets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.guanai.sheets.ListRows.ListRow;
import org.guanai.sheets.cell.CellDate;
import org.guanai.sheets.format.Place;
import org.guanai.sheets.format.SheetFormat;
import org.guanai.sheets.format.SheetLimits;
import org.guanai.sheets.format.SheetRow;
import org.guanai.sheets.format.SheetRow.CellKind;
import org.guanai.sheets.format.SheetSink;

/// The rejected rows of a file in the form in which it came, with all its columns and the reason in
/// a last one: to be mended and sent again. It is made from the upload whenever it is asked for, so
/// that no second file with personal data lies about.
public record ErrorSheet(
        SheetFormat format, List<? extends SheetColumn> columns, SheetLimits limits) {

    public byte[] of(byte[] file, Map<Place, String> reasons) {
        var out = new ByteArrayOutputStream();
        try (var rows = format.open(file, limits);
                var sink = format.create(out, file)) {
            var lists = new ListRows(rows, columns);
            Header last = null;
            Header header = null;
            for (var row = lists.next(); row != null; row = lists.next()) {
                last = row.header();
                var reason = reasons.get(row.row().place());
                if (reason != null) {
                    if (row.header() != header) {
                        header = row.header();
                        begin(sink, row.row().sheet().name(), header);
                    }
                    write(sink, row, reason);
                }
            }
            // A file without a rejected row still says what its columns are.
            if (header == null && last != null) {
                begin(sink, null, last);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void begin(SheetSink sink, String sheet, Header header) throws IOException {
        var titles = header.titles();
        sink.sheet(sheet);
        sink.write(line(titles, titles.length, i -> titles[i], Headings.REASON));
    }

    private void write(SheetSink sink, ListRow row, String reason) throws IOException {
        var titles = row.header().titles();
        var width = Math.max(titles.length, row.row().cells().length);
        sink.write(line(titles, width, i -> shown(row.header(), row.row(), i), reason));
    }

    private static List<String> line(
            String[] titles, int width, IntFunction<String> cell, String reason) {
        var cells = new ArrayList<String>(width + 1);
        for (int i = 0; i < width; i++) {
            // The reasons of the last time are not carried along.
            if (i >= titles.length || !Headings.plain(titles[i]).equals(Headings.REASON)) {
                cells.add(cell.apply(i));
            }
        }
        cells.add(reason);
        return cells;
    }

    /// Dates as dates, not as the numbers that spreadsheets keep.
    private String shown(Header header, SheetRow row, int place) {
        var text = row.text(place);
        if (row.kind(place) != CellKind.NUMBER
                || columns.stream().noneMatch(c -> c.date() && header.place(c) == place)) {
            return text;
        }
        return CellDate.parse(text, true, row.sheet().from1904())
                .map(Object::toString)
                .orElse(text);
    }
}
