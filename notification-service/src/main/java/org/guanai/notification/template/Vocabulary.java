package org.guanai.notification.template;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/// What codes are called in texts, in Chinese and English: `<name>_zh.properties` and
/// `<name>.properties`.
public final class Vocabulary {
    private final Properties chinese;
    private final Properties english;

    private Vocabulary(String name) {
        chinese = read("/" + name + "_zh.properties");
        english = read("/" + name + ".properties");
    }

    public static Vocabulary of(String name) {
        return new Vocabulary(name);
    }

    /// @param language `zh` or `en`
    /// @return the code itself where there is no word for it
    public String of(String code, String language) {
        return (language.equals("en") ? english : chinese).getProperty(code, code);
    }

    private static Properties read(String file) {
        var words = new Properties();
        try (var in = Vocabulary.class.getResourceAsStream(file);
                var text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            words.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
