package org.guanai.registry.exchange.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.guanai.sheets.xlsx.XlsxFormat;

/// The parts of a workbook, put into a sound zip: what their XML may do. The input holds them one
/// after the other, separated by NULs; those left out are as usual.
public final class PartsFuzz {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String DOCUMENT =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    private static final List<Part> USUAL =
            List.of(
                    new Part(
                            "xl/worksheets/sheet1.xml",
                            "<worksheet xmlns=\"%s\"><sheetData/></worksheet>".formatted(MAIN)),
                    new Part(
                            "xl/sharedStrings.xml",
                            "<sst xmlns=\"%s\"><si><t>姓名</t></si></sst>".formatted(MAIN)),
                    new Part("xl/styles.xml", "<styleSheet xmlns=\"%s\"/>".formatted(MAIN)),
                    new Part(
                            "xl/workbook.xml",
                            "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
                                    .formatted(MAIN, DOCUMENT)),
                    new Part(
                            "xl/_rels/workbook.xml.rels",
                            "<Relationships xmlns=\"%srelationships\">%s%s%s</Relationships>"
                                    .formatted(
                                            PACKAGE,
                                            relation("rId1", "worksheet", "worksheets/sheet1.xml"),
                                            relation("rId2", "sharedStrings", "sharedStrings.xml"),
                                            relation("rId3", "styles", "styles.xml"))),
                    new Part(
                            "[Content_Types].xml",
                            "<Types xmlns=\"%scontent-types\"><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>"
                                    .formatted(PACKAGE)));

    private PartsFuzz() {}

    public static void fuzzerTestOneInput(byte[] parts) {
        SheetTaking.file(new XlsxFormat(), workbook(parts, Deflater.NO_COMPRESSION));
    }

    static byte[] workbook(byte[] input, int compression) {
        var given = split(input);
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.setLevel(compression);
            for (int i = 0; i < USUAL.size(); i++) {
                var own = i < given.size() && given.get(i).length > 0;
                zip.putNextEntry(new ZipEntry(USUAL.get(i).name()));
                zip.write(own ? given.get(i) : USUAL.get(i).content().getBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static List<byte[]> split(byte[] input) {
        var parts = new ArrayList<byte[]>();
        var begin = 0;
        for (int i = 0; i <= input.length; i++) {
            if (i == input.length || input[i] == 0) {
                parts.add(Arrays.copyOfRange(input, begin, i));
                begin = i + 1;
            }
        }
        return parts;
    }

    private static String relation(String id, String kind, String target) {
        return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>"
                .formatted(id, DOCUMENT, kind, target);
    }

    private record Part(String name, String content) {}
}
