package org.guanai.sheets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// An empty workbook to fill in: headings, the required ones with a star, cells that keep long
/// digits as text, and lists to choose from where a column is coded.
public record Template(String title, List<? extends SheetColumn> columns) {
    /// The sheet with the words to choose from.
    static final String LISTS = "代码";

    private static final int ROWS = 5000;
    private static final double WIDTH = 18;

    public byte[] workbook() {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Guanai", "1.0")) {
            var sheet = book.newWorksheet(title);
            var lists = book.newWorksheet(LISTS);
            lists.setVisibilityState(VisibilityState.HIDDEN);
            for (var column : columns.stream().filter(SheetColumn::offered).toList()) {
                write(sheet, column);
                column.codes().ifPresent(codes -> offer(sheet, lists, column, codes.words()));
            }
            sheet.freezePane(0, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void write(Worksheet sheet, SheetColumn column) {
        var at = column.ordinal();
        sheet.value(0, at, column.required() ? "*" + column.title() : column.title());
        sheet.style(0, at).bold().fillColor(column.required() ? "FFE699" : "DDEBF7").set();
        sheet.style(at).format("@").set();
        sheet.width(at, WIDTH);
    }

    private static void offer(
            Worksheet sheet, Worksheet lists, SheetColumn column, List<String> words) {
        var at = column.ordinal();
        lists.value(0, at, column.title());
        for (int i = 0; i < words.size(); i++) {
            lists.value(i + 1, at, words.get(i));
        }
        var choices = lists.range(1, at, words.size(), at);
        // Warned only: codes and other words are taken as well.
        sheet.range(1, at, ROWS, at)
                .validateWithList(choices)
                .allowBlank(true)
                .showErrorMessage(false);
    }
}
