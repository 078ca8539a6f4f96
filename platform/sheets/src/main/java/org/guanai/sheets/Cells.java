package org.guanai.sheets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.guanai.sheets.cell.CellDate;
import org.guanai.sheets.cell.CodeTable;
import org.guanai.sheets.cell.Placeholders;
import org.guanai.sheets.cell.Texts;
import org.guanai.sheets.format.SheetRow;
import org.guanai.sheets.format.SheetRow.CellKind;
import org.guanai.text.TypedText;

/// The cells of one row, read by column; notes what is wrong in passing. What people write when
/// nothing applies (`无`, `/`, `—`) is blank.
public final class Cells {
    private static final int LONGEST = 300;

    /// What a spreadsheet leaves of long digits.
    private static final Pattern SCIENTIFIC = Pattern.compile("\\d(\\.\\d+)?[eE]\\+?\\d+");

    /// Whole, as programs write it that keep all numbers as fractions.
    private static final Pattern WHOLE = Pattern.compile("(\\d+)\\.0+");

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
        return meant(column, readable(column));
    }

    /// Whether anything stands there that means something.
    public boolean has(SheetColumn column) {
        var text = Texts.clean(row.text(header.place(column)));
        return !text.isEmpty() && !Placeholders.isNothing(text);
    }

    /// Whether the file has no such column.
    public boolean isAbsent(SheetColumn column) {
        return header.place(column) < 0;
    }

    /// Of the sheet on which the row stands, empty for a text file.
    public String sheetName() {
        return row.sheet().name() == null ? "" : row.sheet().name();
    }

    /// Whether it holds a number, which programs may have changed.
    public boolean isNumber(SheetColumn column) {
        return row.kind(header.place(column)) == CellKind.NUMBER;
    }

    /// Whether it holds what a program took for a date.
    public boolean isDate(SheetColumn column) {
        return row.kind(header.place(column)) == CellKind.DATE;
    }

    /// A number that is a name: an ID number, a phone. Digits that a spreadsheet has rounded are
    /// not guessed at.
    public String digits(SheetColumn column) {
        var text = text(column);
        if (text == null) {
            return null;
        }
        var written = TypedText.number(text);
        var digits = whole(written);
        var number = isNumber(column) || digits.length() < written.length();
        return isDate(column)
                        || number && (digits.length() > EXACT_DIGITS || digits.contains("."))
                        || mayBeScientific(digits) && SCIENTIFIC.matcher(digits).matches()
                ? error(column, "sheet.number-damaged")
                : digits;
    }

    public String code(SheetColumn column) {
        var text = readable(column);
        if (text == null) {
            return null;
        }
        var codes = column.codes().orElseThrow();
        return codes.of(text)
                .orElseGet(() -> {
                    var meant = meant(column, text);
                    return meant == null ? null : code(column, codes, meant);
                });
    }

    /// As it stands, for a column that is only kept: what cannot be read is left out with a
    /// warning, and the row is taken. Null when there is nothing.
    public String kept(SheetColumn column) {
        var place = header.place(column);
        var text = place < 0 ? "" : Texts.clean(row.text(place));
        if (text.isEmpty() || Placeholders.isNothing(text)) {
            return null;
        }
        var unreadable = unreadable(place, text);
        if (unreadable != null) {
            warning(column, unreadable);
            return null;
        }
        return whole(text);
    }

    private String unreadable(int place, String text) {
        return switch (row.kind(place)) {
            case FORMULA -> "sheet.cell-formula";
            case ERROR -> "sheet.cell-broken";
            case NUMBER -> isDamaged(text) ? "sheet.number-damaged" : null;
            case TEXT, DATE -> unreadable(text);
        };
    }

    private static boolean isDamaged(String number) {
        return whole(number).length() > EXACT_DIGITS || SCIENTIFIC.matcher(number).matches();
    }

    private static String unreadable(String text) {
        if (text.codePointCount(0, text.length()) > LONGEST) {
            return "sheet.cell-too-long";
        }
        if (!Texts.isReadable(text)) {
            return "sheet.cell-unreadable";
        }
        return Placeholders.isDitto(text) ? "sheet.cell-ditto" : null;
    }

    public LocalDate date(SheetColumn column) {
        var number = isNumber(column);
        return parsed(
                column,
                "sheet.date-invalid",
                text -> CellDate.parse(text, number, row.sheet().from1904()));
    }

    public <T> T parsed(SheetColumn column, String code, Function<String, Optional<T>> parser) {
        var text = text(column);
        return text == null ? null : parser.apply(text).orElseGet(() -> error(column, code));
    }

    public <T> T error(SheetColumn column, String code) {
        broken = true;
        findings.add(new Finding(row.place(), column.title(), code, false));
        return null;
    }

    public void warning(SheetColumn column, String code) {
        findings.add(new Finding(row.place(), column.title(), code, true));
    }

    public <E> CheckedRow<E> rejected() {
        return new CheckedRow<>(row.place(), null, findings);
    }

    public <E> CheckedRow<E> taken(E entry) {
        return new CheckedRow<>(row.place(), entry, findings);
    }

    public boolean broken() {
        return broken;
    }

    /// `1.0` is code 1.
    private String code(SheetColumn column, CodeTable codes, String text) {
        return codes.of(whole(text)).orElseGet(() -> error(column, "sheet.code-unknown"));
    }

    /// `13800138000` for `13800138000.0`.
    private static String whole(String text) {
        if (text.indexOf('.') < 0) {
            return text;
        }
        var whole = WHOLE.matcher(text);
        return whole.matches() ? whole.group(1) : text;
    }

    private static boolean mayBeScientific(String digits) {
        return digits.indexOf('E') > 0 || digits.indexOf('e') > 0;
    }

    /// Null when blank, or not to be read.
    private String readable(SheetColumn column) {
        var place = header.place(column);
        return switch (row.kind(place)) {
            case FORMULA -> error(column, "sheet.cell-formula");
            case ERROR -> error(column, "sheet.cell-broken");
            case TEXT, NUMBER, DATE -> readable(column, Texts.clean(row.text(place)));
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

    private String meant(SheetColumn column, String text) {
        if (text == null) {
            return null;
        }
        if (Placeholders.isDitto(text)) {
            return error(column, "sheet.cell-ditto");
        }
        if (Placeholders.isNothing(text)) {
            return column.required() ? error(column, "sheet.value-missing") : null;
        }
        return text;
    }
}
