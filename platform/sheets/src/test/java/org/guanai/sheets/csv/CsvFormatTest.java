package org.guanai.sheets.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.guanai.sheets.SheetFiles;
import org.guanai.sheets.format.SheetLimits;
import org.guanai.sheets.format.SheetRow.CellKind;
import org.guanai.sheets.format.UnreadableSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFormatTest {
    private static final CsvFormat UTF8 = new CsvFormat(StandardCharsets.UTF_8, false);

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void theDelimiterIsSeenFromTheFirstLine(String delimiter) {
        var rows = List.of(List.of("姓名", "住址,;"), List.of("王小明", "一村; 二组, \"三\"号\n后门"));
        var file = SheetFiles.csv(rows, StandardCharsets.UTF_8, delimiter);
        assertThat(SheetFiles.read(UTF8, file)).isEqualTo(rows);
    }

    @Test
    void excelMaySayTheDelimiterItself() {
        assertThat(read("sep=;\r\na;b,c\r\n1;2,3"))
                .containsExactly(List.of("a", "b,c"), List.of("1", "2,3"));
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstHeading() {
        var file = SheetFiles.withBom("姓名,年级".getBytes(StandardCharsets.UTF_8));
        assertThat(SheetFiles.read(new CsvFormat(StandardCharsets.UTF_8, true), file))
                .containsExactly(List.of("姓名", "年级"));
    }

    @Test
    void gb18030IsReadAndWrittenWithRareCharacters() throws IOException {
        var format = new CsvFormat(Charset.forName("GB18030"), false);
        var file =
                SheetFiles.csv(
                        List.of(List.of("姓名", "年级"), List.of("䶮𬱖𫖯", "三")), format.charset());
        var out = new ByteArrayOutputStream();
        try (var sink = format.create(out, file)) {
            sink.write(List.of("姓名", "年级"));
            sink.write(List.of("䶮𬱖𫖯", "三"));
        }
        assertThat(SheetFiles.read(format, out.toByteArray()))
                .isEqualTo(SheetFiles.read(format, file));
    }

    @Test
    void blankLinesAreLeftOutButCounted() {
        try (var rows = UTF8.open("a,b\n\n,\n1,2\n".getBytes(), SheetLimits.DEFAULT)) {
            assertThat(rows.next().number()).isEqualTo(1);
            assertThat(rows.next().number()).isEqualTo(4);
            assertThat(rows.next()).isNull();
        }
    }

    @Test
    void aFormulaIsMarkedUnlessItOnlyQuotesText() {
        try (var rows = UTF8.open("=1+1;=\"33012\"".getBytes(), SheetLimits.DEFAULT)) {
            var row = rows.next();
            assertThat(row.kind(0)).isEqualTo(CellKind.FORMULA);
            assertThat(row.kind(1)).isEqualTo(CellKind.TEXT);
        }
    }

    @Test
    void blankCellsFarOutAreNoColumns() {
        assertThat(read("a,b" + ",".repeat(16_000) + "\n1,2" + ",".repeat(16_000)))
                .containsExactly(List.of("a", "b"), List.of("1", "2"));
    }

    @Test
    void tenThousandColumnsAreTooMany() {
        var wide = String.join(",", Collections.nCopies(10_000, "a"));
        assertThatThrownBy(() -> read(wide)).hasMessage("sheet.too-many-columns");
    }

    @Test
    void aQuoteThatNeverEndsIsNoReasonToReadOnForever() {
        var endless = "a,\"" + "x".repeat(2_000_000);
        assertThatThrownBy(() -> read(endless)).isInstanceOf(UnreadableSheet.class);
    }

    private static List<List<String>> read(String text) {
        return SheetFiles.read(UTF8, text.getBytes(StandardCharsets.UTF_8));
    }
}
