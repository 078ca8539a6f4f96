package org.guanai.sheets;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.guanai.sheets.format.SheetRow;
import org.guanai.sheets.format.SheetRows;
import org.guanai.sheets.format.UnreadableSheet;

/// Where the columns stand in a file. Their order is free, other columns are left alone, and
/// headings may carry spaces, stars and remarks in brackets; a title may stand above them.
///
/// @param row the headings as they are in the file
/// @param read rows up to the headings, themselves included
public record Header(SheetRow row, int[] places, int read) {
    private static final int LOOKED_AT = 10;
    private static final int TELLTALE = 3;
    private static final Pattern REMARK = Pattern.compile("\\([^)]*\\)|\\[[^]]*]|【[^】]*】");
    private static final Pattern NOISE = Pattern.compile("[\\s*★:#]");

    /// Reads up to the headings.
    ///
    /// @throws UnreadableSheet when there are none, some are missing, or one stands there twice
    public static Header of(SheetRows rows, List<? extends SheetColumn> columns) {
        var known = known(columns);
        for (int i = 0; i < LOOKED_AT; i++) {
            var row = rows.next();
            if (row == null) {
                break;
            }
            if (Arrays.stream(row.cells()).map(Header::plain).filter(known::containsKey).count()
                    >= TELLTALE) {
                return of(row, columns, known, i + 1);
            }
        }
        throw missing(columns.stream().map(SheetColumn::title).toList());
    }

    private static Header of(
            SheetRow row,
            List<? extends SheetColumn> columns,
            Map<String, Integer> known,
            int read) {
        var places = new int[columns.size()];
        Arrays.fill(places, -1);
        for (int i = 0; i < row.cells().length; i++) {
            var column = known.get(plain(row.cells()[i]));
            if (column != null && places[column] >= 0) {
                throw new UnreadableSheet(
                        "sheet.column-twice", List.of(columns.get(column).title()));
            }
            if (column != null) {
                places[column] = i;
            }
        }
        var absent = columns.stream().filter(c -> places[c.ordinal()] < 0).toList();
        if (!absent.isEmpty()) {
            throw missing(absent.stream().map(SheetColumn::title).toList());
        }
        return new Header(row, places, read);
    }

    public int place(SheetColumn column) {
        return places[column.ordinal()];
    }

    private static Map<String, Integer> known(List<? extends SheetColumn> columns) {
        var known = new HashMap<String, Integer>();
        for (var column : columns) {
            known.put(plain(column.title()), column.ordinal());
            column.aliases().forEach(alias -> known.put(plain(alias), column.ordinal()));
        }
        return known;
    }

    /// A heading without what people add to it.
    public static String plain(String heading) {
        var text = REMARK.matcher(Texts.narrow(Texts.clean(heading))).replaceAll("");
        return NOISE.matcher(text).replaceAll("").toUpperCase(Locale.ROOT);
    }

    private static UnreadableSheet missing(List<String> titles) {
        return new UnreadableSheet("sheet.columns-missing", titles);
    }
}
