package org.guanai.sheets.xlsx;

import java.io.IOException;
import java.util.Collections;
import java.util.HashSet;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.guanai.sheets.format.SheetLimits;
import org.guanai.sheets.format.UnreadableSheet;

/// Expands a workbook once into nothing, with the same library that its reader uses, and refuses
/// what would cost too much or trick the reader: zip bombs, overlapping or doubled entries, other
/// encodings, document types, cell addresses beyond all columns.
final class CountingUnzip {
    private static final int LOOKED_AT_RATIO = 1 << 20;
    private static final String CONTENT_TYPES = "[Content_Types].xml";

    private final SheetLimits limits;
    private final byte[] buffer = new byte[16 * 1024];
    private long expanded;
    private int rows;

    private CountingUnzip(SheetLimits limits) {
        this.limits = limits;
    }

    /// @return how many rows there are at most, over all sheets
    static int check(byte[] file, SheetLimits limits) {
        var unzip = new CountingUnzip(limits);
        try (var zip =
                ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                        .get()) {
            unzip.checkAll(zip);
        } catch (IOException | IllegalArgumentException e) {
            throw UnreadableSheet.damaged();
        }
        return unzip.rows;
    }

    private void checkAll(ZipFile zip) throws IOException {
        if (zip.getEntry(CONTENT_TYPES) == null) {
            throw UnreadableSheet.noSpreadsheet();
        }
        var names = new HashSet<String>();
        var entries = Collections.list(zip.getEntries());
        if (entries.size() > limits.entries()) {
            throw UnreadableSheet.expandsTooFar();
        }
        for (var entry : entries) {
            if (!names.add(entry.getName()) || entry.getGeneralPurposeBit().usesEncryption()) {
                throw UnreadableSheet.damaged();
            }
            check(zip, entry);
        }
    }

    private void check(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        var scan = new XmlScan(limits.columns());
        var cost = new XmlCost(limits.columns());
        long size = 0;
        try (var in = zip.getInputStream(entry)) {
            for (int n; (n = in.read(buffer)) > 0; ) {
                size += n;
                expanded += n;
                refuseWhenTooMuch(entry, size);
                scan.accept(buffer, n);
                cost.accept(buffer, n);
            }
        }
        rows += cost.rows();
    }

    private void refuseWhenTooMuch(ZipArchiveEntry entry, long size) {
        var compressed = Math.max(1, entry.getCompressedSize());
        if (size > limits.entryExpanded()
                || expanded > limits.expanded()
                || size > LOOKED_AT_RATIO && size / compressed > limits.ratio()) {
            throw UnreadableSheet.expandsTooFar();
        }
    }
}
