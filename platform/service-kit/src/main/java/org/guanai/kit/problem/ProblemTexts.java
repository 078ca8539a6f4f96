package org.guanai.kit.problem;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/// The texts of problem codes in Chinese and English: the service's own, then those of the modules
/// that it uses.
@ApplicationScoped
public class ProblemTexts {
    private static final Control EXACT = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
    private static final List<String> BUNDLES =
            List.of("problems", "files-problems", "sheets-problems", "kit-problems");
    private static final List<String> LANGUAGES = List.of("zh", "en");

    /// Text of a code; the code itself where no bundle has it.
    public String text(String code, Locale locale) {
        return find(code, locale).orElse(code);
    }

    public Optional<String> find(String key, Locale locale) {
        return BUNDLES.stream().flatMap(b -> lookUp(b, key, locale).stream()).findFirst();
    }

    /// Chinese unless the caller prefers English.
    public static Locale localeOf(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return Locale.CHINESE;
        }
        try {
            var wanted = Locale.LanguageRange.parse(acceptLanguage);
            return "en".equals(Locale.lookupTag(wanted, LANGUAGES))
                    ? Locale.ENGLISH
                    : Locale.CHINESE;
        } catch (IllegalArgumentException malformed) {
            return Locale.CHINESE;
        }
    }

    private static Optional<String> lookUp(String bundle, String key, Locale locale) {
        try {
            var loader = Thread.currentThread().getContextClassLoader();
            var texts = ResourceBundle.getBundle(bundle, locale, loader, EXACT);
            return texts.containsKey(key) ? Optional.of(texts.getString(key)) : Optional.empty();
        } catch (MissingResourceException none) {
            return Optional.empty();
        }
    }
}
