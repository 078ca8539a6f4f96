package org.guanai.sheets;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.guanai.sheets.cell.Texts;
import org.guanai.sheets.format.SheetRow;
import org.guanai.sheets.format.UnreadableSheet;

/// Finds the headings of a list (表头) among the rows of a sheet. Their order is free, titles may
/// stand above them, and they may carry spaces, stars and remarks in brackets. They may take up to
/// three rows, where an upper one spans several columns: `监护人1` over `姓名`, `关系`, `电话`.
final class Headings {
    /// Heading of the column in which an error sheet says what is wrong.
    static final String REASON = "错误原因";

    private static final int TELLTALE = 3;
    static final int DEEPEST = 3;
    private static final int SUPPOSED = 2;
    private static final int LOOKED_AT = 8;

    /// A heading without the one above it is less likely than any other that says all.
    private static final int FURTHER = 1_000;

    private static final Pattern NUMBER_IN_BRACKETS = Pattern.compile("[(\\[]([一二三\\d])[)\\]]");
    private static final Pattern REMARK =
            Pattern.compile("\\([^)]*\\)|\\[[^]]*]|【[^】]*】|〔[^〕]*〕|<[^>]*>");
    private static final Pattern NOISE = Pattern.compile("[\\s*★☆※▲●:#_.·、,;-]|[\\u2010-\\u2015]");

    private final List<? extends SheetColumn> columns;
    private final Map<String, Heading> known = new HashMap<>();
    private final Set<String> literal = new HashSet<>();

    Headings(List<? extends SheetColumn> columns) {
        this.columns = columns;
        for (var column : columns) {
            known.put(plain(column.title()), new Heading(column.ordinal(), 0));
            literal.addAll(List.of(column.title(), "*" + column.title()));
        }
        for (var column : columns) {
            var rank = 1;
            for (var alias : column.aliases()) {
                known.putIfAbsent(plain(alias), new Heading(column.ordinal(), rank++));
                literal.add(alias);
            }
        }
    }

    /// @param rows the first of a sheet, or those where other headings are supposed
    Optional<Found> in(List<SheetRow> rows) {
        for (int low = 0; low < rows.size(); low++) {
            var found = upTo(rows, low);
            if (found.count() >= TELLTALE) {
                for (; low + 1 < rows.size(); low++) {
                    var lower = upTo(rows, low + 1);
                    if (lower.count() <= found.count()) {
                        break;
                    }
                    found = lower;
                }
                return Optional.of(found.found(columns));
            }
        }
        return Optional.empty();
    }

    /// Whether a row is worth looking at: it says two headings word for word.
    boolean areSupposedIn(SheetRow row) {
        var telltale = 0;
        for (int i = 0; i < row.cells().length && i < LOOKED_AT; i++) {
            var cell = row.cells()[i];
            if (!cell.isEmpty() && literal.contains(cell) && ++telltale == SUPPOSED) {
                return true;
            }
        }
        return false;
    }

    /// A heading without what people add to it.
    static String plain(String heading) {
        var narrow = Texts.narrow(Texts.clean(heading));
        var numbered = NUMBER_IN_BRACKETS.matcher(narrow).replaceAll("$1");
        var text = REMARK.matcher(numbered).replaceAll("");
        return NOISE.matcher(text).replaceAll("").toUpperCase(Locale.ROOT);
    }

    /// The reading that finds most, of the fewest rows that do.
    private Reading upTo(List<SheetRow> rows, int low) {
        var best = new Reading(rows.subList(low, low + 1));
        for (int depth = 2; depth <= Math.min(DEEPEST, low + 1); depth++) {
            var deeper = new Reading(rows.subList(low + 1 - depth, low + 1));
            best = deeper.count() > best.count() ? deeper : best;
        }
        return best;
    }

    /// What a file's heading stands for.
    ///
    /// @param rank 0 for the title, the likelier the lower
    private record Heading(int column, int rank) {}

    /// @param absent columns that a file must have and this one has not
    record Found(Header header, SheetRow lowest, List<? extends SheetColumn> absent) {}

    /// Some rows, taken for headings.
    private final class Reading {
        private final List<SheetRow> rows;
        private final int width;
        private final Heading[] read;
        private final int[] places = new int[columns.size()];

        private Reading(List<SheetRow> rows) {
            this.rows = rows;
            this.width = rows.stream().mapToInt(row -> row.cells().length).max().orElse(0);
            this.read = new Heading[width];
            Arrays.fill(places, -1);
            var paths = new ArrayList<List<String>>(width);
            for (int i = 0; i < width; i++) {
                paths.add(path(i).stream().map(Headings::plain).toList());
            }
            var groups = groups(paths);
            for (int i = 0; i < width; i++) {
                read[i] = heading(paths.get(i), groups);
                if (read[i] != null && isBetter(read[i], places[read[i].column()])) {
                    places[read[i].column()] = i;
                }
            }
        }

        /// What stands over several columns and makes others of them: below `成员1`, `姓名` is not the
        /// child's name, and `现住址` not where the child lives.
        private Set<String> groups(List<List<String>> paths) {
            var groups = new HashSet<String>();
            for (var path : paths) {
                for (int from = 0; from < path.size() - 1; from++) {
                    var whole = known.get(String.join("", path.subList(from, path.size())));
                    var alone = known.get(String.join("", path.subList(from + 1, path.size())));
                    if (whole != null && alone != null && whole.column() != alone.column()) {
                        groups.add(path.get(from));
                    }
                }
            }
            return groups;
        }

        private boolean isBetter(Heading heading, int present) {
            return present < 0 || heading.rank() < read[present].rank();
        }

        private long count() {
            return columns.stream()
                    .filter(column -> !column.kept() && places[column.ordinal()] >= 0)
                    .count();
        }

        /// The longest way from above that means something: `成员1姓名` rather than `姓名`.
        private Heading heading(List<String> path, Set<String> groups) {
            for (int from = 0; from < path.size(); from++) {
                if (from > 0 && groups.contains(path.get(from - 1))) {
                    return null;
                }
                var heading = known.get(String.join("", path.subList(from, path.size())));
                if (heading != null) {
                    return new Heading(heading.column(), heading.rank() + from * FURTHER);
                }
            }
            return null;
        }

        /// What stands above each other in a column; a cell that is merged downwards stands once,
        /// and an upper one reaches to the right until the next.
        private List<String> path(int column) {
            var path = new ArrayList<String>(rows.size());
            for (int i = 0; i < rows.size(); i++) {
                var isLowest = i == rows.size() - 1;
                var text = isLowest ? rows.get(i).text(column) : spanning(i, column);
                if (!text.isBlank() && (path.isEmpty() || !path.getLast().equals(text))) {
                    path.add(text);
                }
            }
            return path;
        }

        private String spanning(int row, int column) {
            var lowest = rows.getLast().text(column);
            for (int i = column; i >= 0; i--) {
                var text = rows.get(row).text(i);
                if (!text.isBlank() || lowest.isBlank()) {
                    return text;
                }
            }
            return "";
        }

        private Found found(List<? extends SheetColumn> columns) {
            refuseTwice();
            var titles = new String[width];
            for (int i = 0; i < width; i++) {
                titles[i] = String.join("", path(i));
            }
            var absent =
                    columns.stream()
                            .filter(c -> places[c.ordinal()] < 0 && !c.mayBeAbsent())
                            .toList();
            var lowest = rows.getLast();
            return new Found(new Header(lowest.place(), titles, places), lowest, absent);
        }

        /// Two columns of exactly one heading: which is meant, nobody can tell.
        private void refuseTwice() {
            for (int i = 0; i < width; i++) {
                var place = read[i] == null ? i : places[read[i].column()];
                if (place != i && path(i).equals(path(place))) {
                    var column = columns.get(read[i].column());
                    if (!column.kept()) {
                        throw new UnreadableSheet("sheet.column-twice", List.of(column.title()));
                    }
                }
            }
        }
    }
}
