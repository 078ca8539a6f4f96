package org.guanai.sheets.xls;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.guanai.sheets.format.UnreadableSheet;

/// The stream of records of an old workbook, taken out of its box.
final class WorkbookStream {
    private static final List<String> NAMES = List.of("Workbook", "WORKBOOK", "WorkBook", "BOOK");

    /// Of Excel 5 and 95.
    private static final String OLDER = "Book";

    /// A workbook of today in a locked box.
    private static final String LOCKED = "EncryptedPackage";

    private static final int HEAD = 4;
    private static final int PASSWORD = 0x2F;
    private static final int TEXTS = 0xFC;
    private static final int LEAST_TEXT = 3;

    private WorkbookStream() {}

    /// @throws UnreadableSheet when it is none, has a password, or tells more than it holds
    static byte[] of(byte[] file) {
        try (var box = new POIFSFileSystem(new ByteArrayInputStream(file))) {
            var stream = stream(box.getRoot());
            refuseBoasting(stream);
            return stream;
        } catch (UnreadableSheet e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // The library meets broken files with exceptions of many kinds.
            throw UnreadableSheet.damaged();
        }
    }

    private static byte[] stream(DirectoryNode root) throws IOException {
        for (var name : NAMES) {
            if (root.hasEntry(name)) {
                try (var in = root.createDocumentInputStream(name)) {
                    return in.readAllBytes();
                }
            }
        }
        if (root.hasEntry(LOCKED)) {
            throw UnreadableSheet.withPassword();
        }
        throw new UnreadableSheet(
                root.hasEntry(OLDER) ? "sheet.old-workbook" : "sheet.no-spreadsheet");
    }

    /// What is encrypted cannot be looked over. The library makes as many texts as the table says
    /// that it has, be there bytes for them or not.
    private static void refuseBoasting(byte[] stream) {
        for (int at = 0; at + HEAD <= stream.length; at += HEAD + twoBytes(stream, at + 2)) {
            if (twoBytes(stream, at) == PASSWORD) {
                throw UnreadableSheet.withPassword();
            }
            var told = at + HEAD + HEAD;
            if (twoBytes(stream, at) == TEXTS && told + HEAD <= stream.length) {
                var texts = twoBytes(stream, told) | twoBytes(stream, told + 2) << 16;
                if (texts < 0 || texts > stream.length / LEAST_TEXT) {
                    throw UnreadableSheet.damaged();
                }
            }
        }
    }

    private static int twoBytes(byte[] stream, int at) {
        return stream[at] & 0xFF | (stream[at + 1] & 0xFF) << 8;
    }
}
