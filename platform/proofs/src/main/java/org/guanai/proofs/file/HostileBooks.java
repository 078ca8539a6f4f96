package org.guanai.proofs.file;

import static org.guanai.proofs.file.HostileFile.harmless;
import static org.guanai.proofs.file.HostileFile.of;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// Workbooks, and what pretends to be one.
final class HostileBooks {
    private static final String LAUGHS =
            "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c"
                    + " \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>";
    private static final String OUTSIDE =
            "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>";
    private static final List<String> PARTS =
            List.of(Zip.TYPES, Zip.BOOK, Zip.RELATIONS, Zip.STYLES, Zip.TEXTS, Zip.SHEET);

    private HostileBooks() {}

    static List<HostileFile> all() {
        var all = new ArrayList<HostileFile>();
        PARTS.forEach(part -> all.add(of("laughs in " + part, () -> entity(LAUGHS, part))));
        PARTS.forEach(
                part -> all.add(of("outside entity in " + part, () -> entity(OUTSIDE, part))));
        all.addAll(LargeBooks.all());
        all.addAll(broken());
        all.addAll(strangeRows());
        all.addAll(strangeParts());
        return all;
    }

    private static List<HostileFile> broken() {
        return List.of(
                of("wrong checksum", HostileBooks::wrongChecksum),
                of("truncated", () -> Arrays.copyOf(good(), good().length / 2)),
                of("no central directory", () -> Arrays.copyOf(good(), good().length - 40)),
                of("encrypted OLE", () -> ole("EncryptedPackage")),
                of(".xls renamed", () -> ole("Workbook")),
                of(
                        "a sheet that breaks off",
                        () ->
                                Zip.workbook("")
                                        .with(Zip.SHEET, "<worksheet><sheetData><row r=")
                                        .bytes()),
                of("no sheet", () -> Zip.workbook("").with(Zip.BOOK, Zip.book("")).bytes()),
                of("duplicate parts", HostileBooks::duplicate),
                of(
                        "UTF-16 sheet",
                        () ->
                                Zip.workbook("")
                                        .with(
                                                Zip.SHEET,
                                                "<worksheet/>".getBytes(StandardCharsets.UTF_16))
                                        .bytes()),
                of("another zip", () -> "PK\3\4".getBytes(StandardCharsets.ISO_8859_1)));
    }

    private static List<HostileFile> strangeRows() {
        return List.of(
                below(
                        "formulas",
                        "<row r=\"2\"><c r=\"A2\"><f>HYPERLINK(\"http://127.0.0.1\")</f><v>1</v></c></row>"),
                below(
                        "shared text out of range",
                        "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>99999999</v></c>"
                                + "<c r=\"B2\" t=\"s\"><v>-1</v></c></row>"),
                below(
                        "negative row numbers",
                        "<row r=\"-5\"><c r=\"A-5\" t=\"str\"><v>1</v></c></row>"),
                below("huge row numbers", "<row r=\"99999999999\"><c t=\"str\"><v>1</v></c></row>"),
                below(
                        "one row number twice",
                        "<row r=\"2\"><c t=\"str\"><v>1</v></c></row>".repeat(2)),
                below(
                        "numbers that are none",
                        "<row r=\"2\"><c r=\"A2\"><v>1E999999</v></c>"
                                + "<c r=\"D2\"><v>-1E-999999</v></c></row>"),
                of(
                        "the last column",
                        () -> rows("<row r=\"1\"><c r=\"XFD1\" t=\"str\"><v>1</v></c></row>")));
    }

    private static List<HostileFile> strangeParts() {
        return List.of(
                harmless("odd date formats", () -> list().with(Zip.STYLES, odd()).bytes()),
                harmless(
                        "a macro", () -> list().with("xl/vbaProject.bin", new byte[4_096]).bytes()),
                harmless(
                        "absolute part names",
                        () ->
                                list().with("/etc/passwd", "x")
                                        .with("C:\\autoexec.bat", "x")
                                        .bytes()),
                harmless(
                        "part names that climb",
                        () -> list().with("../../../../tmp/climbed", "x").bytes()),
                of("a target that climbs", HostileBooks::climbing));
    }

    /// Rows below the headings.
    private static HostileFile below(String name, String rows) {
        return of(name, () -> rows(RosterHeadings.row() + rows));
    }

    /// A list that has its headings, and no row.
    private static Zip list() {
        return Zip.workbook(RosterHeadings.row());
    }

    private static byte[] good() {
        return list().bytes();
    }

    private static byte[] rows(String rows) {
        return Zip.workbook(rows).bytes();
    }

    private static byte[] entity(String type, String part) {
        var zip = list();
        return zip.with(part, type + zip.xml(part).replaceFirst("/?>", " a=\"&a;\"$0")).bytes();
    }

    /// One bit of the packed sheet is another.
    private static byte[] wrongChecksum() {
        var file = list().bytes();
        var name = new String(file, StandardCharsets.ISO_8859_1).indexOf(Zip.SHEET);
        file[name + Zip.SHEET.length() + 60] ^= 0x10;
        return file;
    }

    /// Two parts of one name: the second begins as another and is renamed in the bytes.
    private static byte[] duplicate() {
        var other = Zip.SHEET.replace("sheet1", "sheetX");
        var file = list().with(other, "<worksheet/>").bytes();
        var text = new String(file, StandardCharsets.ISO_8859_1).replace(other, Zip.SHEET);
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] climbing() {
        var zip = list();
        return zip.with(
                        Zip.RELATIONS,
                        zip.xml(Zip.RELATIONS)
                                .replace("worksheets/sheet1.xml", "../../../etc/passwd"))
                .bytes();
    }

    private static String odd() {
        var formats = List.of("[$-F800]", "\"", "[h]:mm:ss.000", "yyyy".repeat(2_000), "");
        return formats.stream()
                .map(f ->
                        "<numFmt numFmtId=\"164\" formatCode=\""
                                + f.replace("\"", "&quot;")
                                + "\"/>")
                .collect(
                        Collectors.joining(
                                "",
                                "<styleSheet xmlns=\"" + Zip.MAIN + "\"><numFmts>",
                                "</numFmts></styleSheet>"));
    }

    /// A compound file, as programs of before 2007 and encrypted workbooks are.
    private static byte[] ole(String stream) {
        var file = new byte[4_096];
        var magic =
                new byte[] {
                    (byte) 0xD0,
                    (byte) 0xCF,
                    0x11,
                    (byte) 0xE0,
                    (byte) 0xA1,
                    (byte) 0xB1,
                    0x1A,
                    (byte) 0xE1
                };
        System.arraycopy(magic, 0, file, 0, magic.length);
        var name = stream.getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, file, 1_024, name.length);
        return file;
    }
}
