package org.guanai.proofs.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A workbook as a zip of its parts, each of which can be replaced.
final class Zip {
    static final String TYPES = "[Content_Types].xml";
    static final String BOOK = "xl/workbook.xml";
    static final String RELATIONS = "xl/_rels/workbook.xml.rels";
    static final String STYLES = "xl/styles.xml";
    static final String TEXTS = "xl/sharedStrings.xml";
    static final String SHEET = "xl/worksheets/sheet1.xml";

    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String KINDS =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String OFFICE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    private final Map<String, Content> parts = new LinkedHashMap<>();

    private Zip() {}

    /// Written when the zip is, since it may be larger than what there is memory for.
    interface Content {
        void to(OutputStream out) throws IOException;
    }

    /// A sound workbook whose one sheet holds these rows, as XML.
    static Zip workbook(String rows) {
        return new Zip()
                .with(TYPES, types())
                .with(BOOK, book("<sheet name=\"a\" sheetId=\"1\" r:id=\"rId1\"/>"))
                .with(RELATIONS, relations())
                .with(STYLES, "<styleSheet xmlns=\"%s\"/>".formatted(MAIN))
                .with(TEXTS, "<sst xmlns=\"%s\"><si><t>姓名</t></si></sst>".formatted(MAIN))
                .with(
                        SHEET,
                        "<worksheet xmlns=\"%s\"><sheetData>%s</sheetData></worksheet>"
                                .formatted(MAIN, rows));
    }

    Zip with(String part, String xml) {
        return with(part, xml.getBytes(StandardCharsets.UTF_8));
    }

    Zip with(String part, byte[] content) {
        return with(part, (Content) out -> out.write(content));
    }

    Zip with(String part, Content content) {
        parts.put(part, content);
        return this;
    }

    String xml(String part) {
        var out = new ByteArrayOutputStream();
        write(part, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    byte[] bytes() {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                part.getValue().to(zip);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void write(String part, OutputStream out) {
        try {
            parts.get(part).to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String book(String sheets) {
        return "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets>%s</sheets></workbook>"
                .formatted(MAIN, OFFICE, sheets);
    }

    private static String types() {
        return "<Types xmlns=\"%scontent-types\">%s%s%s</Types>"
                .formatted(
                        PACKAGE,
                        type("/xl/workbook.xml", "sheet.main+xml"),
                        type("/xl/worksheets/sheet1.xml", "worksheet+xml"),
                        type("/xl/sharedStrings.xml", "sharedStrings+xml"));
    }

    private static String type(String part, String kind) {
        return "<Override PartName=\"%s\" ContentType=\"%s%s\"/>".formatted(part, KINDS, kind);
    }

    private static String relations() {
        return "<Relationships xmlns=\"%srelationships\">%s%s%s</Relationships>"
                .formatted(
                        PACKAGE,
                        relation("rId1", "worksheet", "worksheets/sheet1.xml"),
                        relation("rId2", "sharedStrings", "sharedStrings.xml"),
                        relation("rId3", "styles", "styles.xml"));
    }

    private static String relation(String id, String kind, String target) {
        return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>"
                .formatted(id, OFFICE, kind, target);
    }
}
