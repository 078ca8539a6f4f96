package org.guanai.sheets.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.guanai.sheets.SheetFiles;
import org.guanai.sheets.format.SheetLimits;
import org.guanai.sheets.format.SheetRow;
import org.guanai.sheets.format.SheetRow.CellKind;
import org.guanai.sheets.format.UnreadableSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxFormatTest {
    private static final XlsxFormat XLSX = new XlsxFormat();

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        var rows = List.of(List.of("姓名", "证件号"), List.of("䶮𬱖", "11010519491231002X"));
        var out = new ByteArrayOutputStream();
        try (var sink = XLSX.create(out, new byte[0])) {
            for (var row : rows) {
                sink.write(row);
            }
        }
        assertThat(SheetFiles.read(XLSX, out.toByteArray())).isEqualTo(rows);
    }

    @Test
    void numbersFormulasAndErrorsAreToldApart() {
        var row =
                first(
                        SheetFiles.sheetData(
                                """
                                <row r="1"><c r="A1"><v>1.3812345678E10</v></c><c r="B1"><f>1+1</f><v>2</v></c>\
                                <c r="C1" t="e"><v>#REF!</v></c><c r="E1" t="inlineStr"><is><t>文字</t></is></c></row>\
                                """));
        assertThat(row.cells()).containsExactly("13812345678", "=1+1", "#REF!", "", "文字");
        assertThat(row.kind(0)).isEqualTo(CellKind.NUMBER);
        assertThat(row.kind(1)).isEqualTo(CellKind.FORMULA);
        assertThat(row.kind(2)).isEqualTo(CellKind.ERROR);
        assertThat(row.kind(4)).isEqualTo(CellKind.TEXT);
    }

    @Test
    void aSharedFormulaIsAFormulaInEachCell() {
        var row =
                first(
                        SheetFiles.sheetData(
                                """
                                <row r="1"><c r="A1"><f t="shared" ref="A1:B1" si="0">C1</f><v>2</v></c>\
                                <c r="B1"><f t="shared" si="0"/><v>2</v></c></row>\
                                """));
        assertThat(row.kind(0)).isEqualTo(CellKind.FORMULA);
        assertThat(row.kind(1)).isEqualTo(CellKind.FORMULA);
    }

    @Test
    void rowsAreCountedWithoutReadingThem() {
        var file = SheetFiles.xlsx(List.of(List.of("a"), List.of("b"), List.of("c")));
        try (var rows = XLSX.open(file, SheetLimits.DEFAULT)) {
            assertThat(rows.atMost()).hasValue(3);
        }
    }

    @Test
    void aBombIsRefusedBeforeItExpands() {
        var bomb = SheetFiles.bomb(32);
        assertThat(bomb.length).isLessThan(1 << 20);
        assertThatThrownBy(() -> SheetFiles.read(XLSX, bomb)).hasMessage("sheet.expands-too-far");
    }

    @Test
    void manySmallEntriesAreRefused() {
        var parts =
                java.util.stream.IntStream.range(0, 600)
                        .mapToObj(i -> new SheetFiles.Part("xl/" + i, new byte[1]))
                        .collect(java.util.stream.Collectors.toList());
        parts.add(new SheetFiles.Part("[Content_Types].xml", new byte[1]));
        assertThatThrownBy(() -> SheetFiles.read(XLSX, SheetFiles.zip(parts)))
                .hasMessage("sheet.expands-too-far");
    }

    @Test
    void anotherZipIsNoSpreadsheet() {
        var jar =
                SheetFiles.zip(List.of(new SheetFiles.Part("META-INF/MANIFEST.MF", new byte[10])));
        assertThatThrownBy(() -> SheetFiles.read(XLSX, jar)).hasMessage("sheet.no-spreadsheet");
    }

    @Test
    void aTruncatedWorkbookIsDamaged() {
        var file = SheetFiles.xlsx(List.of(List.of("a"), List.of("b")));
        for (var kept : new int[] {4, file.length / 2, file.length - 30}) {
            assertThatThrownBy(() -> SheetFiles.read(XLSX, Arrays.copyOf(file, kept)))
                    .isInstanceOf(UnreadableSheet.class);
        }
    }

    @Test
    void aSheetThatBreaksOffIsDamaged() {
        var file =
                SheetFiles.sheet(
                        "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\"><c r=\"A1\""
                                .getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> SheetFiles.read(XLSX, file)).hasMessage("sheet.damaged");
    }

    @Test
    void entitiesAndDocumentTypesAreRefused() {
        var file =
                SheetFiles.sheet(
                        """
                        <!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;">]>
                        <worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&b;</t></is></c></row></sheetData></worksheet>
                        """
                                .getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> SheetFiles.read(XLSX, file)).hasMessage("sheet.damaged");
    }

    @Test
    void aSheetInAnotherEncodingIsRefused() {
        var xml = "<?xml version=\"1.0\"?><worksheet/>";
        var declared = "<?xml version=\"1.0\" encoding=\"UTF-7\"?><worksheet/>";
        assertThatThrownBy(() ->
                        SheetFiles.read(
                                XLSX, SheetFiles.sheet(xml.getBytes(StandardCharsets.UTF_16))))
                .hasMessage("sheet.damaged");
        assertThatThrownBy(() ->
                        SheetFiles.read(
                                XLSX, SheetFiles.sheet(declared.getBytes(StandardCharsets.UTF_8))))
                .hasMessage("sheet.damaged");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ZZZZZZ1", "XFD1", "&#90;ZZ1", "中1"})
    void anAddressBeyondAllColumnsIsRefused(String address) {
        var file = SheetFiles.sheetData("<row r=\"1\"><c r=\"" + address + "\"><v>1</v></c></row>");
        assertThatThrownBy(() -> SheetFiles.read(XLSX, file)).isInstanceOf(UnreadableSheet.class);
    }

    @Test
    void aRowNumberThatComesAgainIsDamage() {
        var cell = "<c t=\"str\"><v>1</v></c>";
        for (var again : List.of(2, 1)) {
            var rows = "<row r=\"1\">%1$s</row><row r=\"2\">%1$s</row><row r=\"%2$d\">%1$s</row>";
            var file = SheetFiles.sheetData(rows.formatted(cell, again));
            assertThatThrownBy(() -> SheetFiles.read(XLSX, file)).hasMessage("sheet.damaged");
        }
    }

    @Test
    void tenThousandColumnsAreTooMany() {
        var wide = new StringBuilder("<row r=\"1\">");
        for (int i = 0; i < 10_000; i++) {
            wide.append("<c><v>1</v></c>");
        }
        var file = SheetFiles.sheetData(wide.append("</row>").toString());
        assertThatThrownBy(() -> SheetFiles.read(XLSX, file)).hasMessage("sheet.too-many-columns");
    }

    @Test
    void aSharedTextThatDoesNotExistIsAnErrorOfItsCell() {
        var row =
                first(
                        SheetFiles.sheetData(
                                "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>9999</v></c></row>"));
        assertThat(row.kind(0)).isEqualTo(CellKind.ERROR);
    }

    @Test
    void aNumberThatIsNoneIsAnErrorOfItsCell() {
        var row = first(SheetFiles.sheetData("<row r=\"1\"><c r=\"A1\"><v>x</v></c></row>"));
        assertThat(row.kind(0)).isEqualTo(CellKind.ERROR);
    }

    @Test
    void anEndlessNumberStaysShort() {
        var row = first(SheetFiles.sheetData("<row r=\"1\"><c r=\"A1\"><v>1E999999</v></c></row>"));
        assertThat(row.text(0)).hasSizeLessThan(50);
    }

    private static SheetRow first(byte[] file) {
        try (var rows = XLSX.open(file, SheetLimits.DEFAULT)) {
            return rows.next();
        }
    }
}
