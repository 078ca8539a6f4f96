package org.guanai.sheets.xls;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.guanai.sheets.format.UnreadableSheet;

/// The records of an old workbook, one after the other.
final class RecordStream implements AutoCloseable {
    private static final List<String> NAMES = List.of("Workbook", "WORKBOOK", "WorkBook", "BOOK");

    /// Of Excel 5 and 95.
    private static final String OLDER = "Book";

    /// A workbook of today in a locked box.
    private static final String LOCKED = "EncryptedPackage";

    private final POIFSFileSystem files;
    private final RecordFactoryInputStream records;

    RecordStream(byte[] file) {
        files = reading(() -> files(file));
        records = reading(() -> records(files.getRoot()));
    }

    /// @return null after the last
    Record next() {
        return reading(records::nextRecord);
    }

    @Override
    public void close() {
        try {
            files.close();
        } catch (IOException e) {
            throw UnreadableSheet.damaged();
        }
    }

    private static POIFSFileSystem files(byte[] file) {
        try {
            return new POIFSFileSystem(new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw UnreadableSheet.damaged();
        }
    }

    private static RecordFactoryInputStream records(DirectoryNode root) {
        try {
            for (var name : NAMES) {
                if (root.hasEntry(name)) {
                    var in = root.createDocumentInputStream(name);
                    return new RecordFactoryInputStream(in, false);
                }
            }
        } catch (IOException e) {
            throw UnreadableSheet.damaged();
        }
        if (root.hasEntry(LOCKED)) {
            throw UnreadableSheet.withPassword();
        }
        throw new UnreadableSheet(
                root.hasEntry(OLDER) ? "sheet.old-workbook" : "sheet.no-spreadsheet");
    }

    /// The library meets broken files with exceptions of many kinds.
    private static <T> T reading(Supplier<T> step) {
        try {
            return step.get();
        } catch (UnreadableSheet e) {
            throw e;
        } catch (EncryptedDocumentException e) {
            throw UnreadableSheet.withPassword();
        } catch (RuntimeException e) {
            throw UnreadableSheet.damaged();
        }
    }
}
