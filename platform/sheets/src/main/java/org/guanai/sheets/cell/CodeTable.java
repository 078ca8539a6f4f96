package org.guanai.sheets.cell;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.guanai.text.TypedText;

/// A code set (代码表) with the words that stand for its codes, kept as data with their source. The
/// first word of a code is the one that templates offer.
public final class CodeTable {
    private static final int DIGITS = 2;

    private final Map<String, String> codeOf = new HashMap<>();
    private final Map<String, String> wordOf = new HashMap<>();
    private final List<String> words = new ArrayList<>();

    private CodeTable() {}

    /// @param owner beside which the resource lies
    /// @param resource its name, `/codes/sex.csv`, with the columns `code` and `words`
    public static CodeTable of(Class<?> owner, String resource) {
        var table = new CodeTable();
        try (var in = owner.getResourceAsStream(resource);
                var rows =
                        CsvReader.builder()
                                .ofNamedCsvRecord(
                                        new InputStreamReader(in, StandardCharsets.UTF_8))) {
            rows.forEach(
                    row -> table.add(row.getField("code"), row.getField("words").split("\\|")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }

    /// The code of a word, or of a code itself; `1` for `01` too, and `1-汉族`, as some forms write.
    public Optional<String> of(String text) {
        var code = codeOf.get(text);
        return code != null ? Optional.of(code) : tolerant(Texts.narrow(text));
    }

    /// The word that templates offer for a code; empty for one that is not in the set.
    public Optional<String> word(String code) {
        return Optional.ofNullable(wordOf.get(code));
    }

    /// One word for each code, in the order of the codes.
    public List<String> words() {
        return List.copyOf(words);
    }

    private Optional<String> tolerant(String text) {
        var word = Texts.dense(text).toUpperCase(Locale.ROOT);
        var dash = dash(word);
        return Optional.ofNullable(codeOf.get(word))
                .or(() -> Optional.ofNullable(codeOf.get(word.toLowerCase(Locale.ROOT))))
                .or(() -> dash > 0 ? codeAndWord(word, dash) : Optional.empty());
    }

    private static int dash(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (TypedText.isHyphen(word.charAt(i))
                    || word.charAt(i) == ':'
                    || word.charAt(i) == '.') {
                return i;
            }
        }
        return -1;
    }

    private Optional<String> codeAndWord(String text, int dash) {
        var left = codeOf.get(text.substring(0, dash));
        var right = codeOf.get(text.substring(dash + 1));
        return left != null && left.equals(right) ? Optional.of(left) : Optional.empty();
    }

    private void add(String code, String[] itsWords) {
        codeOf.put(code, code);
        if (code.length() == DIGITS && code.charAt(0) == '0') {
            codeOf.put(code.substring(1), code);
        }
        for (var word : itsWords) {
            codeOf.put(word, code);
        }
        words.add(firstWord(itsWords));
        wordOf.put(code, words.getLast());
    }

    private static String firstWord(String[] itsWords) {
        for (var word : itsWords) {
            if (!Character.isDigit(word.charAt(0))) {
                return word;
            }
        }
        return itsWords[0];
    }
}
