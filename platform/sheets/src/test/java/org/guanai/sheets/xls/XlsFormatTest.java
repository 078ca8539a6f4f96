package org.guanai.sheets.xls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.util.CellRangeAddress;
import org.guanai.sheets.SheetFiles;
import org.guanai.sheets.format.SheetLimits;
import org.guanai.sheets.format.SheetRow;
import org.guanai.sheets.format.SheetRow.CellKind;
import org.guanai.sheets.format.UnreadableSheet;
import org.guanai.sheets.xlsx.XlsxFormat;
import org.junit.jupiter.api.Test;

/// Workbooks of Excel 97–2003, as WPS still writes them.
class XlsFormatTest {
    private static final XlsFormat XLS = new XlsFormat();

    @Test
    void textsNumbersDatesResultsAndErrorsAreToldApart() {
        var row =
                rows(book(book -> {
                    var cells = book.createSheet("a").createRow(0);
                    cells.createCell(0).setCellValue("䶮𬱖");
                    cells.createCell(1).setCellValue(13812345678.0);
                    var date = book.createCellStyle();
                    date.setDataFormat(book.createDataFormat().getFormat("yyyy\"年\"m\"月\""));
                    cells.createCell(2).setCellValue(LocalDate.of(2015, 3, 7));
                    cells.getCell(2).setCellStyle(date);
                    cells.createCell(3).setCellFormula("\"男\"&\"\"");
                    cells.createCell(4).setCellFormula("1+1");
                    cells.createCell(5).setCellValue(true);
                    cells.createCell(6).setCellErrorValue((byte) 0x17);
                    book.getCreationHelper().createFormulaEvaluator().evaluateAll();
                }))
                        .getFirst();
        assertThat(row.cells())
                .containsExactly("䶮𬱖", "13812345678", "2015-03-07", "男", "2", "TRUE", "#REF!");
        assertThat(row.kind(1)).isEqualTo(CellKind.NUMBER);
        assertThat(row.kind(2)).isEqualTo(CellKind.DATE);
        assertThat(row.kind(3)).isEqualTo(CellKind.TEXT);
        assertThat(row.kind(6)).isEqualTo(CellKind.ERROR);
    }

    @Test
    void everySheetIsReadWithItsMergedCells() {
        var rows =
                rows(
                        book(book -> {
                            for (var name : List.of("三(1)班", "旧表", "三(2)班")) {
                                var sheet = book.createSheet(name);
                                for (int r = 0; r < 3; r++) {
                                    sheet.createRow(r).createCell(1).setCellValue(name + r);
                                }
                                sheet.getRow(0).createCell(0).setCellValue("三年级");
                                sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 0));
                            }
                            book.setSheetHidden(1, true);
                        }));
        assertThat(rows).hasSize(9);
        assertThat(rows.stream().map(row -> row.text(0)))
                .containsExactly("三年级", "三年级", "", "三年级", "三年级", "", "三年级", "三年级", "");
        assertThat(rows.get(4).sheet().hidden()).isTrue();
        assertThat(rows.get(8).sheet().name()).isEqualTo("三(2)班");
        assertThat(rows.get(8).number()).isEqualTo(3);
    }

    @Test
    void whatGoesBackIsAWorkbookOfToday() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var sink = XLS.create(out, new byte[0])) {
            sink.write(List.of("姓名"));
        }
        assertThat(XLS.extension()).isEqualTo("xlsx");
        assertThat(SheetFiles.read(new XlsxFormat(), out.toByteArray()))
                .containsExactly(List.of("姓名"));
    }

    @Test
    void aPasswordIsNamed() {
        Biff8EncryptionKey.setCurrentUserPassword("geheim");
        byte[] locked;
        try {
            locked =
                    book(book ->
                            book.createSheet("a").createRow(0).createCell(0).setCellValue("x"));
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        assertThatThrownBy(() -> rows(locked)).hasMessage("sheet.with-password");
        assertThatThrownBy(() -> rows(box("EncryptedPackage"))).hasMessage("sheet.with-password");
    }

    @Test
    void whatIsNoSuchWorkbookIsNamed() {
        assertThatThrownBy(() -> rows(box("Book"))).hasMessage("sheet.old-workbook");
        assertThatThrownBy(() -> rows(box("WordDocument"))).hasMessage("sheet.no-spreadsheet");
        assertThatThrownBy(() -> rows(new byte[(8 << 20) + 1]))
                .hasMessage("sheet.old-workbook-too-large");
    }

    /// Two thousand million texts, as the table says.
    @Test
    void aTableThatTellsMoreThanItHoldsIsRefused() {
        var file = book(book -> book.createSheet("a").createRow(0).createCell(0).setCellValue("行"));
        for (int i = 0; i + 12 < file.length; i++) {
            if (file[i] == (byte) 0xFC
                    && file[i + 1] == 0
                    && file[i + 8] == 1
                    && file[i + 4] == 1) {
                file[i + 11] = 0x7F;
            }
        }
        assertThatThrownBy(() -> rows(file)).hasMessage("sheet.damaged");
    }

    @Test
    void aBrokenOneIsRefusedWhereverItBreaks() {
        var file =
                book(book -> {
                    var sheet = book.createSheet("a");
                    for (int r = 0; r < 300; r++) {
                        sheet.createRow(r).createCell(0).setCellValue("行" + r);
                    }
                });
        for (int kept = 4; kept < file.length - 600; kept += 499) {
            var cut = Arrays.copyOf(file, kept);
            assertThatThrownBy(() -> rows(cut)).as("%d", kept).isInstanceOf(UnreadableSheet.class);
        }
    }

    private static List<SheetRow> rows(byte[] file) {
        var all = new ArrayList<SheetRow>();
        try (var rows = XLS.open(file, SheetLimits.DEFAULT)) {
            for (var row = rows.next(); row != null; row = rows.next()) {
                all.add(row);
            }
        }
        return all;
    }

    private static byte[] book(Consumer<HSSFWorkbook> fill) {
        var out = new ByteArrayOutputStream();
        try (var book = new HSSFWorkbook()) {
            fill.accept(book);
            book.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] box(String entry) {
        var out = new ByteArrayOutputStream();
        try (var files = new POIFSFileSystem()) {
            files.createDocument(new ByteArrayInputStream(new byte[5_000]), entry);
            files.writeFilesystem(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
