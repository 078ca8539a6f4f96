package org.guanai.sheets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.guanai.sheets.format.SheetRow;
import org.guanai.sheets.format.SheetRow.CellKind;

/// The cells of one row, read by column; notes what is wrong in passing.
public final class Cells {
    private static final int LONGEST = 300;

    /// What a spreadsheet leaves of long digits.
    private static final Pattern SCIENTIFIC = Pattern.compile("\\d(\\.\\d+)?[eE]\\+?\\d+");

    private static final int EXACT_DIGITS = 15;

    private final Header header;
    private final SheetRow row;
    private final List<Finding> findings = new ArrayList<>(0);
    private boolean broken;

    public Cells(Header header, SheetRow row) {
        this.header = header;
        this.row = row;
    }

    /// Null when blank, or not to be read.
    public String text(SheetColumn column) {
        var place = header.place(column);
        return switch (row.kind(place)) {
            case FORMULA -> error(column, "sheet.cell-formula");
            case ERROR -> error(column, "sheet.cell-broken");
            case TEXT, NUMBER -> readable(column, Texts.clean(row.text(place)));
        };
    }

    private String readable(SheetColumn column, String text) {
        if (text.isEmpty()) {
            return column.required() ? error(column, "sheet.value-missing") : null;
        }
        if (text.codePointCount(0, text.length()) > LONGEST) {
            return error(column, "sheet.cell-too-long");
        }
        return Texts.isReadable(text) ? text : error(column, "sheet.cell-unreadable");
    }

    /// A number that is a name: an ID number, a phone. Digits that a spreadsheet has rounded are
    /// not guessed at.
    public String digits(SheetColumn column) {
        var text = text(column);
        if (text == null) {
            return null;
        }
        var narrow = Texts.narrow(text).replace(" ", "");
        var number = row.kind(header.place(column)) == CellKind.NUMBER;
        return SCIENTIFIC.matcher(narrow).matches()
                        || number && (narrow.length() > EXACT_DIGITS || narrow.contains("."))
                ? error(column, "sheet.number-damaged")
                : narrow;
    }

    public String code(SheetColumn column) {
        return parsed(column, "sheet.code-unknown", text -> column.codes().orElseThrow().of(text));
    }

    public LocalDate date(SheetColumn column, boolean from1904) {
        var number = row.kind(header.place(column)) == CellKind.NUMBER;
        return parsed(column, "sheet.date-invalid", text -> CellDate.parse(text, number, from1904));
    }

    public <T> T parsed(SheetColumn column, String code, Function<String, Optional<T>> parser) {
        var text = text(column);
        return text == null ? null : parser.apply(text).orElseGet(() -> error(column, code));
    }

    public <T> T error(SheetColumn column, String code) {
        broken = true;
        findings.add(new Finding(row.number(), column.title(), code, false));
        return null;
    }

    public void warning(SheetColumn column, String code) {
        findings.add(new Finding(row.number(), column.title(), code, true));
    }

    public <E> CheckedRow<E> rejected() {
        return new CheckedRow<>(row.number(), null, findings);
    }

    public <E> CheckedRow<E> taken(E entry) {
        return new CheckedRow<>(row.number(), entry, findings);
    }

    public boolean broken() {
        return broken;
    }
}
