package org.guanai.aid.bank;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.guanai.aid.bank.BankResults.BankResult;
import org.guanai.aid.money.Money;
import org.guanai.kit.problem.Refusal;
import org.guanai.sheets.ContentProbe;
import org.guanai.sheets.ListRows;
import org.guanai.sheets.ListRows.ListRow;
import org.guanai.sheets.cell.Texts;
import org.guanai.sheets.format.SheetFormat;
import org.guanai.sheets.format.SheetLimits;
import org.guanai.sheets.format.UnreadableSheet;

/// Reads the bank's result as banks send it: a workbook of any age, or text with commas, tabs or
/// bars in UTF-8 or GBK. A payment is known by its reference, else by its place in the list.
public final class ResultSheet {
    private static final int LONGEST = 200;

    private ResultSheet() {}

    /// @param most rows
    /// @throws Refusal.Unsupported when it is no spreadsheet
    /// @throws Refusal.Unprocessable when its columns are missing
    /// @throws Refusal.TooLarge when it has more rows
    public static List<BankResult> read(byte[] file, int most) {
        try (var rows = format(file).open(file, SheetLimits.DEFAULT)) {
            var list = new ListRows(rows, List.of(ResultColumn.values()));
            var results = new ArrayList<BankResult>();
            for (var row = list.next(); row != null; row = list.next()) {
                if (results.size() == most) {
                    throw Refusal.tooLarge("aid.too-many-results");
                }
                results.add(result(row));
            }
            return results;
        } catch (UnreadableSheet unreadable) {
            throw Refusal.unprocessable(unreadable.code(), "file");
        }
    }

    private static BankResult result(ListRow row) {
        if (row.header().place(ResultColumn.REFERENCE) < 0
                && row.header().place(ResultColumn.SERIAL) < 0) {
            throw new UnreadableSheet(
                    "sheet.columns-missing", List.of(ResultColumn.REFERENCE.title()));
        }
        var reason = text(row, ResultColumn.REASON);
        return new BankResult(
                reference(row),
                ResultFile.status(text(row, ResultColumn.STATUS)),
                reason.isEmpty() ? null : reason.substring(0, Math.min(reason.length(), LONGEST)),
                amount(text(row, ResultColumn.AMOUNT)));
    }

    private static String reference(ListRow row) {
        var reference = text(row, ResultColumn.REFERENCE);
        return reference.isEmpty() ? "#" + text(row, ResultColumn.SERIAL) : reference;
    }

    /// Null where the bank gives none. One that is no amount is none of ours.
    private static Money amount(String written) {
        if (written.isEmpty()) {
            return null;
        }
        try {
            return new Money(new BigDecimal(written.replace(",", "")));
        } catch (ArithmeticException | NumberFormatException none) {
            return new Money(BigDecimal.ZERO);
        }
    }

    private static String text(ListRow row, ResultColumn column) {
        return Texts.clean(row.row().text(row.header().place(column)));
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
}
