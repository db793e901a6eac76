package sala.roster.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import sala.fault.Invalid;
import sala.roster.table.Cells;
import sala.roster.table.CsvTable;

/**
 * A OneRoster bundle (1.1 and 1.2, CSV): users with their roles in {@code users.csv} or, from 1.2 on, in
 * {@code roles.csv}; classes by enrollments. What is marked {@code tobedeleted} is passed over: whoever is not in the
 * file any more is shown as having left, and somebody decides.
 */
final class OneRosterFile implements RosterFile {

    private static final Pattern CITIZEN_ID = Pattern.compile("\\{([^:}]*):([^}]*)}");
    private static final Set<String> ROLES = Set.of("student", "teacher");
    private static final String CLASSES = "classes";

    private final Map<String, Map<String, Row>> files = new HashMap<>();

    OneRosterFile(byte[] bundle) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bundle))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = plain(entry.getName());
                if (name.endsWith(".csv")) {
                    files.put(name.substring(0, name.length() - 4), rows(new CsvTable(zip.readAllBytes())));
                }
            }
        } catch (IOException broken) {
            throw new Invalid("file", "roster.file-broken");
        }
        if (file("users").isEmpty() || file("orgs").isEmpty()) {
            throw new Invalid("file", "roster.bundle-incomplete");
        }
    }

    /** By the names of what is in a zip. */
    static boolean isOne(Set<String> names) {
        return names.stream().map(OneRosterFile::plain).anyMatch("users.csv"::equals);
    }

    @Override
    public String form() {
        return "oneroster";
    }

    @Override
    public long forEach(Consumer<RawLine> use) {
        Map<String, List<Row>> enrollments = by("enrollments", "userSourcedId");
        Map<String, List<Row>> roles = by("roles", "userSourcedId");
        long passedOver = 0;
        long persons = 0;
        for (Row user : file("users").values()) {
            List<RawLine> lines = user.isGone() ? List.of() : lines(user, enrollments, roles);
            passedOver += lines.isEmpty() ? 1 : 0;
            persons += lines.size();
            if (persons > MOST_LINES) {
                throw new Invalid("file", "roster.too-many-lines", MOST_LINES);
            }
            lines.forEach(use);
        }
        return passedOver;
    }

    /** One for each school at which the user is; a teacher also one for each class. */
    private List<RawLine> lines(Row user, Map<String, List<Row>> enrollments, Map<String, List<Row>> roles) {
        List<RawLine> lines = new ArrayList<>();
        Set<String> placed = new HashSet<>();
        for (Row enrollment : enrollments.getOrDefault(user.id(), List.of())) {
            Row room = file(CLASSES).get(enrollment.at("classSourcedId"));
            String role = enrollment.at("role").toLowerCase(Locale.ROOT);
            boolean homeroom = room != null && !room.at("classType").equalsIgnoreCase("scheduled");
            if (ROLES.contains(role) && room != null && (homeroom || placed.isEmpty())) {
                String school = room.at("schoolSourcedId");
                if (role.equals("teacher") || placed.add(school)) {
                    lines.add(line(user, role, school, Optional.of(room)));
                    placed.add(school);
                }
            }
        }
        places(user, roles).forEach((school, role) -> {
            if (ROLES.contains(role) && placed.add(school)) {
                lines.add(line(user, role, school, Optional.empty()));
            }
        });
        return lines;
    }

    /** The role at each school: 1.2 has rows for them, 1.1 a list with the user. */
    private static Map<String, String> places(Row user, Map<String, List<Row>> roles) {
        Map<String, String> places = new LinkedHashMap<>();
        roles.getOrDefault(user.id(), List.of())
                .forEach(role ->
                        places.put(role.at("orgSourcedId"), role.at("role").toLowerCase(Locale.ROOT)));
        for (String school : user.at("orgSourcedIds").split(",")) {
            if (!school.isBlank()) {
                places.putIfAbsent(school.strip(), user.at("role").toLowerCase(Locale.ROOT));
            }
        }
        return places;
    }

    private RawLine line(Row user, String role, String school, Optional<Row> room) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        Optional<Row> org = Optional.ofNullable(file("orgs").get(school));
        cells.put(
                Column.SCHOOL_CODE,
                org.map(row -> row.at("identifier"))
                        .filter(code -> !code.isEmpty())
                        .orElse(school));
        cells.put(Column.SCHOOL, org.map(row -> row.at("name")).orElse(""));
        cells.put(Column.ROLE, role);
        cells.put(Column.GIVEN, user.at("givenName"));
        cells.put(Column.FAMILY, user.at("familyName"));
        cells.put(Column.NUMBER, user.at("identifier"));
        cells.put(Column.CITIZEN_ID, citizenId(user));
        cells.put(
                Column.BIRTH,
                Optional.ofNullable(file("demographics").get(user.id()))
                        .map(row -> row.at("birthDate"))
                        .orElse(""));
        cells.put(Column.CLASS, room.map(OneRosterFile::door).orElseGet(() -> grade(user.at("grades"))));
        return new RawLine("users.csv", user.line, cells);
    }

    /** Its name, or else what its grade and code say. */
    private static String door(Row room) {
        return Optional.of(room.at("title"))
                .filter(title -> WrittenClass.of(title, "").isPresent())
                .orElseGet(() ->
                        grade(room.at("grades")) + "/" + room.at("classCode").replaceAll("^.*\\D", ""));
    }

    /** Years of schooling, as the standard counts them: 01 to 06 are ป.1 to ป.6, 07 to 12 are ม.1 to ม.6. */
    private static String grade(String grades) {
        String first = grades.split(",")[0].strip();
        if (!first.matches("\\d{1,2}")) {
            return first;
        }
        int year = Integer.parseInt(first);
        return year > 6 ? "ม." + (year - 6) : "ป." + year;
    }

    private static String citizenId(Row user) {
        Matcher ids = CITIZEN_ID.matcher(user.at("userIds"));
        while (ids.find()) {
            String kind = ids.group(1).toLowerCase(Locale.ROOT);
            if (kind.contains("citizen") || kind.contains("national") || kind.contains("thai")) {
                return ids.group(2).strip();
            }
        }
        return "";
    }

    private Map<String, Row> file(String name) {
        return files.getOrDefault(name, Map.of());
    }

    private Map<String, List<Row>> by(String name, String column) {
        Map<String, List<Row>> grouped = new HashMap<>();
        file(name).values().stream().filter(row -> !row.isGone()).forEach(row -> grouped.computeIfAbsent(
                        row.at(column), any -> new ArrayList<>())
                .add(row));
        return grouped;
    }

    private static Map<String, Row> rows(CsvTable table) {
        Map<String, Row> rows = new LinkedHashMap<>();
        Map<String, Integer> columns = new HashMap<>();
        table.forEach(cells -> {
            if (columns.isEmpty()) {
                for (int i = 0; i < cells.values().size(); i++) {
                    columns.put(cells.at(i), i);
                }
            } else if (!cells.isBlank()) {
                Row row = new Row(cells.line(), cells, columns);
                rows.put(row.id(), row);
            }
        });
        return rows;
    }

    /** Bundles are also zipped with the folder around them. */
    private static String plain(String name) {
        return name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    }

    /** A row under its file's headings. */
    private record Row(long line, Cells cells, Map<String, Integer> columns) {

        String at(String column) {
            Integer place = columns.get(column);
            return place == null ? "" : cells.at(place);
        }

        String id() {
            String id = at("sourcedId");
            return id.isEmpty() ? at("userSourcedId") : id;
        }

        boolean isGone() {
            return at("status").equalsIgnoreCase("tobedeleted")
                    || at("enabledUser").equalsIgnoreCase("false");
        }
    }
}
