package org.guanai.registry.exchange.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.guanai.sheets.ContentProbe;
import org.guanai.sheets.format.SheetFormat;
import org.guanai.sheets.format.SheetLimits;
import org.guanai.sheets.xlsx.XlsxFormat;

/// Files that are sent, and files that came back.
final class Sheets {
    private Sheets() {}

    static byte[] csv(List<List<String>> rows, Charset charset) {
        return csv(rows, charset, ",");
    }

    static byte[] csv(List<List<String>> rows, Charset charset, String delimiter) {
        return rows.stream()
                .map(row -> String.join(delimiter, row))
                .collect(Collectors.joining("\r\n"))
                .getBytes(charset);
    }

    static byte[] withBom(byte[] utf8) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        out.writeBytes(utf8);
        return out.toByteArray();
    }

    static byte[] xlsx(List<List<String>> rows) {
        var out = new ByteArrayOutputStream();
        try (var sink = new XlsxFormat().create(out, new byte[0])) {
            for (var row : rows) {
                sink.write(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /// A workbook of several sheets.
    static byte[] book(Map<String, List<List<String>>> sheets) {
        var out = new ByteArrayOutputStream();
        try (var sink = new XlsxFormat().create(out, new byte[0])) {
            for (var sheet : sheets.entrySet()) {
                sink.sheet(sheet.getKey());
                for (var row : sheet.getValue()) {
                    sink.write(row);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /// The same as a workbook of the old kind.
    static byte[] oldBook(Map<String, List<List<String>>> sheets) {
        var out = new ByteArrayOutputStream();
        try (var book = new HSSFWorkbook()) {
            sheets.forEach((name, rows) -> fill(book.createSheet(name), rows));
            book.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void fill(HSSFSheet sheet, List<List<String>> rows) {
        for (int r = 0; r < rows.size(); r++) {
            var row = sheet.createRow(r);
            for (int c = 0; c < rows.get(r).size(); c++) {
                row.createCell(c).setCellValue(rows.get(r).get(c));
            }
        }
    }

    /// Small to send, large to expand.
    static byte[] bomb(int megabytes) {
        var spaces = new byte[megabytes << 20];
        Arrays.fill(spaces, (byte) ' ');
        return PartsFuzz.workbook(spaces, Deflater.BEST_COMPRESSION);
    }

    static List<List<String>> read(byte[] file) {
        var all = new ArrayList<List<String>>();
        try (var rows = probe(file).open(file, SheetLimits.DEFAULT)) {
            for (var row = rows.next(); row != null; row = rows.next()) {
                all.add(List.of(row.cells()));
            }
        }
        return all;
    }

    static String format(byte[] file) {
        return probe(file).name();
    }

    private static SheetFormat probe(byte[] file) {
        var probe = new ContentProbe();
        probe.accept(file, 0, file.length);
        return probe.format().orElseThrow();
    }
}
