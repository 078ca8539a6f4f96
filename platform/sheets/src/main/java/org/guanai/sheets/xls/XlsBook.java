package org.guanai.sheets.xls;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.guanai.sheets.cell.DateFormats;
import org.guanai.sheets.format.MergedCells;
import org.guanai.sheets.format.Sheet;
import org.guanai.sheets.format.UnreadableSheet;

/// What has to be known of an old workbook before its rows are read: its sheets, texts and formats,
/// and the merged cells, which stand behind the rows.
final class XlsBook {
    private final int columns;
    private final List<BoundSheetRecord> bound = new ArrayList<>();
    private final List<MergedCells> merged = new ArrayList<>();
    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Integer> styles = new ArrayList<>();
    private String[] texts = {};
    private boolean from1904;
    private int depth;
    private int lastRow;
    private int rows;

    private XlsBook(int columns) {
        this.columns = columns;
    }

    /// @param columns that a row may have
    static XlsBook read(byte[] stream, int columns) {
        var book = new XlsBook(columns);
        var records = new RecordStream(stream);
        for (var record = records.next(); record != null; record = records.next()) {
            book.take(record);
        }
        if (book.bound.isEmpty() || book.merged.isEmpty()) {
            throw UnreadableSheet.noSpreadsheet();
        }
        book.merged.forEach(MergedCells::sort);
        return book;
    }

    /// @param index of the sheet, in the order of their records
    Sheet sheet(int index) {
        var ordered = BoundSheetRecord.orderByBofPosition(bound);
        if (index >= ordered.length) {
            throw UnreadableSheet.damaged();
        }
        var sheet = ordered[index];
        var hidden = sheet.isHidden() || sheet.isVeryHidden();
        return new Sheet(index + 1, sheet.getSheetname(), hidden, from1904);
    }

    MergedCells merged(int index) {
        return merged.get(index);
    }

    /// Null when the table holds no such text.
    String text(int index) {
        return index >= 0 && index < texts.length ? texts[index] : null;
    }

    boolean isDate(short style) {
        if (style < 0 || style >= styles.size()) {
            return false;
        }
        var format = styles.get(style);
        return DateFormats.isDate(format, formats.get(format));
    }

    /// Of all sheets together.
    int rows() {
        return rows;
    }

    private void take(Record record) {
        switch (record) {
            case BOFRecord _ -> begin();
            case EOFRecord _ -> depth--;
            case BoundSheetRecord sheet -> bound.add(sheet);
            case SSTRecord shared -> texts = texts(shared);
            case FormatRecord format ->
                    formats.put(format.getIndexCode(), format.getFormatString());
            case ExtendedFormatRecord style -> styles.add((int) style.getFormatIndex());
            case DateWindow1904Record window -> from1904 = window.getWindowing() == 1;
            case MergeCellsRecord merges -> merge(merges);
            case CellValueRecordInterface cell -> {
                rows += cell.getRow() == lastRow ? 0 : 1;
                lastRow = cell.getRow();
            }
            default -> {}
        }
    }

    /// The texts alone: the record keeps more beside them than they take.
    private static String[] texts(SSTRecord shared) {
        var texts = new String[shared.getNumUniqueStrings()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = shared.getString(i).getString();
        }
        return texts;
    }

    /// The first part is the book's own; charts lie within sheets.
    private void begin() {
        if (depth++ == 0) {
            lastRow = -1;
            merged.add(new MergedCells(columns));
        }
    }

    private void merge(MergeCellsRecord merges) {
        for (int i = 0; i < merges.getNumAreas(); i++) {
            var area = merges.getAreaAt(i);
            merged.getLast()
                    .add(area.getFirstRow() + 1, area.getLastRow() + 1, area.getFirstColumn());
        }
    }
}
