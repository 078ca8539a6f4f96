package org.guanai.sheets.csv;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import org.guanai.sheets.format.SheetFormat;
import org.guanai.sheets.format.SheetLimits;
import org.guanai.sheets.format.SheetRows;
import org.guanai.sheets.format.SheetSink;
import org.guanai.sheets.format.UnreadableSheet;

/// Comma-separated text, or with semicolons, tabs or bars.
///
/// @param bom whether a byte order mark stands in front, by which Excel knows Unicode
public record CsvFormat(Charset charset, boolean bom) implements SheetFormat {
    public static final Charset GB18030 = Charset.forName("GB18030");
    private static final String PREFIX = "csv:";
    private static final String WITH_BOM = "-BOM";

    public static CsvFormat named(String name) {
        if (!name.startsWith(PREFIX)) {
            throw new IllegalArgumentException("unknown format");
        }
        var bom = name.endsWith(WITH_BOM);
        var charset =
                name.substring(PREFIX.length(), name.length() - (bom ? WITH_BOM.length() : 0));
        return new CsvFormat(Charset.forName(charset), bom);
    }

    @Override
    public SheetRows open(byte[] file, SheetLimits limits) {
        return new CsvRows(reader(file), dialect(file), limits.columns());
    }

    @Override
    public SheetSink create(OutputStream out, byte[] like) throws IOException {
        if (bom) {
            out.write(mark());
        }
        return new CsvSink(out, charset, dialect(like).delimiter());
    }

    @Override
    public String name() {
        return PREFIX + charset.name() + (bom ? WITH_BOM : "");
    }

    @Override
    public String mediaType() {
        return "text/csv; charset=" + charset.name();
    }

    @Override
    public String extension() {
        return "csv";
    }

    private CsvDialect dialect(byte[] file) {
        try (var start = reader(file)) {
            return CsvDialect.of(start);
        } catch (IOException e) {
            throw UnreadableSheet.damaged();
        }
    }

    private Reader reader(byte[] file) {
        var skipped = bom ? mark().length : 0;
        var decoder =
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        return new InputStreamReader(
                new ByteArrayInputStream(file, skipped, file.length - skipped), decoder);
    }

    private byte[] mark() {
        return "\uFEFF".getBytes(charset);
    }
}
