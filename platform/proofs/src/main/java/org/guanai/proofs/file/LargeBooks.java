package org.guanai.proofs.file;

import static org.guanai.proofs.file.HostileFile.of;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Workbooks that are small to send and large to read.
final class LargeBooks {
    private static final int MIB = 1 << 20;
    private static final String SHEET_BEGINS =
            "<worksheet xmlns=\"%s\"><sheetData>".formatted(Zip.MAIN);
    private static final String SHEET_ENDS = "</sheetData></worksheet>";
    private static final String CELL_BEGINS = "<row r=\"2\"><c t=\"inlineStr\"><is><t>";
    private static final String CELL_ENDS = "</t></is></c></row>";

    private LargeBooks() {}

    static List<HostileFile> all() {
        var headings = RosterHeadings.row();
        return List.of(
                of("zip bomb", () -> sheet(out -> many(out, 200 * MIB, " "))),
                of("zips in a zip", () -> nested(6)),
                of(
                        "a million columns",
                        () -> rows("<row r=\"1\">", 1_000_000, "<c><v>1</v></c>", "</row>")),
                of("a cell of 100 MB", () -> cell(100)),
                of("a cell of 60 MB", () -> cell(60)),
                of("an attribute of 40 MB", () -> attribute(40)),
                of("60 MB of shared texts", () -> texts(60 * 200, 5_000)),
                of("two million shared texts", () -> texts(2_000_000, 1)),
                of("a million rows", () -> rows(headings, 1_000_000, "<row/>", "")),
                of(
                        "60,000 rows",
                        () -> rows(headings, 60_000, "<row><c t=\"str\"><v>1</v></c></row>", "")),
                of("10,000 sheets", () -> sheets(10_000)),
                of("10,000 sheets in the book", LargeBooks::listed),
                of("nested elements", () -> rows("", 200_000, "<row>", "")),
                of("20,000 attributes", LargeBooks::attributes));
    }

    private static byte[] sheet(Zip.Content content) {
        return Zip.workbook("").with(Zip.SHEET, content).bytes();
    }

    private static byte[] rows(String before, int times, String row, String after) {
        return sheet(out -> {
            text(out, SHEET_BEGINS + before);
            many(out, times, row);
            text(out, after + SHEET_ENDS);
        });
    }

    private static byte[] cell(int mib) {
        return sheet(out -> {
            text(out, SHEET_BEGINS + RosterHeadings.row() + CELL_BEGINS);
            loose(out, mib * MIB, new Random(mib));
            text(out, CELL_ENDS + SHEET_ENDS);
        });
    }

    private static byte[] attribute(int mib) {
        return sheet(out -> {
            text(out, SHEET_BEGINS + RosterHeadings.row() + "<row r=\"2\"><c s=\"");
            loose(out, mib * MIB, new Random(mib));
            text(out, "\"/></row>" + SHEET_ENDS);
        });
    }

    private static byte[] attributes() {
        var all = IntStream.range(0, 20_000).mapToObj(i -> "a" + i + "=\"1\"");
        return Zip.workbook("<row " + all.collect(Collectors.joining(" ")) + "/>").bytes();
    }

    private static byte[] texts(int count, int length) {
        return Zip.workbook(RosterHeadings.row())
                .with(
                        Zip.TEXTS,
                        out -> {
                            var random = new Random(count);
                            text(out, "<sst xmlns=\"" + Zip.MAIN + "\">");
                            for (int i = 0; i < count; i++) {
                                text(out, "<si><t>");
                                loose(out, length, random);
                                text(out, "</t></si>");
                            }
                            text(out, "</sst>");
                        })
                .bytes();
    }

    private static byte[] nested(int deep) {
        var inner = sheet(out -> many(out, 20 * MIB, " "));
        for (int i = 0; i < deep; i++) {
            inner = Zip.workbook("").with("xl/inner.zip", inner).bytes();
        }
        return Zip.workbook(RosterHeadings.row()).with(Zip.SHEET, inner).bytes();
    }

    private static byte[] sheets(int count) {
        var zip = Zip.workbook(RosterHeadings.row());
        for (int i = 2; i < count; i++) {
            zip.with("xl/worksheets/sheet" + i + ".xml", "<worksheet/>");
        }
        return zip.bytes();
    }

    /// All of them the one part that there is.
    private static byte[] listed() {
        var sheets =
                IntStream.range(0, 10_000)
                        .mapToObj(i ->
                                "<sheet name=\"s%d\" sheetId=\"%d\" r:id=\"rId1\"/>"
                                        .formatted(i, i + 1))
                        .collect(Collectors.joining());
        return Zip.workbook("").with(Zip.BOOK, Zip.book(sheets)).bytes();
    }

    /// Text that packs well, but not so well that it would be taken for a bomb.
    private static void loose(OutputStream out, int length, Random random) throws IOException {
        var left = length;
        while (left > 0) {
            var piece = Long.toString(random.nextLong() >>> 1, 36) + "a".repeat(600);
            text(out, piece.substring(0, Math.min(left, piece.length())));
            left -= piece.length();
        }
    }

    private static void many(OutputStream out, int times, String piece) throws IOException {
        var bytes = piece.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < times; i++) {
            out.write(bytes);
        }
    }

    private static void text(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
