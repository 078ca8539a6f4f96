package org.guanai.aid.national.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import org.guanai.kit.problem.Refusal;
import org.guanai.sheets.ContentProbe;
import org.guanai.sheets.Header;
import org.guanai.sheets.ListRows;
import org.guanai.sheets.cell.Texts;
import org.guanai.sheets.format.SheetFormat;
import org.guanai.sheets.format.SheetLimits;
import org.guanai.sheets.format.SheetRow;
import org.guanai.sheets.format.UnreadableSheet;
import org.guanai.sheets.xlsx.XlsxFormat;

/// Reads and writes a national list. It holds numbers of children and is never kept.
public final class NationalSheet {
    public static final String FINDING = "核对结果";
    private static final String TITLE = "资助名单";
    private static final byte[] LIKE_NOTHING = {};

    private NationalSheet() {}

    /// @param most rows
    /// @throws Refusal.Unsupported when it is no spreadsheet
    /// @throws Refusal.Unprocessable when its columns are missing, or it is too long
    public static List<NationalLine> read(byte[] file, int most) {
        try (var rows = format(file).open(file, SheetLimits.DEFAULT)) {
            var list = new ListRows(rows, List.of(NationalColumn.values()));
            var lines = new ArrayList<NationalLine>();
            for (var row = list.next(); row != null; row = list.next()) {
                if (lines.size() == most) {
                    throw Refusal.unprocessable("aid.national-list-too-long", "file");
                }
                lines.add(line(row.header(), row.row()));
            }
            return lines;
        } catch (UnreadableSheet unreadable) {
            throw Refusal.unprocessable(unreadable.code(), "file");
        }
    }

    /// A workbook in which every cell is text, with what was found of each line in a last column.
    public static byte[] write(List<Found> lines) {
        var out = new ByteArrayOutputStream();
        try (var sheet = new XlsxFormat().create(out, LIKE_NOTHING)) {
            sheet.sheet(TITLE);
            sheet.write(with(NationalColumn.titles(), FINDING));
            for (var line : lines) {
                sheet.write(with(line.line().texts(), line.finding()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static NationalLine line(Header header, SheetRow row) {
        var cells = new EnumMap<NationalColumn, String>(NationalColumn.class);
        for (var column : NationalColumn.values()) {
            cells.put(column, Texts.clean(row.text(header.place(column))));
        }
        return new NationalLine(cells);
    }

    private static List<String> with(List<String> cells, String last) {
        var all = new ArrayList<>(cells);
        all.add(last);
        return all;
    }

    private static SheetFormat format(byte[] file) {
        var probe = new ContentProbe();
        probe.accept(file, 0, file.length);
        try {
            return probe.format().orElseThrow(() -> Refusal.unsupported("sheet.no-spreadsheet"));
        } catch (UnreadableSheet unreadable) {
            throw Refusal.unprocessable(unreadable.code(), "file");
        }
    }

    /// @param finding in words, for who reads the list
    public record Found(NationalLine line, String finding) {}
}
