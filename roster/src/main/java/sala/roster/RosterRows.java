package sala.roster;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sala.access.Role;
import sala.roster.reading.Column;
import sala.roster.reading.Flaw;
import sala.school.Term;
import sala.sql.Row;

/** How rosters and their lines stand in their tables. */
final class RosterRows {

    /** With the lines counted. */
    static final String ROSTERS =
            """
            select r.*, array_to_string(r.schools, ',') as school_ids, l.*
              from roster r cross join lateral (
                select coalesce(jsonb_object_agg(k.kind, k.lines), '{}') as counts, coalesce(sum(k.chosen), 0) as to_write,
                       coalesce(sum(k.written), 0) as written, coalesce(sum(k.refusals), 0) as refusals
                  from (select kind, count(*) as lines, count(*) filter (where chosen) as chosen,
                               count(*) filter (where done) as written, count(*) filter (where refused is not null) as refusals
                          from roster_line where roster = r.id group by kind) k) l
            """;

    static final String LINES = "select *, array_to_string(candidates, ',') as candidate_ids from roster_line";

    static final String INSERT =
            "insert into roster_line (roster, place, sheet, line, kind, name, school, person, role, before, after, cells,"
                    + " sealed, flaws, candidates, chosen) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?::jsonb, ?,"
                    + " ?::jsonb, string_to_array(?, ',')::uuid[], ?)";

    private RosterRows() {}

    static Roster roster(Row row) throws SQLException {
        JsonObject counts = row.json("counts");
        Map<Kind, Long> lines = new EnumMap<>(Kind.class);
        counts.forEach((kind, number) ->
                lines.put(Kind.valueOf(kind), counts.getJsonNumber(kind).longValue()));
        return new Roster(
                row.id("id"),
                row.text("name"),
                row.text("form"),
                row.id("owner"),
                ids(row.text("school_ids")).stream().collect(Collectors.toUnmodifiableSet()),
                new Term(row.integer("academic_year"), row.integer("term")),
                Roster.State.valueOf(row.text("state")),
                row.instant("taken_at"),
                row.instantOrNull("decided_at"),
                row.number("passed_over"),
                flaws(row.json("notes")),
                lines,
                row.number("to_write"),
                row.number("written"),
                row.number("refusals"));
    }

    static RosterLine line(Row row) throws SQLException {
        return new RosterLine(
                row.integer("place"),
                row.text("sheet"),
                row.number("line"),
                Kind.valueOf(row.text("kind")),
                row.text("name"),
                row.idOrNull("school"),
                row.idOrNull("person"),
                Optional.ofNullable(row.textOrNull("role")).map(Role::valueOf).orElse(null),
                standing(row, "before"),
                standing(row, "after"),
                cells(row),
                flaws(row.json("flaws")),
                ids(row.text("candidate_ids")),
                row.flag("chosen"),
                row.textOrNull("answer"),
                row.flag("done"),
                row.textOrNull("refused"));
    }

    static List<@Nullable Object> arguments(UUID roster, int place, Finding finding, byte @Nullable [] hidden) {
        Standing shown = finding.after() == null ? finding.before() : finding.after();
        return Arrays.asList(
                roster,
                place,
                finding.raw() == null ? "" : finding.raw().sheet(),
                finding.raw() == null ? 0L : finding.raw().line(),
                finding.kind(),
                finding.name(),
                shown == null || shown.school().isEmpty() ? null : UUID.fromString(shown.school()),
                finding.person(),
                finding.role(),
                finding.before() == null ? null : finding.before().toJson(),
                finding.after() == null ? null : finding.after().toJson(),
                finding.raw() == null ? null : cells(finding.raw().withoutSecrets()),
                hidden,
                json(finding.flaws()),
                finding.candidates().stream().map(UUID::toString).collect(Collectors.joining(",")),
                finding.chosen());
    }

    static JsonObject json(List<Flaw> flaws) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        for (Flaw flaw : flaws) {
            JsonArrayBuilder arguments = Json.createArrayBuilder();
            flaw.arguments().forEach(arguments::add);
            all.add(Json.createObjectBuilder()
                    .add("column", flaw.column().name())
                    .add("code", flaw.code())
                    .add("arguments", arguments));
        }
        return Json.createObjectBuilder().add("flaws", all).build();
    }

    private static List<Flaw> flaws(JsonObject json) {
        return json.getJsonArray("flaws").getValuesAs(JsonObject.class).stream()
                .map(flaw -> new Flaw(
                        Column.valueOf(flaw.getString("column")),
                        flaw.getString("code"),
                        texts(flaw.getJsonArray("arguments"))))
                .toList();
    }

    private static List<String> texts(JsonArray array) {
        return array.getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }

    private static @Nullable Standing standing(Row row, String column) throws SQLException {
        return row.textOrNull(column) == null ? null : Standing.of(row.json(column));
    }

    private static JsonObject cells(Map<Column, String> cells) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        cells.forEach((column, value) -> json.add(column.name(), value));
        return json.build();
    }

    private static Map<Column, String> cells(Row row) throws SQLException {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        if (row.textOrNull("cells") != null) {
            JsonObject json = row.json("cells");
            json.keySet().forEach(column -> cells.put(Column.valueOf(column), json.getString(column)));
        }
        return cells;
    }

    private static List<UUID> ids(String joined) {
        return joined.isEmpty()
                ? List.of()
                : Arrays.stream(joined.split(",")).map(UUID::fromString).toList();
    }

    /** As PostgreSQL reads an array. */
    static String joined(Set<UUID> ids) {
        return ids.stream().map(UUID::toString).sorted().collect(Collectors.joining(","));
    }
}
