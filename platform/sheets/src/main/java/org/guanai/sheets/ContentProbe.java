package org.guanai.sheets;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.guanai.sheets.csv.CsvFormat;
import org.guanai.sheets.format.SheetFormat;
import org.guanai.sheets.format.UnreadableSheet;
import org.guanai.sheets.xls.XlsFormat;
import org.guanai.sheets.xlsx.XlsxFormat;

/// Finds out what a file is from its bytes alone, while it is being received; its name is not
/// asked. Text is UTF-16 with its mark, or UTF-8, else GB18030, if all of it decodes without an
/// error; a NUL is never text.
public final class ContentProbe {
    private static final int START = 512;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] PDF = {'%', 'P', 'D', 'F'};
    private static final byte[] BOM = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final byte[] BOM_BIG = {(byte) 0xFE, (byte) 0xFF};
    private static final byte[] BOM_LITTLE = {(byte) 0xFF, (byte) 0xFE};

    /// Web pages, and the XML of 2003, which programs save under the name of a workbook.
    private static final Pattern MARKUP =
            Pattern.compile(
                    "\\s*<[!?a-z/].*|\\s*mime-version:.*",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final byte[] start = new byte[START];
    private long length;
    private final Attempt utf8 = new Attempt(StandardCharsets.UTF_8);
    private final Attempt gb18030 = new Attempt(CsvFormat.GB18030);
    private final Attempt bigEndian = new Attempt(StandardCharsets.UTF_16BE);
    private final Attempt littleEndian = new Attempt(StandardCharsets.UTF_16LE);

    public void accept(byte[] bytes, int from, int count) {
        for (int i = 0; length + i < start.length && i < count; i++) {
            start[(int) length + i] = bytes[from + i];
        }
        length += count;
        if (begins(ZIP)) {
            return;
        }
        utf8.accept(bytes, from, count);
        gb18030.accept(bytes, from, count);
        // Only with its mark: bytes of other texts decode too.
        if (start[0] == BOM_BIG[0]) {
            bigEndian.accept(bytes, from, count);
        } else if (start[0] == BOM_LITTLE[0]) {
            littleEndian.accept(bytes, from, count);
        }
    }

    /// @return empty when it is neither workbook nor text
    /// @throws UnreadableSheet for an empty file, and for a web page that calls itself a workbook
    public Optional<SheetFormat> format() {
        if (length == 0) {
            throw new UnreadableSheet("sheet.empty");
        }
        if (begins(ZIP)) {
            return Optional.of(new XlsxFormat());
        }
        if (begins(OLE)) {
            return Optional.of(new XlsFormat());
        }
        return begins(PDF) ? Optional.empty() : text().map(this::unlessMarkup);
    }

    private Optional<CsvFormat> text() {
        if (begins(BOM_BIG)) {
            return bigEndian.format(true);
        }
        if (begins(BOM_LITTLE)) {
            return littleEndian.format(true);
        }
        return utf8.format(begins(BOM)).or(() -> gb18030.format(false));
    }

    private SheetFormat unlessMarkup(CsvFormat format) {
        var text = new String(start, 0, (int) Math.min(length, START), format.charset());
        if (MARKUP.matcher(text.replace("\uFEFF", "")).matches()) {
            throw new UnreadableSheet("sheet.markup");
        }
        return format;
    }

    private boolean begins(byte[] magic) {
        return length >= magic.length
                && Arrays.equals(start, 0, magic.length, magic, 0, magic.length);
    }

    /// Decodes piece by piece, keeping the bytes of a character that is cut by the end of a piece.
    private static final class Attempt {
        private final Charset charset;
        private final CharsetDecoder decoder;
        private final CharBuffer decoded = CharBuffer.allocate(4096);
        private byte[] rest = {};
        private boolean failed;

        Attempt(Charset charset) {
            this.charset = charset;
            this.decoder =
                    charset.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT);
        }

        void accept(byte[] bytes, int from, int count) {
            if (failed) {
                return;
            }
            var piece = ByteBuffer.allocate(rest.length + count).put(rest);
            piece.put(bytes, from, count).flip();
            decode(piece, false);
            rest = new byte[piece.remaining()];
            piece.get(rest);
        }

        /// Empty unless all of it decoded.
        Optional<CsvFormat> format(boolean bom) {
            decode(ByteBuffer.wrap(rest), true);
            rest = new byte[0];
            return failed ? Optional.empty() : Optional.of(new CsvFormat(charset, bom));
        }

        private void decode(ByteBuffer piece, boolean end) {
            while (!failed) {
                decoded.clear();
                var result = decoder.decode(piece, decoded, end);
                failed = result.isError() || holdsNul();
                if (result.isUnderflow()) {
                    return;
                }
            }
        }

        private boolean holdsNul() {
            for (int i = 0; i < decoded.position(); i++) {
                if (decoded.get(i) == 0) {
                    return true;
                }
            }
            return false;
        }
    }
}
