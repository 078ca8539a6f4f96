package org.guanai.sheets.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.guanai.sheets.SheetFiles;
import org.guanai.sheets.SheetFiles.Part;
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
                                <row r="1"><c r="A1"><v>1.3812345678E10</v></c><c r="B1"><f>1+1</f><v></v></c>\
                                <c r="C1" t="e"><v>#REF!</v></c><c r="E1" t="inlineStr"><is><t>文字</t></is></c></row>\
                                """));
        assertThat(row.cells()).containsExactly("13812345678", "=1+1", "#REF!", "", "文字");
        assertThat(row.kind(0)).isEqualTo(CellKind.NUMBER);
        assertThat(row.kind(1)).isEqualTo(CellKind.FORMULA);
        assertThat(row.kind(2)).isEqualTo(CellKind.ERROR);
        assertThat(row.kind(4)).isEqualTo(CellKind.TEXT);
    }

    @Test
    void aComputedCellHoldsItsStoredResult() {
        var row =
                first(
                        SheetFiles.sheetData(
                                """
                                <row r="1"><c r="A1"><f t="shared" ref="A1:B1" si="0">C1</f><v>2</v></c>\
                                <c r="B1" t="str"><f t="shared" si="0"/><v>男</v></c><c r="C1" t="str"><f>""</f><v></v></c>\
                                <c r="D1" t="b"><f>1=1</f><v>1</v></c><c r="E1"><f t="shared" si="0"/></c></row>\
                                """));
        assertThat(row.cells()).containsExactly("2", "男", "", "TRUE", "=");
        assertThat(row.kind(0)).isEqualTo(CellKind.NUMBER);
        assertThat(row.kind(1)).isEqualTo(CellKind.TEXT);
        assertThat(row.kind(4)).isEqualTo(CellKind.FORMULA);
    }

    /// As programs other than Excel write it (B1).
    @Test
    void rowsAndCellsMayLeaveOutWhereTheyStand() {
        var file =
                SheetFiles.sheetData(
                        "<row><c><v>1</v></c><c t=\"str\"><v>a</v></c></row><row r=\"4\"><c r=\"C4\"><v>2</v></c><c><v>3</v></c></row>"
                                + "<row><c t=\"d\"><v>2015-03-07T00:00:00</v></c></row>");
        try (var rows = XLSX.open(file, SheetLimits.DEFAULT)) {
            assertThat(rows.next().cells()).containsExactly("1", "a");
            var fourth = rows.next();
            assertThat(fourth.number()).isEqualTo(4);
            assertThat(fourth.cells()).containsExactly("", "", "2", "3");
            var fifth = rows.next();
            assertThat(fifth.number()).isEqualTo(5);
            assertThat(fifth.kind(0)).isEqualTo(CellKind.DATE);
        }
    }

    @Test
    void aRowThatLeavesOutItsNumberIsWhereItsCellsAre() {
        var file =
                SheetFiles.sheetData(
                        "<row><c r=\"A3\"><v>1</v></c></row><row><c><v>2</v></c></row><row><c r=\"B9\"><v>3</v></c></row>");
        try (var rows = XLSX.open(file, SheetLimits.DEFAULT)) {
            assertThat(List.of(rows.next().number(), rows.next().number(), rows.next().number()))
                    .containsExactly(3, 4, 9);
        }
    }

    @Test
    void richTextsAreOneTextWithoutTheirReadingAids() {
        var texts =
                Part.of(
                        "xl/SharedStrings.xml",
                        "<x:sst xmlns:x=\"a\"><x:si><x:r><x:t>王</x:t></x:r><x:r><x:t xml:space=\"preserve\">小 明</x:t></x:r>"
                                + "<x:rPh sb=\"0\" eb=\"1\"><x:t>wang</x:t></x:rPh></x:si></x:sst>");
        var rows =
                "<sheetData><row><c t=\"s\"><v>0</v></c><c t=\"inlineStr\"><is><t>石桥村_x000D_\n三组_x005F_x000D_</t></is></c></row></sheetData>";
        assertThat(first(SheetFiles.book(List.of(texts), "a", rows)).cells())
                .containsExactly("王小 明", "石桥村\r\n三组_x000D_");
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 22, 27, 31, 36, 50, 58, 164, 165})
    void aNumberInADateFormatIsADate(int format) {
        var row =
                first(
                        SheetFiles.book(
                                List.of(styles(format)),
                                "a",
                                "<sheetData><row><c s=\"1\"><v>42070</v></c><c s=\"0\"><v>42070</v></c></row></sheetData>"));
        assertThat(row.cells()).containsExactly("2015-03-07", "42070");
        assertThat(row.kind(0)).isEqualTo(CellKind.DATE);
        assertThat(row.kind(1)).isEqualTo(CellKind.NUMBER);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 20, 32, 46, 49, 55, 166, 167, 168})
    void otherNumbersStayNumbers(int format) {
        var row =
                first(
                        SheetFiles.book(
                                List.of(styles(format)),
                                "a",
                                "<sheetData><row><c s=\"1\"><v>42070</v></c></row></sheetData>"));
        assertThat(row.kind(0)).isEqualTo(CellKind.NUMBER);
    }

    @Test
    void datesMayCountFrom1904() {
        var book =
                "<workbook xmlns:r=\"r\"><workbookPr date1904=\"1\"/><sheets><sheet name=\"a\" r:id=\"rId1\"/></sheets></workbook>";
        var parts = new ArrayList<>(List.of(styles(14)));
        parts.add(Part.of("[Content_Types].xml", "<Types/>"));
        parts.add(Part.of("xl/workbook.xml", book));
        parts.add(
                Part.of(
                        "xl/_rels/workbook.xml.rels",
                        "<Relationships><Relationship Id=\"rId1\" Type=\"http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet\" Target=\"worksheets/s.xml\"/>"
                                + "<Relationship Id=\"rId2\" Type=\"http://purl.oclc.org/ooxml/officeDocument/relationships/styles\" Target=\"/xl/styles.xml\"/></Relationships>"));
        parts.add(
                Part.of(
                        "xl/worksheets/s.xml",
                        "<worksheet xmlns=\"http://purl.oclc.org/ooxml/spreadsheetml/main\"><sheetData><row><c s=\"1\"><v>40608</v></c></row></sheetData></worksheet>"));
        assertThat(first(SheetFiles.zip(parts)).text(0)).isEqualTo("2015-03-07");
    }

    @Test
    void everySheetIsReadInItsOrder() {
        var rows = "<sheetData><row><c><v>1</v></c></row></sheetData>";
        var file =
                SheetFiles.book(
                        List.of(), "三(1)班", rows, "!旧表", rows, "空表", "<sheetData/>", "三(2)班", rows);
        var sheets = new ArrayList<String>();
        try (var in = XLSX.open(file, SheetLimits.DEFAULT)) {
            for (var row = in.next(); row != null; row = in.next()) {
                sheets.add(row.sheet().number() + row.sheet().name() + row.sheet().hidden());
            }
        }
        assertThat(sheets).containsExactly("1三(1)班false", "2旧表true", "4三(2)班false");
    }

    @Test
    void aCellThatIsMergedDownwardsCountsForItsRows() {
        var file =
                SheetFiles.book(
                        List.of(),
                        "a",
                        """
                        <sheetData><row r="1"><c r="A1"><v>7</v></c><c r="B1"><v>1</v></c></row><row r="2"><c r="B2"><v>2</v></c></row>\
                        <row r="3"><c r="A3" s="1"/></row><row r="4"><c r="B4"><v>4</v></c></row></sheetData>\
                        <mergeCells count="2"><mergeCell ref="A1:A3"/><mergeCell ref="B4:C5"/></mergeCells>\
                        """);
        assertThat(SheetFiles.read(XLSX, file))
                .containsExactly(List.of("7", "1"), List.of("7", "2"), List.of("", "4"));
    }

    @Test
    void blankFormattedCellsTakeNoRoomHoweverFarOut() {
        var row =
                first(
                        SheetFiles.sheetData(
                                "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"XFD1\" s=\"3\"/></row>"));
        assertThat(row.cells()).containsExactly("1");
    }

    @Test
    void manyEscapedSignsAreNoAttack() {
        var rows =
                IntStream.range(0, 120_000)
                        .mapToObj(i ->
                                "<row><c t=\"str\"><v>&amp;&lt;&#65;"
                                        + i * 7_919
                                        + "</v></c></row>")
                        .collect(Collectors.joining());
        var file = SheetFiles.sheetData(rows);
        assertThat(SheetFiles.read(XLSX, file)).hasSize(120_000).contains(List.of("&<A7919"));
    }

    @Test
    void aBookInUtf16IsReadToo() {
        var xml =
                "<?xml version=\"1.0\" encoding=\"UTF-16\"?><worksheet><sheetData><row><c t=\"str\"><v>王小明</v></c></row></sheetData></worksheet>";
        assertThat(first(SheetFiles.sheet(xml.getBytes(StandardCharsets.UTF_16))).text(0))
                .isEqualTo("王小明");
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
                IntStream.range(0, 600)
                        .mapToObj(i -> new SheetFiles.Part("xl/" + i, new byte[1]))
                        .collect(Collectors.toList());
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
        var declared = "<?xml version=\"1.0\" encoding=\"UTF-7\"?><worksheet/>";
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

    /// Style 1 has the format.
    private static Part styles(int format) {
        return Part.of(
                "xl/styles.xml",
                """
                <styleSheet><numFmts><numFmt numFmtId="164" formatCode="[$-804]yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@"/>\
                <numFmt numFmtId="165" formatCode="m/d"/><numFmt numFmtId="166" formatCode="h:mm:ss"/>\
                <numFmt numFmtId="167" formatCode="0&quot;day&quot;"/><numFmt numFmtId="168" formatCode="G/通用格式"/></numFmts>\
                <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="%d"/></cellXfs></styleSheet>\
                """
                        .formatted(format));
    }

    private static SheetRow first(byte[] file) {
        try (var rows = XLSX.open(file, SheetLimits.DEFAULT)) {
            return rows.next();
        }
    }
}
