package org.guanai.mentoring.counsel.screening.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.guanai.kit.problem.Refusal;
import org.guanai.mentoring.counsel.level.CounselLevel;
import org.guanai.sheets.Cells;
import org.guanai.sheets.ContentProbe;
import org.guanai.sheets.Finding;
import org.guanai.sheets.ListRows;
import org.guanai.sheets.Template;
import org.guanai.sheets.format.SheetFormat;
import org.guanai.sheets.format.SheetLimits;
import org.guanai.sheets.format.UnreadableSheet;

/// Reads the rows of a sheet of results.
@ApplicationScoped
public class ScreeningReader {
    private static final int MOST = 500;

    /// In the order of the file, at most 500.
    ///
    /// @throws Refusal.Unsupported when it is no spreadsheet
    /// @throws Refusal.Unprocessable when its columns are missing, or it is too long
    public List<ScreeningLine> read(byte[] file) {
        try (var rows = format(file).open(file, SheetLimits.DEFAULT)) {
            var list = new ListRows(rows, List.of(ScreeningColumn.values()));
            var lines = new ArrayList<ScreeningLine>();
            for (var row = list.next(); row != null; row = list.next()) {
                if (lines.size() == MOST) {
                    throw Refusal.unprocessable("mentoring.screening-sheet-too-long", "file");
                }
                lines.add(line(row.row().place().row(), new Cells(row.header(), row.row())));
            }
            return lines;
        } catch (UnreadableSheet unreadable) {
            throw Refusal.unprocessable(unreadable.code(), "file");
        }
    }

    /// An empty workbook to fill in.
    public byte[] template() {
        return new Template("心理筛查结果", List.of(ScreeningColumn.values())).workbook();
    }

    private static ScreeningLine line(int nr, Cells cells) {
        var name = cells.text(ScreeningColumn.NAME);
        var className = cells.text(ScreeningColumn.CLASS);
        var band = cells.code(ScreeningColumn.BAND);
        var consentOn = cells.date(ScreeningColumn.CONSENT);
        var scores = cells.text(ScreeningColumn.SCORES);
        var wrong =
                cells.<ScreeningLine>rejected().findings().stream()
                        .filter(f -> !f.warning())
                        .findFirst();
        return new ScreeningLine(
                nr,
                name,
                className,
                band == null ? null : CounselLevel.valueOf(band),
                consentOn,
                scores,
                wrong.map(Finding::code).orElse(null),
                wrong.map(Finding::column).orElse(null));
    }

    private static SheetFormat format(byte[] file) {
        var probe = new ContentProbe();
        probe.accept(file, 0, file.length);
        return probe.format().orElseThrow(() -> Refusal.unsupported("sheet.no-spreadsheet"));
    }
}
