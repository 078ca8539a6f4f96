package org.guanai.registry.exchange.imports.row;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.guanai.sheets.Cells;
import org.guanai.sheets.SheetColumn;

/// Reads the 10-digit 学校标识码. A school that the requester does not see is as unknown as one that
/// does not exist.
final class SchoolCode {
    private static final Pattern FORM = Pattern.compile("\\d{10}");

    private SchoolCode() {}

    static String read(Cells cells, SheetColumn column, Predicate<String> schools) {
        var code = cells.digits(column);
        return code == null || FORM.matcher(code).matches() && schools.test(code)
                ? code
                : cells.error(column, "registry.import-school-unknown");
    }
}
