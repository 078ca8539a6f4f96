package org.guanai.sheets.xlsx;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.commons.io.input.ReaderInputStream;
import org.guanai.sheets.format.SheetLimits;
import org.guanai.sheets.format.UnreadableSheet;

/// The parts of a workbook, each looked over once before any is read ([CountingUnzip]). They are
/// found whatever the case of their names.
final class Parts implements AutoCloseable {
    private static final String CONTENT_TYPES = "[content_types].xml";
    private static final int DECLARATION = 200;

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> entries = new HashMap<>();
    private final Map<String, XmlCost> costs = new HashMap<>();

    private Parts(ZipFile zip) {
        this.zip = zip;
    }

    static Parts open(byte[] file, SheetLimits limits) {
        try {
            var channel = new SeekableInMemoryByteChannel(file);
            var parts = new Parts(ZipFile.builder().setSeekableByteChannel(channel).get());
            try {
                parts.checkAll(limits);
            } catch (IOException | RuntimeException e) {
                parts.close();
                throw e;
            }
            return parts;
        } catch (IOException | IllegalArgumentException e) {
            throw UnreadableSheet.damaged();
        }
    }

    boolean has(String name) {
        return entries.containsKey(name.toLowerCase(Locale.ROOT));
    }

    /// As UTF-8, whatever of the two encodings that workbooks may have.
    ///
    /// @throws UnreadableSheet when there is no such part
    InputStream read(String name) {
        try {
            var entry = entries.get(name.toLowerCase(Locale.ROOT));
            if (entry == null) {
                throw UnreadableSheet.damaged();
            }
            return utf8(zip.getInputStream(entry));
        } catch (IOException e) {
            throw UnreadableSheet.damaged();
        }
    }

    /// How many rows a part holds, blank ones counted.
    int rows(String name) {
        return cost(name).map(XmlCost::rows).orElse(0);
    }

    boolean hasMerges(String name) {
        return cost(name).map(XmlCost::merges).orElse(0) > 0;
    }

    /// What stands behind the rows of a sheet, at most so many bytes.
    byte[] behindRows(String name, int most) {
        try (var in = read(name)) {
            in.skipNBytes(cost(name).map(XmlCost::endOfRows).orElse(0L));
            return in.readNBytes(most);
        } catch (IOException e) {
            throw UnreadableSheet.damaged();
        }
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<XmlCost> cost(String name) {
        return Optional.ofNullable(costs.get(name.toLowerCase(Locale.ROOT)));
    }

    private void checkAll(SheetLimits limits) throws IOException {
        var unzip = new CountingUnzip(limits);
        for (var all = zip.getEntries(); all.hasMoreElements(); ) {
            var entry = all.nextElement();
            var name = entry.getName().toLowerCase(Locale.ROOT);
            if (entries.put(name, entry) != null || entry.getGeneralPurposeBit().usesEncryption()) {
                throw UnreadableSheet.damaged();
            }
            unzip.count(entries.size());
        }
        if (!entries.containsKey(CONTENT_TYPES)) {
            throw UnreadableSheet.noSpreadsheet();
        }
        for (var entry : entries.entrySet()) {
            try (var in = utf8(zip.getInputStream(entry.getValue()))) {
                costs.put(entry.getKey(), unzip.check(entry.getValue(), in));
            }
        }
    }

    private static InputStream utf8(InputStream part) throws IOException {
        var in = new PushbackInputStream(part, 2);
        var first = in.read();
        var second = in.read();
        if (second >= 0) {
            in.unread(second);
        }
        if (first >= 0) {
            in.unread(first);
        }
        var wide = first == 0xFE && second == 0xFF || first == 0xFF && second == 0xFE;
        return wide ? transcoded(in) : in;
    }

    /// Without the declaration, which would contradict it.
    private static InputStream transcoded(InputStream in) throws IOException {
        var text = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_16));
        text.mark(DECLARATION);
        var start = new char[DECLARATION];
        var read = Math.max(0, text.read(start));
        var declaration = new String(start, 0, read).indexOf("?>");
        text.reset();
        text.skip(declaration < 0 ? 0 : declaration + 2);
        return ReaderInputStream.builder().setReader(text).setCharset(StandardCharsets.UTF_8).get();
    }
}
