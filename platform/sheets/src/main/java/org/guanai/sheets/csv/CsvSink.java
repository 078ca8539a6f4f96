package org.guanai.sheets.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.util.List;
import org.guanai.sheets.cell.Texts;
import org.guanai.sheets.format.SheetSink;

/// Writes text that no spreadsheet program takes for a formula: what begins like one gets the
/// apostrophe that marks text, and loses it again when it is read.
final class CsvSink implements SheetSink {
    private static final String BEGINS_FORMULA = "=+-@\t\r";

    private final CsvWriter writer;
    private boolean begun;

    CsvSink(OutputStream out, Charset charset, char delimiter) {
        this.writer =
                CsvWriter.builder()
                        .fieldSeparator(delimiter)
                        .lineDelimiter(LineDelimiter.CRLF)
                        .build(out, charset);
    }

    @Override
    public void sheet(String name) {
        if (begun) {
            writer.writeRecord("");
        }
    }

    @Override
    public void write(List<String> cells) {
        begun = true;
        writer.writeRecord(cells.stream().map(CsvSink::harmless).toList());
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }

    private static String harmless(String cell) {
        return cell.isEmpty() || BEGINS_FORMULA.indexOf(cell.charAt(0)) < 0 || Texts.isQuoted(cell)
                ? cell
                : "'" + cell;
    }
}
