package org.guanai.sheets;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.guanai.sheets.csv.CsvFormat;
import org.guanai.sheets.format.SheetFormat;
import org.guanai.sheets.format.UnreadableSheet;
import org.guanai.sheets.xlsx.XlsxFormat;

/// Finds out what a file is from its bytes alone, while it is being received; its name is not
/// asked. Text is UTF-8, else GB18030, if all of it decodes without an error; a NUL is never text.
public final class ContentProbe {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] PDF = {'%', 'P', 'D', 'F'};
    private static final byte[] BOM = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final byte[] start = new byte[4];
    private long length;
    private boolean nul;
    private final Attempt utf8 = new Attempt(StandardCharsets.UTF_8);
    private final Attempt gb18030 = new Attempt(CsvFormat.GB18030);

    public void accept(byte[] bytes, int from, int count) {
        for (int i = 0; length + i < start.length && i < count; i++) {
            start[(int) length + i] = bytes[from + i];
        }
        length += count;
        if (begins(ZIP)) {
            return;
        }
        for (int i = from; !nul && i < from + count; i++) {
            nul = bytes[i] == 0;
        }
        utf8.accept(bytes, from, count);
        gb18030.accept(bytes, from, count);
    }

    /// @return empty when it is neither workbook nor text
    /// @throws UnreadableSheet for an empty file, and for workbooks of the old kind, or with a
    ///   password
    public Optional<SheetFormat> format() {
        if (length == 0) {
            throw new UnreadableSheet("sheet.empty");
        }
        if (begins(ZIP)) {
            return Optional.of(new XlsxFormat());
        }
        if (begins(OLE)) {
            throw new UnreadableSheet("sheet.old-workbook");
        }
        return nul || begins(PDF) ? Optional.empty() : text();
    }

    private Optional<SheetFormat> text() {
        if (utf8.succeeded()) {
            return Optional.of(new CsvFormat(StandardCharsets.UTF_8, begins(BOM)));
        }
        return gb18030.succeeded()
                ? Optional.of(new CsvFormat(CsvFormat.GB18030, false))
                : Optional.empty();
    }

    private boolean begins(byte[] magic) {
        return length >= magic.length
                && Arrays.equals(start, 0, magic.length, magic, 0, magic.length);
    }

    /// Decodes piece by piece, keeping the bytes of a character that is cut by the end of a piece.
    private static final class Attempt {
        private final CharsetDecoder decoder;
        private final CharBuffer nowhere = CharBuffer.allocate(4096);
        private byte[] rest = {};
        private boolean failed;

        Attempt(Charset charset) {
            decoder =
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

        boolean succeeded() {
            decode(ByteBuffer.wrap(rest), true);
            rest = new byte[0];
            return !failed;
        }

        private void decode(ByteBuffer piece, boolean end) {
            while (!failed) {
                nowhere.clear();
                var result = decoder.decode(piece, nowhere, end);
                failed = result.isError();
                if (result.isUnderflow()) {
                    return;
                }
            }
        }
    }
}
