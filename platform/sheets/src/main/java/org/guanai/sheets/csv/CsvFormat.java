package org.guanai.sheets.csv;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.guanai.sheets.format.SheetFormat;
import org.guanai.sheets.format.SheetLimits;
import org.guanai.sheets.format.SheetRows;
import org.guanai.sheets.format.SheetSink;
import org.guanai.sheets.format.UnreadableSheet;

/// Comma-separated text, or with semicolons or tabs.
///
/// @param bom whether a byte order mark stands in front, by which Excel knows UTF-8
public record CsvFormat(Charset charset, boolean bom) implements SheetFormat {
    public static final Charset GB18030 = Charset.forName("GB18030");
    private static final byte[] BOM = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final String BOM_NAME = "csv:UTF-8-BOM";

    public static CsvFormat named(String name) {
        return switch (name) {
            case BOM_NAME -> new CsvFormat(StandardCharsets.UTF_8, true);
            case "csv:UTF-8" -> new CsvFormat(StandardCharsets.UTF_8, false);
            case "csv:GB18030" -> new CsvFormat(GB18030, false);
            default -> throw new IllegalArgumentException("unknown format");
        };
    }

    @Override
    public SheetRows open(byte[] file, SheetLimits limits) {
        return new CsvRows(reader(file), dialect(file), limits.columns());
    }

    @Override
    public SheetSink create(OutputStream out, byte[] like) throws IOException {
        if (bom) {
            out.write(BOM);
        }
        return new CsvSink(out, charset, dialect(like).delimiter());
    }

    @Override
    public String name() {
        return bom ? BOM_NAME : "csv:" + charset.name();
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
        var skipped = bom ? BOM.length : 0;
        var decoder =
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        return new InputStreamReader(
                new ByteArrayInputStream(file, skipped, file.length - skipped), decoder);
    }
}
