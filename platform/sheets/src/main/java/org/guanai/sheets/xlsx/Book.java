package org.guanai.sheets.xlsx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.guanai.sheets.format.Sheet;
import org.guanai.sheets.format.SheetLimits;
import org.guanai.sheets.format.UnreadableSheet;

/// Which sheets a workbook has, in their order, and in which parts they lie.
///
/// @param texts part of the shared texts, null when there is none
/// @param styles part of the styles, null when there is none
record Book(List<SheetPart> sheets, String texts, String styles) {
    private static final String USUAL = "xl/workbook.xml";

    static Book of(Parts parts, SheetLimits limits) {
        var main =
                related(parts, "").values().stream()
                        .filter(r -> r.is("officeDocument"))
                        .map(Related::part)
                        .filter(parts::has)
                        .findFirst()
                        .orElse(USUAL);
        if (!parts.has(main) || !main.endsWith(".xml")) {
            throw UnreadableSheet.noSpreadsheet();
        }
        var related = related(parts, main);
        var sheets = sheets(parts, main, related);
        if (sheets.isEmpty()) {
            throw UnreadableSheet.noSpreadsheet();
        }
        if (sheets.size() > limits.entries()) {
            throw UnreadableSheet.expandsTooFar();
        }
        if (new HashSet<>(sheets.stream().map(SheetPart::part).toList()).size() < sheets.size()) {
            throw UnreadableSheet.damaged();
        }
        return new Book(
                sheets, one(parts, related, "sharedStrings"), one(parts, related, "styles"));
    }

    /// Charts and dialogues are sheets too, but hold no rows.
    private static List<SheetPart> sheets(Parts parts, String main, Map<String, Related> related) {
        var found = new ArrayList<SheetPart>();
        var from1904 = new boolean[1];
        Markup.each(
                parts.read(main),
                element -> {
                    switch (element.name()) {
                        case "workbookPr" -> from1904[0] = element.flag("date1904");
                        case "sheet" -> {
                            var target = related.get(element.attribute("id"));
                            if (target != null && target.is("worksheet")) {
                                found.add(sheet(element, found.size() + 1, from1904[0], target));
                            }
                        }
                        default -> {}
                    }
                });
        return found;
    }

    private static SheetPart sheet(Markup element, int number, boolean from1904, Related target) {
        var state = element.attribute("state");
        var hidden = state != null && !state.equals("visible");
        return new SheetPart(
                new Sheet(number, element.attribute("name"), hidden, from1904), target.part());
    }

    private static String one(Parts parts, Map<String, Related> related, String kind) {
        return related.values().stream()
                .filter(r -> r.is(kind))
                .map(Related::part)
                .filter(parts::has)
                .findFirst()
                .orElse(null);
    }

    /// By id.
    private static Map<String, Related> related(Parts parts, String part) {
        var folder = part.substring(0, part.lastIndexOf('/') + 1);
        var name = folder + "_rels/" + part.substring(folder.length()) + ".rels";
        var related = new HashMap<String, Related>();
        if (parts.has(name)) {
            Markup.each(
                    parts.read(name),
                    element -> {
                        if (element.name().equals("Relationship")) {
                            var kind = orEmpty(element.attribute("Type"));
                            var target = orEmpty(element.attribute("Target"));
                            related.put(
                                    element.attribute("Id"),
                                    new Related(kind, resolved(folder, target)));
                        }
                    });
        }
        return related;
    }

    private static String resolved(String folder, String target) {
        var path = target.replace('\\', '/');
        var whole = path.startsWith("/") ? path : folder + path;
        var steps = new ArrayDeque<String>();
        for (var step : whole.split("/")) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    /// A sheet and the part in which it lies.
    record SheetPart(Sheet sheet, String part) {}

    /// What a part refers to.
    private record Related(String kind, String part) {
        private boolean is(String what) {
            return kind.endsWith("/" + what);
        }
    }
}
