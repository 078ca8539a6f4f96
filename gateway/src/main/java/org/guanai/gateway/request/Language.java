package org.guanai.gateway.request;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/// The language of a page or of a problem: Chinese unless the caller prefers English.
public enum Language {
    ZH(Locale.CHINESE),
    EN(Locale.ENGLISH);

    private static final List<String> TAGS = List.of("zh", "en");

    private final ResourceBundle texts;
    private final String tag;

    Language(Locale locale) {
        this.tag = locale.getLanguage();
        var exact = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
        this.texts =
                ResourceBundle.getBundle(
                        "problems", locale, Language.class.getClassLoader(), exact);
    }

    public static Language of(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return ZH;
        }
        try {
            var wanted = LanguageRange.parse(acceptLanguage);
            return "en".equals(Locale.lookupTag(wanted, TAGS)) ? EN : ZH;
        } catch (IllegalArgumentException malformed) {
            return ZH;
        }
    }

    public String tag() {
        return tag;
    }

    String text(String key) {
        return texts.getString(key);
    }
}
