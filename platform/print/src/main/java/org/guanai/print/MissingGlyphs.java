package org.guanai.print;

import java.util.List;

/// The fonts lack characters of a page. The message has none of them: they come from names.
public final class MissingGlyphs extends RuntimeException {
    private final List<Missing> missing;

    MissingGlyphs(List<Missing> missing) {
        super(missing.size() + " characters have no glyph", null, false, false);
        this.missing = List.copyOf(missing);
    }

    public List<Missing> missing() {
        return missing;
    }

    /// @param record that it stands in: the nearest `data-record` of the template, empty without
    ///   one
    /// @param character as it is written
    public record Missing(String record, String character) {
        /// `U+20BB7`.
        public String code() {
            return "U+%04X".formatted(character.codePointAt(0));
        }
    }
}
