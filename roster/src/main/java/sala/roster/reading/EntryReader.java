package sala.roster.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import sala.access.Role;
import sala.citizen.CitizenId;
import sala.fault.Invalid;
import sala.people.PersonName;
import sala.school.Term;

/** Makes an entry of a line, or says all that is wrong with it. */
public final class EntryReader {

    private static final Pattern MASKED = Pattern.compile("(?i).*[x*].*");
    private static final Pattern DIGITS = Pattern.compile(".*\\d{3}.*");
    private static final Pattern NOBODYS_NUMBER = Pattern.compile("-*|0+");
    private static final int LONGEST_NUMBER = 20;

    private final SchoolLookup schools;
    private final Term term;
    private final LocalDate today;

    /** @param term of lines that name none */
    public EntryReader(SchoolLookup schools, Term term, LocalDate today) {
        this.schools = schools;
        this.term = term;
        this.today = today;
    }

    public ReadLine read(RawLine raw) {
        Line line = new Line(raw);
        Optional<Entry> entry = Optional.ofNullable(line.entry());
        return new ReadLine(raw, line.flaws.isEmpty() ? entry : Optional.empty(), line.flaws);
    }

    /** One line while it is read. */
    private final class Line {

        private final RawLine raw;
        private final List<Flaw> flaws = new ArrayList<>();

        Line(RawLine raw) {
            this.raw = raw;
        }

        private @Nullable Entry entry() {
            Role role = role();
            UUID school = school();
            Term when = term();
            WrittenClass where = place(role);
            String number = number();
            CitizenId citizenId = citizenId();
            LocalDate birth = birth();
            PersonName name = name();
            return school == null || name == null || !flaws.isEmpty()
                    ? null
                    : new Entry(
                            role,
                            school,
                            when,
                            where == null ? null : where.grade(),
                            where == null ? 0 : where.room(),
                            number,
                            citizenId,
                            name,
                            birth);
        }

        private Role role() {
            String typed = Written.text(raw.at(Column.ROLE)).toLowerCase(Locale.ROOT);
            if (typed.startsWith("ครู") || typed.startsWith("teacher")) {
                return Role.TEACHER;
            }
            if (!typed.isEmpty()
                    && !typed.startsWith("นักเรียน")
                    && !typed.equals("student")
                    && !typed.equals("pupil")) {
                wrong(Column.ROLE, "roster.role-unknown", typed);
            }
            return Role.PUPIL;
        }

        private @Nullable UUID school() {
            String typed = raw.at(Column.SCHOOL_CODE);
            String name = raw.at(Column.SCHOOL);
            if (typed.isEmpty() && name.isEmpty()) {
                return schools.unnamed().orElseGet(() -> wrong(Column.SCHOOL_CODE, "roster.school-missing"));
            }
            if (Written.isRounded(typed)) {
                return wrong(Column.SCHOOL_CODE, "roster.number-rounded", typed);
            }
            Optional<UUID> found = schools.find(Written.unrounded(typed), name);
            if (found.filter(schools::isOwn).isPresent()) {
                return found.get();
            }
            Column column = typed.isEmpty() ? Column.SCHOOL : Column.SCHOOL_CODE;
            String unknown = schools.isOfSome() ? "roster.school-not-yours" : "roster.school-unknown";
            return wrong(column, unknown, typed.isEmpty() ? name : typed);
        }

        private Term term() {
            String year = Written.number(raw.at(Column.YEAR));
            if (year.isEmpty()) {
                return term;
            }
            String number = Written.number(raw.at(Column.TERM));
            try {
                return new Term(Integer.parseInt(year), number.isEmpty() ? term.number() : Integer.parseInt(number));
            } catch (NumberFormatException | Invalid noTerm) {
                wrong(Column.YEAR, "roster.term-unknown", year + " " + number);
                return term;
            }
        }

        private @Nullable WrittenClass place(Role role) {
            String grade = raw.at(Column.GRADE).isEmpty() ? raw.at(Column.CLASS) : raw.at(Column.GRADE);
            if (grade.isEmpty()) {
                return role == Role.TEACHER ? null : wrong(Column.GRADE, "roster.class-missing");
            }
            Optional<WrittenClass> read = WrittenClass.of(grade, raw.at(Column.ROOM));
            if (read.isEmpty()) {
                return wrong(Column.GRADE, "roster.grade-unknown", grade);
            }
            int room = read.get().room();
            return room < 1 || room > 99 ? wrong(Column.ROOM, "roster.room-unknown", raw.at(Column.ROOM)) : read.get();
        }

        private String number() {
            String typed = raw.at(Column.NUMBER);
            if (Written.isRounded(typed)) {
                wrong(Column.NUMBER, "roster.number-rounded", typed);
                return "";
            }
            String number = Written.unrounded(typed);
            if (number.length() > LONGEST_NUMBER) {
                wrong(Column.NUMBER, "roster.number-long", LONGEST_NUMBER);
            }
            return NOBODYS_NUMBER.matcher(number).matches() ? "" : number;
        }

        private @Nullable CitizenId citizenId() {
            String typed = raw.at(Column.CITIZEN_ID);
            if (typed.isEmpty()
                    || NOBODYS_NUMBER.matcher(typed).matches()
                    || MASKED.matcher(typed).matches()) {
                return null;
            }
            if (Written.isRounded(typed)) {
                return wrong(Column.CITIZEN_ID, "roster.number-rounded", typed);
            }
            return valid(Column.CITIZEN_ID, () -> CitizenId.of(Written.unrounded(typed)));
        }

        private @Nullable LocalDate birth() {
            String typed = raw.at(Column.BIRTH);
            return typed.isEmpty() || typed.equals("-")
                    ? null
                    : WrittenDay.of(typed, today).orElseGet(() -> wrong(Column.BIRTH, "roster.birth-unknown", typed));
        }

        private @Nullable PersonName name() {
            WrittenName name = WrittenName.of(raw);
            Column given = raw.at(Column.GIVEN).isEmpty() ? Column.FULL_NAME : Column.GIVEN;
            if (name.given().isEmpty()) {
                return wrong(Column.GIVEN, "roster.given-missing");
            }
            if (name.family().isEmpty()) {
                return wrong(Column.FAMILY, "roster.family-missing");
            }
            if (WrittenName.isPrefix(name.given()) || WrittenName.isPrefix(name.family())) {
                return wrong(given, "roster.name-is-prefix", name.given() + " " + name.family());
            }
            if (DIGITS.matcher(Written.arabic(name.given() + name.family())).matches()) {
                return wrong(given, "roster.name-has-digits");
            }
            return valid(given, () -> new PersonName(name.prefix(), name.given(), name.family()));
        }

        private <T> @Nullable T valid(Column column, Supplier<T> value) {
            try {
                return value.get();
            } catch (Invalid invalid) {
                Invalid.FieldFlaw flaw = invalid.flaws().get(0);
                return wrong(column, flaw.code(), flaw.arguments().toArray());
            }
        }

        private <T> @Nullable T wrong(Column column, String code, Object... arguments) {
            Object[] shown = Arrays.stream(arguments)
                    .map(each -> CitizenId.hiddenIn(String.valueOf(each)))
                    .toArray();
            flaws.add(Flaw.of(column, code, shown));
            return null;
        }
    }
}
