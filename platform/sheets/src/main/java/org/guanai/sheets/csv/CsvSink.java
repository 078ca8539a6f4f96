package org.guanai.sheets.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.util.List;
import org.guanai.sheets.format.SheetSink;

final class CsvSink implements SheetSink {
    private final CsvWriter writer;

    CsvSink(OutputStream out, Charset charset, char delimiter) {
        this.writer =
                CsvWriter.builder()
                        .fieldSeparator(delimiter)
                        .lineDelimiter(LineDelimiter.CRLF)
                        .build(out, charset);
    }

    @Override
    public void write(List<String> cells) {
        writer.writeRecord(cells);
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
