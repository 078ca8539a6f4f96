package org.guanai.sheets.xls;

import java.io.ByteArrayInputStream;
import java.util.function.Supplier;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.guanai.sheets.format.UnreadableSheet;

/// The records of an old workbook, one after the other.
final class RecordStream {
    private final RecordFactoryInputStream records;

    RecordStream(byte[] stream) {
        records =
                reading(() ->
                        new RecordFactoryInputStream(new ByteArrayInputStream(stream), false));
    }

    /// @return null after the last
    Record next() {
        return reading(records::nextRecord);
    }

    /// The library meets broken files with exceptions of many kinds.
    private static <T> T reading(Supplier<T> step) {
        try {
            return step.get();
        } catch (EncryptedDocumentException e) {
            throw UnreadableSheet.withPassword();
        } catch (RuntimeException e) {
            throw UnreadableSheet.damaged();
        }
    }
}
