package org.guanai.proofs.file;

import static org.guanai.proofs.file.HostileFile.harmless;
import static org.guanai.proofs.file.HostileFile.of;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.guanai.demo.file.Sheets;

/// Comma-separated texts that are none, or too much.
final class HostileTexts {
    private static final int MIB = 1 << 20;
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String HEADINGS = String.join(",", Sheets.ROSTER);

    private HostileTexts() {}

    static List<HostileFile> all() {
        return List.of(
                of("nothing", () -> new byte[0]),
                of("NULs", () -> utf8(HEADINGS + "\r\n\0\0\0,王\0,\r\n")),
                of("a quote never closed", () -> utf8(HEADINGS + "\r\n\"2133000123,王")),
                of(
                        "a quote never closed, 15 MB",
                        () -> utf8(HEADINGS + "\r\n\"" + "a".repeat(15 * MIB))),
                of("a line of 50 MB", () -> letters(50)),
                of("a line of 15 MB", () -> utf8(HEADINGS + "\r\n" + "a,".repeat(15 * MIB / 2))),
                harmless("15 MB of line ends", () -> utf8(HEADINGS + "\r\n".repeat(15 * MIB / 2))),
                of("60,000 rows", () -> utf8(HEADINGS + "\r\n1,2".repeat(60_000))),
                of("300 columns", () -> utf8(HEADINGS + ",x".repeat(300) + "\r\n")),
                of("UTF-16", () -> HEADINGS.getBytes(StandardCharsets.UTF_16)),
                of("UTF-16 without a mark", () -> HEADINGS.getBytes(StandardCharsets.UTF_16LE)),
                of("GB18030 cut in mid-character", HostileTexts::cut),
                of("UTF-8 and GB18030 in one", HostileTexts::mixed),
                of(
                        "half a character",
                        () -> utf8(HEADINGS + "\r\n", (byte) 0xED, (byte) 0xA0, (byte) 0x80)),
                of("no headings", () -> utf8("1,2,3\r\n4,5,6\r\n")),
                of("a heading twice", () -> utf8(HEADINGS + ",姓名\r\n")),
                of(
                        "a page of HTML",
                        () -> utf8("<html><body><table><tr><td>姓名</td></tr></table></html>")),
                of("a PDF", () -> utf8("%PDF-1.7\n")),
                of("formulas", () -> utf8(HEADINGS + "\r\n=cmd|' /C calc'!A0,+1+1,@SUM(1)\r\n")),
                harmless(
                        "only separators", () -> utf8(HEADINGS + "\r\n" + ",".repeat(20) + "\r\n")),
                of("mixed line ends", () -> utf8(HEADINGS + "\r1,2\n3,4\r\n5,6\n\r7,8")));
    }

    private static byte[] letters(int mib) {
        var letters = new byte[mib * MIB];
        Arrays.fill(letters, (byte) 'a');
        return letters;
    }

    private static byte[] cut() {
        var whole = (HEADINGS + "\r\n王").getBytes(GB18030);
        return Arrays.copyOf(whole, whole.length - 1);
    }

    private static byte[] mixed() {
        var out = new ByteArrayOutputStream();
        out.writeBytes(utf8(HEADINGS + "\r\n"));
        out.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xFF});
        out.writeBytes("王小明".getBytes(GB18030));
        return out.toByteArray();
    }

    private static byte[] utf8(String text, byte... more) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        out.writeBytes(more);
        return out.toByteArray();
    }
}
