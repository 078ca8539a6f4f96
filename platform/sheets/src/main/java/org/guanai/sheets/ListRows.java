package org.guanai.sheets;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.guanai.sheets.cell.Texts;
import org.guanai.sheets.format.Place;
import org.guanai.sheets.format.Sheet;
import org.guanai.sheets.format.SheetRow;
import org.guanai.sheets.format.SheetRows;
import org.guanai.sheets.format.UnreadableSheet;

/// The entries of a list: the rows below the headings of each sheet that has them, often a sheet
/// for each class. What is left out, a sheet or a column, is told by [#remarks].
public final class ListRows {
    private static final int LOOKED_AT = 15;
    private static final int LONGEST_TITLE = 60;

    /// Columns that say nothing of an entry.
    private static final Set<String> IDLE = Set.of("序号", "编号", "NO", "行号", Headings.REASON);

    private final SheetRows rows;
    private final Headings headings;
    private final FormLines lines;
    private final List<String> required;
    private final Deque<SheetRow> ahead = new ArrayDeque<>();
    private final List<Finding> remarks = new ArrayList<>();
    private Sheet sheet;
    private Header header;
    private SheetRow before;
    private boolean[] unread = {};
    private boolean found;
    private List<String> absent;

    public ListRows(SheetRows rows, List<? extends SheetColumn> columns) {
        this.rows = rows;
        this.headings = new Headings(columns);
        this.lines = new FormLines(columns);
        this.required =
                columns.stream().filter(c -> !c.mayBeAbsent()).map(SheetColumn::title).toList();
        this.absent = required;
    }

    /// @return null after the last
    /// @throws UnreadableSheet when the file breaks off, or no sheet has the headings that are
    ///   needed
    public ListRow next() {
        for (var row = read(); row != null; row = read()) {
            if (!row.sheet().equals(sheet)) {
                begin(row);
            } else if (header != null && isEntry(row)) {
                before = row;
                remarkUnread(row);
                return new ListRow(header, row);
            }
        }
        if (!found) {
            throw new UnreadableSheet("sheet.columns-missing", absent);
        }
        return null;
    }

    /// What was left out since the last call, each remark once.
    public List<Finding> remarks() {
        var since = List.copyOf(remarks);
        remarks.clear();
        return since;
    }

    private SheetRow read() {
        var next = ahead.poll();
        return next == null ? rows.next() : next;
    }

    private void begin(SheetRow first) {
        sheet = first.sheet();
        header = null;
        before = null;
        var start = start(first);
        if (sheet.hidden()) {
            if (!Template.LISTS.equals(sheet.name())) {
                remark(first.place(), null, "sheet.left-out-hidden");
            }
        } else {
            headings.in(start)
                    .ifPresentOrElse(
                            this::begin,
                            () -> remark(first.place(), null, "sheet.left-out-no-headings"));
        }
        for (var row : start.reversed()) {
            if (header == null || row.number() > header.place().row()) {
                ahead.addFirst(row);
            }
        }
    }

    /// Looks ahead within the sheet.
    private List<SheetRow> start(SheetRow first) {
        var start = new ArrayList<>(List.of(first));
        for (SheetRow row; start.size() < LOOKED_AT && (row = read()) != null; ) {
            if (!row.sheet().equals(sheet)) {
                ahead.addFirst(row);
                break;
            }
            start.add(row);
        }
        return start;
    }

    private void begin(Headings.Found headings) {
        header = null;
        var missing = headings.absent().stream().map(SheetColumn::title).toList();
        if (missing.isEmpty()) {
            found = true;
            header = headings.header();
            unread = unread(header);
            return;
        }
        absent = missing.size() < absent.size() ? missing : absent;
        for (var title : missing) {
            remark(headings.header().place(), title, "sheet.left-out-column-missing");
        }
    }

    private boolean isEntry(SheetRow row) {
        if (isHeadings(row)) {
            return false;
        }
        if (lines.isExample(row)) {
            remark(row.place(), null, "sheet.example-left-out");
            return false;
        }
        return !lines.isNone(header, row, before);
    }

    /// Headings come again on every printed page, or those of another table follow.
    private boolean isHeadings(SheetRow row) {
        if (!headings.areSupposedIn(row)) {
            return false;
        }
        var start = start(row);
        var again = headings.in(start);
        var depth = again.map(h -> start.indexOf(h.lowest()) + 1).orElse(0);
        var here = depth > 0 && depth <= Headings.DEEPEST;
        if (here && !Arrays.equals(again.get().header().places(), header.places())) {
            begin(again.get());
        }
        start.subList(here ? depth : 1, start.size()).reversed().forEach(ahead::addFirst);
        return here;
    }

    private static boolean[] unread(Header header) {
        var unread = new boolean[header.titles().length];
        for (int i = 0; i < unread.length; i++) {
            unread[i] = !IDLE.contains(Headings.plain(header.titles()[i]));
        }
        for (var place : header.places()) {
            if (place >= 0) {
                unread[place] = false;
            }
        }
        return unread;
    }

    /// Once for each column with values that nobody reads.
    private void remarkUnread(SheetRow row) {
        if (row.cells().length > unread.length) {
            var wider = new boolean[row.cells().length];
            Arrays.fill(wider, true);
            System.arraycopy(unread, 0, wider, 0, unread.length);
            unread = wider;
        }
        for (int i = 0; i < row.cells().length; i++) {
            if (unread[i] && !row.text(i).isBlank()) {
                unread[i] = false;
                remark(header.place(), title(i), "sheet.column-unread");
            }
        }
    }

    /// Its heading, or the letters by which spreadsheet programs call it.
    private String title(int column) {
        var title = column < header.titles().length ? Texts.clean(header.titles()[column]) : "";
        if (title.isEmpty() || !Texts.isReadable(title)) {
            return letters(column);
        }
        return title.codePointCount(0, title.length()) > LONGEST_TITLE
                ? title.substring(0, title.offsetByCodePoints(0, LONGEST_TITLE))
                : title;
    }

    private static String letters(int column) {
        var last = Character.toString('A' + column % 26);
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }

    private void remark(Place place, String column, String code) {
        remarks.add(new Finding(place, column, code, true));
    }

    /// A row with the headings that it stands below.
    public record ListRow(Header header, SheetRow row) {}
}
