package org.guanai.files.export.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.guanai.sheets.format.SheetLimits;
import org.guanai.sheets.xlsx.XlsxFormat;
import org.junit.jupiter.api.Test;

class SheetWritingTest {
    private static final ExportHead HEAD =
            new ExportHead("学生名单", List.of("姓名", "电话"), "张三 导出,用途:核对");
    private static final ExportRows ROWS =
            row -> {
                row.accept(List.of("=HYPERLINK(\"http://x\")", "13800001234"));
                row.accept(List.of("+86", "-1"));
                row.accept(List.of("李红", ""));
            };

    @Test
    void noFormulaLeavesInAText() {
        var out = new ByteArrayOutputStream();
        assertThat(SheetWriting.text(out, HEAD, ROWS)).isEqualTo(3);
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "\uFEFF姓名,电话",
                        "\"'=HYPERLINK(\"\"http://x\"\")\",13800001234",
                        "'+86,'-1",
                        "李红,",
                        "\"张三 导出,用途:核对\"");
    }

    @Test
    void aWorkbookCarriesItsMarkAndOnlyTexts() {
        var out = new ByteArrayOutputStream();
        assertThat(SheetWriting.workbook(out, HEAD, ROWS)).isEqualTo(3);
        var cells = new ArrayList<List<String>>();
        try (var rows = new XlsxFormat().open(out.toByteArray(), SheetLimits.DEFAULT)) {
            for (var row = rows.next(); row != null; row = rows.next()) {
                cells.add(List.of(row.cells()));
            }
        }
        assertThat(cells.getFirst()).containsExactly("张三 导出,用途:核对");
        assertThat(cells.get(1)).containsExactly("姓名", "电话");
        assertThat(cells.get(2).getFirst()).startsWith("=HYPERLINK");
    }
}
