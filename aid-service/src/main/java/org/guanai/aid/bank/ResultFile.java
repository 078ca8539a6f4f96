package org.guanai.aid.bank;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import org.guanai.aid.bank.BankResults.BankResult;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.request.Storable;

/// Reads the bank's result as CSV with the columns `reference,status,reason`, with or without a
/// BOM.
public final class ResultFile {
    private ResultFile() {}

    /// @throws Refusal.Invalid when it is no such file
    public static List<BankResult> read(String csv) {
        if (!Storable.is(csv)) {
            throw Refusal.invalid("aid.result-file-invalid", "body");
        }
        var text = csv.startsWith("\uFEFF") ? csv.substring(1) : csv;
        try (var reader = CsvReader.builder().ofNamedCsvRecord(text)) {
            return reader.stream().map(ResultFile::result).toList();
        } catch (CsvParseException | NoSuchElementException | IOException notOne) {
            throw Refusal.invalid("aid.result-file-invalid", "body");
        }
    }

    private static BankResult result(NamedCsvRecord row) {
        var reason = row.findField("reason").filter(r -> !r.isBlank()).orElse(null);
        return new BankResult(
                row.getField("reference").strip(), status(row.getField("status")), reason);
    }

    private static String status(String text) {
        return text.strip().toUpperCase(Locale.ROOT);
    }
}
