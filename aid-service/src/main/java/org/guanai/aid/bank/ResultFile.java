package org.guanai.aid.bank;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.guanai.aid.bank.BankResults.BankResult;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.request.Storable;

/// Reads the bank's result as CSV with the columns `reference,status,reason`, or 附言, 状态, 原因; with
/// or without a BOM.
public final class ResultFile {
    /// What county banks write.
    private static final Map<String, String> WORDS =
            Map.ofEntries(
                    Map.entry("成功", "PAID"),
                    Map.entry("交易成功", "PAID"),
                    Map.entry("已入账", "PAID"),
                    Map.entry("失败", "FAILED"),
                    Map.entry("交易失败", "FAILED"),
                    Map.entry("退汇", "RETURNED"),
                    Map.entry("处理中", "PENDING"));

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
        var reason = cell(row, "reason", "原因").filter(r -> !r.isBlank()).orElse(null);
        return new BankResult(
                cell(row, "reference", "附言").orElseThrow().strip(),
                status(cell(row, "status", "状态").orElseThrow()),
                reason,
                null);
    }

    private static Optional<String> cell(NamedCsvRecord row, String name, String word) {
        return row.findField(name).or(() -> row.findField(word));
    }

    static String status(String text) {
        var word = text.strip();
        return WORDS.getOrDefault(word, word.toUpperCase(Locale.ROOT));
    }
}
