package org.guanai.sheets.xlsx;

import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.guanai.sheets.format.SheetLimits;
import org.guanai.sheets.format.UnreadableSheet;

/// Expands the parts of a workbook once into nothing, and refuses what would cost too much or trick
/// the reader: zip bombs, document types, other encodings, texts without end.
final class CountingUnzip {
    private static final int LOOKED_AT_RATIO = 1 << 20;

    private final SheetLimits limits;
    private final byte[] buffer = new byte[16 * 1024];
    private long expanded;

    CountingUnzip(SheetLimits limits) {
        this.limits = limits;
    }

    /// @param entries so far
    void count(int entries) {
        if (entries > limits.entries()) {
            throw UnreadableSheet.expandsTooFar();
        }
    }

    XmlCost check(ZipArchiveEntry entry, InputStream in) throws IOException {
        var scan = new XmlScan();
        var cost = new XmlCost();
        long size = 0;
        for (int n; (n = in.read(buffer)) > 0; ) {
            size += n;
            expanded += n;
            refuseWhenTooMuch(entry, size);
            scan.accept(buffer, n);
            cost.accept(buffer, n);
        }
        return cost;
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
