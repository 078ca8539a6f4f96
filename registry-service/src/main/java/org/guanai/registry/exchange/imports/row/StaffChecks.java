package org.guanai.registry.exchange.imports.row;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.guanai.registry.people.staff.StaffEntry;
import org.guanai.registry.people.staff.StaffForm;
import org.guanai.registry.personal.Phone;
import org.guanai.registry.personal.ResidentId;
import org.guanai.sheets.Cells;
import org.guanai.sheets.CheckedRow;
import org.guanai.sheets.Header;
import org.guanai.sheets.RowChecks;
import org.guanai.sheets.SheetColumn;
import org.guanai.sheets.Texts;
import org.guanai.sheets.format.SheetRow;

/// RowChecks the rows of a staff list (教职工名册).
public final class StaffChecks implements RowChecks<StaffEntry> {
    private static final Pattern SEPARATOR = Pattern.compile("[、,\uFF0C;\uFF1B/\\n]+");
    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@<>]{1,64}@[^\\s@<>]+\\.[^\\s@<>]{2,}");
    private static final Pattern USERNAME = Pattern.compile(StaffForm.USERNAME);
    private static final int LONGEST_EMAIL = 120;

    private final Clock clock;
    private final Predicate<String> schools;
    private final Set<String> seen = new HashSet<>();

    /// @param schools whether the requester has a school of this code
    public StaffChecks(Clock clock, Predicate<String> schools) {
        this.clock = clock;
        this.schools = schools;
    }

    @Override
    public List<? extends SheetColumn> columns() {
        return List.of(StaffColumn.values());
    }

    @Override
    public CheckedRow<StaffEntry> check(Header header, SheetRow row, boolean from1904) {
        var cells = new Cells(header, row);
        var entry = entry(cells);
        if (!cells.broken() && !isNew(entry)) {
            cells.error(StaffColumn.NAME, "registry.import-row-twice");
        }
        return cells.broken() ? cells.rejected() : cells.taken(entry);
    }

    @Override
    public String columnOf(String component) {
        return switch (component) {
            case "name" -> StaffColumn.NAME.title();
            case "documentNumber" -> StaffColumn.DOCUMENT_NUMBER.title();
            case "phone" -> StaffColumn.PHONE.title();
            case "username" -> StaffColumn.USERNAME.title();
            case "email" -> StaffColumn.EMAIL.title();
            case "posts" -> StaffColumn.POSTS.title();
            case "classes" -> StaffColumn.CLASSES.title();
            case null, default -> StaffColumn.SCHOOL.title();
        };
    }

    private StaffEntry entry(Cells cells) {
        return new StaffEntry(
                null,
                SchoolCode.read(cells, StaffColumn.SCHOOL, schools),
                cells.parsed(StaffColumn.NAME, "registry.import-name-invalid", PersonName::parse),
                cells.code(StaffColumn.SEX),
                document(cells),
                phone(cells),
                email(cells),
                username(cells),
                posts(cells),
                classes(cells));
    }

    private String document(Cells cells) {
        var number = cells.digits(StaffColumn.DOCUMENT_NUMBER);
        return number == null
                ? null
                : ResidentId.parse(number, clock)
                        .map(ResidentId::number)
                        .orElseGet(() ->
                                cells.error(
                                        StaffColumn.DOCUMENT_NUMBER,
                                        "registry.import-id-number-invalid"));
    }

    private static String phone(Cells cells) {
        var digits = cells.digits(StaffColumn.PHONE);
        return digits == null
                ? null
                : Phone.parse(digits)
                        .orElseGet(() ->
                                cells.error(StaffColumn.PHONE, "registry.import-phone-invalid"));
    }

    private static String email(Cells cells) {
        return cells.parsed(
                StaffColumn.EMAIL,
                "registry.import-email-invalid",
                text ->
                        Optional.of(Texts.narrow(text))
                                .filter(e -> e.length() <= LONGEST_EMAIL)
                                .filter(e -> EMAIL.matcher(e).matches()));
    }

    private static String username(Cells cells) {
        return cells.parsed(
                StaffColumn.USERNAME,
                "registry.import-username-invalid",
                text ->
                        Optional.of(Texts.narrow(text))
                                .filter(name -> USERNAME.matcher(name).matches()));
    }

    private static Set<String> posts(Cells cells) {
        var posts =
                cells.parsed(
                        StaffColumn.POSTS, "sheet.code-unknown", text -> all(text, Codes.POST::of));
        return posts == null ? Set.of() : Set.copyOf(posts);
    }

    private static List<StaffEntry.TaughtClass> classes(Cells cells) {
        var classes =
                cells.parsed(
                        StaffColumn.CLASSES,
                        "registry.import-class-invalid",
                        text -> all(text, StaffChecks::taught));
        return classes == null ? List.of() : classes;
    }

    private static Optional<StaffEntry.TaughtClass> taught(String text) {
        return GradeAndClass.parse(text)
                .filter(c -> c.grade() != null)
                .map(c -> new StaffEntry.TaughtClass(c.grade(), c.name()));
    }

    /// All parts of a list, or nothing when one of them is wrong.
    private static <T> Optional<List<T>> all(
            String text, Function<String, Optional<T>> parser) {
        var found = new ArrayList<T>();
        for (var part : SEPARATOR.split(text)) {
            var one = part.isBlank() ? Optional.<T>empty() : parser.apply(Texts.clean(part));
            if (one.isEmpty() && !part.isBlank()) {
                return Optional.empty();
            }
            one.ifPresent(found::add);
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(found);
    }

    private boolean isNew(StaffEntry e) {
        var fresh = e.documentNumber() == null || seen.add("D" + e.documentNumber());
        return seen.add("P" + e.schoolCode() + e.phone() + e.name()) && fresh;
    }
}
