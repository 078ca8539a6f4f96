package org.guanai.registry.exchange.imports;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.guanai.registry.personal.Phone;
import org.guanai.registry.personal.ResidentId;
import org.guanai.sheets.Header;
import org.guanai.sheets.RowChecks;
import org.guanai.sheets.SheetColumn;
import org.guanai.sheets.cell.CellDate;
import org.guanai.sheets.format.Place;
import org.guanai.sheets.format.Sheet;
import org.guanai.sheets.format.SheetRow;
import org.guanai.sheets.format.SheetRow.CellKind;

/// The cells of one row, as text, one a line; the first byte chooses how they are encoded and what
/// kind the file says they are.
public final class CellsFuzz {
    private CellsFuzz() {}

    public static void fuzzerTestOneInput(byte[] input) {
        if (input.length == 0) {
            return;
        }
        var wide = (input[0] & 1) == 1;
        var cells = (wide ? halves(input) : narrow(input)).split("\n", -1);
        row(cells, input[0], SheetTaking.roster());
        row(cells, input[0], SheetTaking.staff());
        for (var cell : cells) {
            for (var number : List.of(true, false)) {
                CellDate.parse(cell, number, wide).ifPresent(SheetTaking::requireStorable);
            }
            ResidentId.parse(cell, Clock.systemUTC()).ifPresent(SheetTaking::requireStorable);
            Phone.parse(cell).ifPresent(SheetTaking::requireStorable);
        }
    }

    private static String narrow(byte[] input) {
        return new String(input, 1, input.length - 1, StandardCharsets.UTF_8);
    }

    /// Two bytes a character, halves of pairs included, which no decoder lets through.
    private static String halves(byte[] input) {
        var text = new StringBuilder();
        for (int i = 1; i + 1 < input.length; i += 2) {
            text.append((char) ((input[i] & 0xFF) << 8 | input[i + 1] & 0xFF));
        }
        return text.toString();
    }

    private static void row(String[] cells, byte kind, RowChecks<? extends Record> checks) {
        var kinds = new CellKind[cells.length];
        var all = CellKind.values();
        for (int i = 0; i < kinds.length; i++) {
            kinds[i] = (kind & 2) == 0 ? CellKind.TEXT : all[(kind >>> 2 & 3) % all.length];
        }
        var header = header(checks.columns());
        for (var from1904 : List.of(true, false)) {
            var sheet = new Sheet(1, "a", false, from1904);
            var checked = checks.check(header, new SheetRow(sheet, 2, cells, kinds));
            if (checked.entry() != null) {
                SheetTaking.requireStorable(checked.entry());
            }
        }
    }

    private static Header header(List<? extends SheetColumn> columns) {
        var titles = columns.stream().map(SheetColumn::title).toArray(String[]::new);
        var places = columns.stream().mapToInt(SheetColumn::ordinal).toArray();
        return new Header(new Place(1, "a", 1), titles, places);
    }
}
