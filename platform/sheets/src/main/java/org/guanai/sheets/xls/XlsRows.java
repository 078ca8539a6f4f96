package org.guanai.sheets.xls;

import java.math.BigDecimal;
import java.util.OptionalInt;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MulBlankRecord;
import org.apache.poi.hssf.record.MulRKRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.RKRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SharedValueRecordBase;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.guanai.sheets.format.RowCells;
import org.guanai.sheets.format.Sheet;
import org.guanai.sheets.format.SheetLimits;
import org.guanai.sheets.format.SheetRow;
import org.guanai.sheets.format.SheetRow.CellKind;
import org.guanai.sheets.format.SheetRows;
import org.guanai.sheets.format.UnreadableSheet;

/// Reads the rows of an old workbook, sheet after sheet.
final class XlsRows implements SheetRows {
    private static final int COLUMNS = 0xFFFF;

    private final XlsBook book;
    private final RecordStream records;
    private final RowCells cells;
    private Record ahead;
    private Sheet sheet;

    /// Of the part that is read: -1 the book's own, then the sheets.
    private int part = -2;

    private int depth;
    private int last = -1;

    XlsRows(byte[] file, SheetLimits limits) {
        var stream = WorkbookStream.of(file);
        book = XlsBook.read(stream, limits.columns());
        records = new RecordStream(stream);
        cells = new RowCells(limits.columns());
        ahead = records.next();
    }

    @Override
    public SheetRow next() {
        while (ahead != null) {
            if (row(ahead) >= 0) {
                readRow();
                if (!cells.isBlank() && sheet != null) {
                    book.merged(part + 1).fill(last + 1, cells);
                    return cells.row(sheet, last + 1);
                }
            } else {
                pass();
            }
        }
        return null;
    }

    @Override
    public OptionalInt atMost() {
        return OptionalInt.of(book.rows());
    }

    @Override
    public void close() {
        // All of it is in memory.
    }

    private void pass() {
        switch (ahead) {
            case BOFRecord _ -> {
                if (depth++ == 0) {
                    part++;
                    last = -1;
                    sheet = part < 0 ? null : book.sheet(part);
                }
            }
            case EOFRecord _ -> depth--;
            default -> {}
        }
        ahead = records.next();
    }

    /// All cells of one row; those of charts, deeper down, are no cells of the sheet.
    private void readRow() {
        cells.clear();
        var row = row(ahead);
        if (depth == 1 && row <= last) {
            throw UnreadableSheet.damaged();
        }
        last = depth == 1 ? row : last;
        while (ahead != null && row(ahead) == row) {
            var cell = ahead;
            advance();
            if (depth == 1 && sheet != null) {
                put(cell);
            }
        }
    }

    /// A formula that several cells share stands between one of them and its result.
    private void advance() {
        do {
            ahead = records.next();
        } while (ahead instanceof SharedValueRecordBase);
    }

    /// -1 for what is no cell.
    private static int row(Record record) {
        return switch (record) {
            case CellValueRecordInterface cell -> cell.getRow();
            case MulRKRecord several -> several.getRow();
            case MulBlankRecord several -> several.getRow();
            default -> -1;
        };
    }

    private void put(Record record) {
        switch (record) {
            case LabelSSTRecord cell -> text(cell, book.text(cell.getSSTIndex()));
            case LabelRecord cell -> text(cell, cell.getValue());
            case NumberRecord cell -> number(cell, cell.getValue());
            case RKRecord cell -> number(cell, cell.getRKNumber());
            case FormulaRecord cell -> result(cell);
            case BoolErrRecord cell -> {
                if (cell.isBoolean()) {
                    text(cell, truth(cell.getBooleanValue()));
                } else {
                    error(cell, cell.getErrorValue());
                }
            }
            case MulRKRecord several -> {
                for (int i = 0; i < several.getNumColumns(); i++) {
                    number(
                            (several.getFirstColumn() & COLUMNS) + i,
                            several.getXFAt(i),
                            several.getRKNumberAt(i));
                }
            }
            default -> {}
        }
    }

    /// What the program has computed and stored.
    private void result(FormulaRecord cell) {
        switch (cell.getCachedResultTypeEnum()) {
            case CellType.STRING -> {
                if (ahead instanceof StringRecord text) {
                    text(cell, text.getString());
                    advance();
                }
            }
            case CellType.BOOLEAN -> text(cell, truth(cell.getCachedBooleanValue()));
            case CellType.ERROR -> error(cell, (byte) cell.getCachedErrorValue());
            default -> number(cell, cell.getValue());
        }
    }

    /// The library takes it for a number that may be negative.
    private static int column(CellValueRecordInterface cell) {
        return cell.getColumn() & COLUMNS;
    }

    private void text(CellValueRecordInterface cell, String text) {
        cells.put(
                column(cell),
                text == null ? "" : text,
                text == null ? CellKind.ERROR : CellKind.TEXT);
    }

    private void error(CellValueRecordInterface cell, byte code) {
        var name = FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#";
        cells.put(column(cell), name, CellKind.ERROR);
    }

    private void number(CellValueRecordInterface cell, double value) {
        number(column(cell), cell.getXFIndex(), value);
    }

    private void number(int column, short style, double value) {
        if (Double.isFinite(value)) {
            var plain = BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
            cells.putNumber(column, plain, book.isDate(style), sheet.from1904());
        } else {
            cells.put(column, "#NUM!", CellKind.ERROR);
        }
    }

    private static String truth(boolean value) {
        return value ? "TRUE" : "FALSE";
    }
}
