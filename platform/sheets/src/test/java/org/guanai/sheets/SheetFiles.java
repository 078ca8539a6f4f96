package org.guanai.sheets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.guanai.sheets.format.SheetFormat;
import org.guanai.sheets.format.SheetLimits;

/// SheetFiles as schools send them, and as must be refused.
public final class SheetFiles {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String DOCUMENT =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPES =
            """
            <?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
            <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>\
            """;
    private static final String RELATIONS =
            """
            <?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
            <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" \
            Target="worksheets/sheet1.xml"/></Relationships>\
            """;
    private static final String BOOK =
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><workbook xmlns=\""
                    + MAIN
                    + "\" "
                    + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                    + "<sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>";

    private SheetFiles() {}

    public static byte[] csv(List<List<String>> rows, Charset charset) {
        return csv(rows, charset, ",");
    }

    public static byte[] csv(List<List<String>> rows, Charset charset, String delimiter) {
        return rows.stream()
                .map(row ->
                        row.stream().map(SheetFiles::quoted).collect(Collectors.joining(delimiter)))
                .collect(Collectors.joining("\r\n"))
                .getBytes(charset);
    }

    public static byte[] withBom(byte[] utf8) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        out.writeBytes(utf8);
        return out.toByteArray();
    }

    public static byte[] xlsx(List<List<String>> rows) {
        return xlsx(sheet -> {
            for (int r = 0; r < rows.size(); r++) {
                for (int c = 0; c < rows.get(r).size(); c++) {
                    sheet.value(r, c, rows.get(r).get(c));
                }
            }
        });
    }

    public static byte[] xlsx(java.util.function.Consumer<Worksheet> fill) {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Test", "1.0")) {
            fill.accept(book.newWorksheet("Sheet1"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /// A workbook around the XML of a sheet's rows.
    public static byte[] sheetData(String rows) {
        return sheet(
                ("<worksheet xmlns=\""
                                + MAIN
                                + "\"><sheetData>"
                                + rows
                                + "</sheetData></worksheet>")
                        .getBytes(StandardCharsets.UTF_8));
    }

    /// A workbook around a sheet's XML.
    public static byte[] sheet(byte[] xml) {
        return zip(
                List.of(
                        new Part("[Content_Types].xml", TYPES.getBytes(StandardCharsets.UTF_8)),
                        new Part("xl/workbook.xml", BOOK.getBytes(StandardCharsets.UTF_8)),
                        new Part(
                                "xl/_rels/workbook.xml.rels",
                                RELATIONS.getBytes(StandardCharsets.UTF_8)),
                        new Part("xl/worksheets/sheet1.xml", xml)));
    }

    /// A workbook of several sheets, by name and the XML of their rows, with what stands behind.
    public static byte[] book(List<Part> others, String... namesAndRows) {
        var parts = new ArrayList<Part>();
        var sheets = new StringBuilder();
        var relations = new StringBuilder();
        for (int i = 0; i < namesAndRows.length; i += 2) {
            var nr = i / 2 + 1;
            var name = namesAndRows[i].replace("!", "");
            var state = namesAndRows[i].startsWith("!") ? " state=\"hidden\"" : "";
            sheets.append(
                    "<sheet name=\"%s\" sheetId=\"%d\" r:id=\"rId%d\"%s/>"
                            .formatted(name, nr, nr, state));
            relations.append(relation("rId" + nr, "worksheet", "worksheets/sheet" + nr + ".xml"));
            var xml = "<worksheet xmlns=\"" + MAIN + "\">" + namesAndRows[i + 1] + "</worksheet>";
            parts.add(Part.of("xl/worksheets/sheet" + nr + ".xml", xml));
        }
        for (var other : others) {
            var kind = other.name().contains("styles") ? "styles" : "sharedStrings";
            relations.append(relation(kind, kind, "/" + other.name()));
        }
        var book =
                "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets>%s</sheets></workbook>"
                        .formatted(MAIN, DOCUMENT, sheets);
        parts.addAll(others);
        parts.add(Part.of("[Content_Types].xml", TYPES));
        parts.add(Part.of("xl/workbook.xml", book));
        parts.add(
                Part.of(
                        "xl/_rels/workbook.xml.rels",
                        "<Relationships>" + relations + "</Relationships>"));
        return zip(parts);
    }

    private static String relation(String id, String kind, String target) {
        return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>"
                .formatted(id, DOCUMENT, kind, target);
    }

    /// Rows of texts, as the XML of a sheet.
    public static String rows(List<List<String>> rows) {
        return rows.stream()
                .map(row ->
                        row.stream()
                                .map(cell -> "<c t=\"inlineStr\"><is><t>" + cell + "</t></is></c>")
                                .collect(Collectors.joining("", "<row>", "</row>")))
                .collect(Collectors.joining("", "<sheetData>", "</sheetData>"));
    }

    public static byte[] zip(List<Part> parts) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts) {
                zip.putNextEntry(new ZipEntry(part.name()));
                zip.write(part.content());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /// Small to send, large to expand.
    public static byte[] bomb(int megabytes) {
        var xml = new byte[megabytes << 20];
        java.util.Arrays.fill(xml, (byte) ' ');
        return sheet(xml);
    }

    public static List<List<String>> read(SheetFormat format, byte[] file) {
        var rows = new ArrayList<List<String>>();
        try (var in = format.open(file, SheetLimits.DEFAULT)) {
            for (var row = in.next(); row != null; row = in.next()) {
                rows.add(List.of(row.cells()));
            }
        }
        return rows;
    }

    private static String quoted(String cell) {
        return cell.matches("[^,;\t\"\r\n]*") ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    public record Part(String name, byte[] content) {
        public static Part of(String name, String content) {
            return new Part(name, content.getBytes(StandardCharsets.UTF_8));
        }
    }
}
