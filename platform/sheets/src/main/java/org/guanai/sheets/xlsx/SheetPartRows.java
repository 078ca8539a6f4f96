package org.guanai.sheets.xlsx;

import static javax.xml.stream.XMLStreamConstants.END_DOCUMENT;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import org.guanai.sheets.cell.CellAddress;
import org.guanai.sheets.format.MergedCells;
import org.guanai.sheets.format.RowCells;
import org.guanai.sheets.format.Sheet;
import org.guanai.sheets.format.SheetRow;
import org.guanai.sheets.format.SheetRow.CellKind;
import org.guanai.sheets.format.UnreadableSheet;

/// Reads the rows of one sheet. Rows and cells may leave out where they stand; then they follow
/// each other.
final class SheetPartRows implements AutoCloseable {
    /// Of any spreadsheet program.
    private static final int LAST_ROW = 1 << 20;

    private final Sheet sheet;
    private final Markup xml;
    private final CellValue value;
    private final MergedCells merged;
    private final RowCells cells;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder formula = new StringBuilder();
    private int last;

    SheetPartRows(Sheet sheet, Markup xml, CellValue value, MergedCells merged, RowCells cells) {
        this.sheet = sheet;
        this.xml = xml;
        this.value = value;
        this.merged = merged;
        this.cells = cells;
    }

    /// @return null after the last
    SheetRow next() {
        for (int event; (event = xml.next()) != END_DOCUMENT; ) {
            if (event == START_ELEMENT && xml.name().equals("row")) {
                readRow();
                if (!cells.isBlank()) {
                    merged.fill(last, cells);
                    return cells.row(sheet, last);
                }
            } else if (event == END_ELEMENT && xml.name().equals("sheetData")) {
                return null;
            }
        }
        return null;
    }

    private void readRow() {
        var stated = xml.attribute("r");
        last = stated == null ? last + 1 : following(number(stated));
        cells.clear();
        var column = -1;
        for (int event; (event = xml.next()) != END_DOCUMENT; ) {
            if (event == START_ELEMENT && xml.name().equals("c")) {
                var address = xml.attribute("r");
                if (address != null && stated == null && CellAddress.row(address) > last) {
                    last = following(CellAddress.row(address));
                }
                column = address == null ? column + 1 : CellAddress.column(address);
                if (column < 0) {
                    throw UnreadableSheet.damaged();
                }
                readCell(column);
            } else if (event == END_ELEMENT && xml.name().equals("row")) {
                return;
            }
        }
    }

    /// Findings are told by row: a number that comes again would be of two rows.
    private int following(int number) {
        if (number <= last || number > LAST_ROW) {
            throw UnreadableSheet.damaged();
        }
        return number;
    }

    private static int number(String stated) {
        try {
            return Integer.parseInt(stated.strip());
        } catch (NumberFormatException none) {
            throw UnreadableSheet.damaged();
        }
    }

    private void readCell(int column) {
        var type = xml.attribute("t");
        var style = xml.attribute("s");
        var computed = false;
        String stored = null;
        for (int event; (event = xml.next()) != END_DOCUMENT; ) {
            if (event == START_ELEMENT) {
                switch (xml.name()) {
                    case "v" -> stored = plain(text);
                    case "is" -> cells.put(column, RichText.read(xml, text), CellKind.TEXT);
                    case "f" -> {
                        computed = true;
                        plain(formula);
                    }
                    default -> {}
                }
            } else if (event == END_ELEMENT && xml.name().equals("c")) {
                break;
            }
        }
        if (computed && !hasResult(type, stored)) {
            cells.put(column, "=" + formula, CellKind.FORMULA);
        } else if (stored != null) {
            value.put(cells, column, type, style, stored);
        }
    }

    /// Programs that compute nothing leave it away, or empty; an empty text is a result too.
    private static boolean hasResult(String type, String stored) {
        return stored != null && (!stored.isEmpty() || "str".equals(type));
    }

    /// The text of an element without others in it, up to its end.
    private String plain(StringBuilder out) {
        out.setLength(0);
        for (int depth = 1; depth > 0; ) {
            switch (xml.next()) {
                case START_ELEMENT -> depth++;
                case END_ELEMENT -> depth--;
                case END_DOCUMENT -> depth = 0;
                default -> {
                    if (xml.isText()) {
                        xml.appendText(out);
                    }
                }
            }
        }
        return out.toString();
    }

    @Override
    public void close() {
        xml.close();
    }
}
