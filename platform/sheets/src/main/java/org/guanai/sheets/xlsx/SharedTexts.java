package org.guanai.sheets.xlsx;

import java.util.ArrayList;
import java.util.List;

/// The table of the texts that cells of all sheets refer to.
final class SharedTexts {
    private final List<String> texts = new ArrayList<>();

    /// @param part null when the workbook has no such table
    static SharedTexts of(Parts parts, String part) {
        var shared = new SharedTexts();
        if (part != null) {
            var room = new StringBuilder();
            Markup.each(
                    parts.read(part),
                    element -> {
                        if (element.name().equals("si")) {
                            shared.texts.add(RichText.read(element, room));
                        }
                    });
        }
        return shared;
    }

    /// Null when the table holds no such text.
    String at(String index) {
        try {
            var i = Integer.parseInt(index.strip());
            return i >= 0 && i < texts.size() ? texts.get(i) : null;
        } catch (NumberFormatException noIndex) {
            return null;
        }
    }
}
