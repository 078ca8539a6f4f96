package org.guanai.registry.exchange.imports.row;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.guanai.registry.child.national.NationalCells;
import org.guanai.registry.child.roster.RosterEntry;
import org.guanai.registry.exchange.national.NationalReading;
import org.guanai.registry.personal.PersonName;
import org.guanai.registry.personal.ResidentId;
import org.guanai.sheets.Cells;
import org.guanai.sheets.CheckedRow;
import org.guanai.sheets.Header;
import org.guanai.sheets.RowChecks;
import org.guanai.sheets.SheetColumn;
import org.guanai.sheets.format.SheetRow;

/// Checks the rows of a roster (花名册). The same child twice in one file: the second row is rejected.
public final class RosterChecks implements RowChecks<RosterEntry> {
    private static final Pattern NATIONAL_NUMBER = Pattern.compile("[GLJ]\\d{17}[\\dX]");
    private static final Pattern OTHER_NUMBER = Pattern.compile("[0-9A-Z]{8,20}");
    private static final Pattern OTHER_DOCUMENT = Pattern.compile("[0-9A-Z()/-]{4,30}");
    private static final String RESIDENT_ID = "1";
    private static final String BOARDER = "2";

    private final Clock clock;
    private final Predicate<String> schools;
    private final SeenChildren seen = new SeenChildren();
    private final NationalReading national = new NationalReading(RosterColumn.values().length);
    private final WrittenClasses classes;

    /// @param schools whether the requester has a school of this code
    public RosterChecks(Clock clock, Predicate<String> schools) {
        this.clock = clock;
        this.schools = schools;
        this.classes = new WrittenClasses(clock);
    }

    @Override
    public List<? extends SheetColumn> columns() {
        return Stream.concat(Arrays.stream(RosterColumn.values()), national.columns().stream())
                .toList();
    }

    @Override
    public CheckedRow<RosterEntry> check(Header header, SheetRow row) {
        var cells = new Cells(header, row);
        var entry = entry(cells);
        if (!cells.broken() && !seen.add(entry)) {
            cells.error(RosterColumn.NAME, "registry.import-row-twice");
        }
        return cells.broken() ? cells.rejected() : cells.taken(entry);
    }

    @Override
    public String columnOf(String component) {
        return switch (component) {
            case "documentKind" -> RosterColumn.DOCUMENT_KIND.title();
            case "documentNumber" -> RosterColumn.DOCUMENT_NUMBER.title();
            case "studentNumber" -> RosterColumn.STUDENT_NUMBER.title();
            case "name" -> RosterColumn.NAME.title();
            case "birthDate" -> RosterColumn.BIRTH_DATE.title();
            case "grade" -> RosterColumn.GRADE.title();
            case "className" -> RosterColumn.CLASS.title();
            case null, default -> RosterColumn.SCHOOL.title();
        };
    }

    private RosterEntry entry(Cells cells) {
        var school = SchoolCode.read(cells, RosterColumn.SCHOOL, schools);
        var name =
                cells.parsed(RosterColumn.NAME, "registry.import-name-invalid", PersonName::parse);
        var sex = cells.code(RosterColumn.SEX);
        var birth = birthDate(cells);
        var number = cells.digits(RosterColumn.DOCUMENT_NUMBER);
        var kind = documentKind(cells, number);
        var document = document(cells, number, kind);
        warnWhenDifferent(cells, document, kind, sex, birth);
        var schoolClass = schoolClass(cells, birth);
        var kept = national.of(cells);
        return new RosterEntry(
                school,
                name,
                sex,
                birth,
                document == null ? null : kind,
                document,
                studentNumber(cells),
                cells.code(RosterColumn.ETHNIC),
                schoolClass.grade() == null ? 0 : schoolClass.grade(),
                schoolClass.name(),
                BOARDER.equals(cells.code(RosterColumn.ATTENDANCE)),
                cells.text(RosterColumn.HOUSEHOLD),
                address(cells),
                leftBehind(cells),
                migrant(cells),
                GuardianCells.read(cells, kept),
                new NationalCells(kept));
    }

    /// Where the child lives; a list that asks for the family's address only means the same.
    private String address(Cells cells) {
        return cells.isAbsent(RosterColumn.ADDRESS)
                ? national.familyAddress(cells)
                : cells.text(RosterColumn.ADDRESS);
    }

    private LocalDate birthDate(Cells cells) {
        var birth = cells.date(RosterColumn.BIRTH_DATE);
        return birth != null && birth.isAfter(LocalDate.now(clock))
                ? cells.error(RosterColumn.BIRTH_DATE, "registry.import-date-in-future")
                : birth;
    }

    private static String documentKind(Cells cells, String number) {
        var kind = cells.code(RosterColumn.DOCUMENT_KIND);
        return kind == null && number != null ? RESIDENT_ID : kind;
    }

    private String document(Cells cells, String number, String kind) {
        if (number == null) {
            return null;
        }
        if (RESIDENT_ID.equals(kind)) {
            return ResidentId.parse(number, clock)
                    .map(ResidentId::number)
                    .orElseGet(() ->
                            cells.error(
                                    RosterColumn.DOCUMENT_NUMBER,
                                    "registry.import-id-number-invalid"));
        }
        var upper = number.toUpperCase(Locale.ROOT);
        return OTHER_DOCUMENT.matcher(upper).matches()
                ? upper
                : cells.error(
                        RosterColumn.DOCUMENT_NUMBER, "registry.import-document-number-invalid");
    }

    /// The record may differ from the ID number, and the school may know better.
    private static void warnWhenDifferent(
            Cells cells, String document, String kind, String sex, LocalDate birth) {
        if (document == null || !RESIDENT_ID.equals(kind)) {
            return;
        }
        var id = new ResidentId(document);
        if (birth != null && !birth.equals(id.birthDate())) {
            cells.warning(RosterColumn.BIRTH_DATE, "registry.import-birth-date-differs");
        }
        if (isStated(sex) && !sex.equals(id.sex())) {
            cells.warning(RosterColumn.SEX, "registry.import-sex-differs");
        }
    }

    private static boolean isStated(String sex) {
        return "1".equals(sex) || "2".equals(sex);
    }

    private static String studentNumber(Cells cells) {
        var text = cells.digits(RosterColumn.STUDENT_NUMBER);
        if (text == null) {
            return null;
        }
        var number = text.toUpperCase(Locale.ROOT);
        if (NATIONAL_NUMBER.matcher(number).matches()) {
            return number;
        }
        if (!OTHER_NUMBER.matcher(number).matches()) {
            return cells.error(
                    RosterColumn.STUDENT_NUMBER, "registry.import-student-number-invalid");
        }
        cells.warning(RosterColumn.STUDENT_NUMBER, "registry.import-student-number-unusual");
        return number;
    }

    /// The grade stands in its own column, or is told by the class.
    private GradeAndClass schoolClass(Cells cells, LocalDate birth) {
        var stated = cells.has(RosterColumn.GRADE);
        var grade =
                stated
                        ? cells.parsed(
                                RosterColumn.GRADE, "registry.import-grade-invalid", classes::grade)
                        : null;
        var own = ownClass(cells, grade == null ? null : grade.grade(), stated ? null : birth);
        if (!stated && (own == null || own.grade() == null)) {
            cells.error(RosterColumn.GRADE, "sheet.value-missing");
        }
        if (own == null) {
            return grade == null ? new GradeAndClass(null, null) : grade;
        }
        if (grade == null) {
            return own;
        }
        if (contradict(grade, own)) {
            cells.error(RosterColumn.CLASS, "registry.import-class-grade-differs");
        }
        return new GradeAndClass(grade.grade(), own.name());
    }

    private static boolean contradict(GradeAndClass grade, GradeAndClass own) {
        return own.grade() != null && !own.grade().equals(grade.grade())
                || grade.name() != null && !grade.name().equals(own.name());
    }

    /// @param birth by which a year of entry tells the grade where none is stated, null otherwise
    private GradeAndClass ownClass(Cells cells, Integer grade, LocalDate birth) {
        if (cells.isAbsent(RosterColumn.CLASS)) {
            return GradeAndClass.ofSheet(cells.sheetName(), grade, LocalDate.now(clock))
                    .filter(c -> grade == null || c.grade() == null || c.grade().equals(grade))
                    .orElse(null);
        }
        var own =
                cells.parsed(
                        RosterColumn.CLASS,
                        "registry.import-class-invalid",
                        text -> ownClass(cells, text, grade, birth));
        if (own != null && own.doubtful()) {
            cells.warning(RosterColumn.CLASS, "registry.import-class-doubtful");
        }
        return own;
    }

    /// A number with a fraction has lost its zeros: `3.10` became `3.1`.
    private Optional<GradeAndClass> ownClass(
            Cells cells, String text, Integer grade, LocalDate birth) {
        if (cells.isDate(RosterColumn.CLASS)) {
            return GradeAndClass.ofDate(text, grade);
        }
        if (cells.isNumber(RosterColumn.CLASS) && text.contains(".")) {
            return Optional.empty();
        }
        var own = classes.of(text, grade);
        return own.isPresent() || birth == null
                ? own
                : GradeAndClass.ofCohort(text, birth, LocalDate.now(clock));
    }

    private static Integer leftBehind(Cells cells) {
        var code = cells.code(RosterColumn.LEFT_BEHIND);
        return code == null ? null : Integer.valueOf(code);
    }

    private static Boolean migrant(Cells cells) {
        var code = cells.code(RosterColumn.MIGRANT);
        return code == null ? null : code.equals("1");
    }
}
