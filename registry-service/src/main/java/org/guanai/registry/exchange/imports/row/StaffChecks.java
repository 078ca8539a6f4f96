package org.guanai.registry.exchange.imports.row;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.guanai.registry.people.staff.StaffEntry;
import org.guanai.registry.people.staff.StaffForm;
import org.guanai.registry.personal.PersonName;
import org.guanai.registry.personal.Phone;
import org.guanai.registry.personal.ResidentId;
import org.guanai.sheets.Cells;
import org.guanai.sheets.CheckedRow;
import org.guanai.sheets.Header;
import org.guanai.sheets.RowChecks;
import org.guanai.sheets.SheetColumn;
import org.guanai.sheets.cell.Texts;
import org.guanai.sheets.format.SheetRow;

/// Checks the rows of a staff list (教职工名册).
public final class StaffChecks implements RowChecks<StaffEntry> {
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
    public CheckedRow<StaffEntry> check(Header header, SheetRow row) {
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
        var posts = cells.parsed(StaffColumn.POSTS, "sheet.code-unknown", WrittenPosts::parse);
        if (posts == null) {
            return Set.of();
        }
        if (posts.hasRanks()) {
            cells.warning(StaffColumn.POSTS, "registry.import-post-rank");
        }
        return posts.roles();
    }

    private List<StaffEntry.TaughtClass> classes(Cells cells) {
        var classes =
                cells.parsed(
                        StaffColumn.CLASSES,
                        "registry.import-class-invalid",
                        text ->
                                cells.isDate(StaffColumn.CLASSES)
                                        ? Optional.empty()
                                        : WrittenList.parse(text, this::taught));
        return classes == null ? List.of() : classes.stream().distinct().toList();
    }

    /// @param before whose grade counts for a class that names none: `三1、2`
    private Optional<StaffEntry.TaughtClass> taught(String text, StaffEntry.TaughtClass before) {
        var grade = before == null ? null : before.grade();
        return GradeAndClass.parse(text, null, LocalDate.now(clock))
                .filter(c -> c.grade() != null || grade != null)
                .map(c ->
                        new StaffEntry.TaughtClass(
                                c.grade() == null ? grade : c.grade(), c.name()));
    }

    private boolean isNew(StaffEntry e) {
        var fresh = e.documentNumber() == null || seen.add("D" + e.documentNumber());
        return seen.add("P" + e.schoolCode() + e.phone() + e.name()) && fresh;
    }
}
