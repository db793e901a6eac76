package sala.roster;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sala.citizen.CitizenId;
import sala.citizen.CitizenIds;
import sala.fault.Invalid;
import sala.roster.reading.Entry;
import sala.roster.reading.EntryReader;
import sala.roster.reading.ReadLine;
import sala.roster.reading.RosterFile;
import sala.roster.reading.SchoolLookup;
import sala.school.School;
import sala.school.Schools;
import sala.sql.Sql;

/** Reads a file and finds out what each of its lines would do. Writes nothing. */
@Singleton
public class Previews {

    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

    private final Sql sql;
    private final Schools schools;
    private final CitizenIds citizenIds;
    private final Clock clock;

    @Inject
    public Previews(Sql sql, Schools schools, CitizenIds citizenIds, Clock clock) {
        this.sql = sql;
        this.schools = schools;
        this.citizenIds = citizenIds;
        this.clock = clock;
    }

    /**
     * @param own the schools whose people may be brought in; empty for all
     * @throws Invalid when the file as a whole cannot be read
     */
    Preview of(Sent sent, Set<UUID> own) {
        RosterFile file = RosterFile.of(sent.bytes());
        EntryReader reader = new EntryReader(lookup(sent, own), sent.term(), LocalDate.now(clock.withZone(BANGKOK)));
        List<ReadLine> lines = new ArrayList<>();
        long passedOver = file.forEach(raw -> lines.add(reader.read(raw)));
        if (lines.isEmpty()) {
            throw new Invalid("file", "roster.nobody");
        }
        List<Finding> findings = compared(lines, own);
        return new Preview(file.form(), passedOver, findings);
    }

    private List<Finding> compared(List<ReadLine> lines, Set<UUID> own) {
        List<Entry> entries =
                lines.stream().flatMap(line -> line.entry().stream()).toList();
        Set<UUID> named = entries.stream().map(Entry::school).collect(Collectors.toSet());
        IdentityHashMap<Entry, String> marks = new IdentityHashMap<>();
        entries.forEach(entry -> marks.put(entry, mark(entry)));
        List<String> given =
                marks.values().stream().filter(mark -> !mark.isEmpty()).toList();
        List<KnownPerson> known = new KnownPeople(sql).of(named, given);
        return new Comparison(
                        known,
                        lines,
                        school -> own.isEmpty() || own.contains(school),
                        entry -> marks.getOrDefault(entry, ""))
                .of(lines);
    }

    private String mark(Entry entry) {
        CitizenId id = entry.citizenId();
        return id == null ? "" : citizenIds.mark(id);
    }

    private SchoolLookup lookup(Sent sent, Set<UUID> own) {
        return new SchoolLookup(open(), own, unnamed(sent, own).orElse(null));
    }

    private List<School> open() {
        return schools.all().stream().filter(school -> !school.closed()).toList();
    }

    /** The one that was said, else the only one there is. */
    private Optional<UUID> unnamed(Sent sent, Set<UUID> own) {
        @Nullable UUID said = sent.school();
        if (said != null) {
            return Optional.of(said).filter(school -> own.isEmpty() || own.contains(school));
        }
        List<UUID> possible = own.isEmpty() ? open().stream().map(School::id).toList() : List.copyOf(own);
        return possible.size() == 1 ? Optional.of(possible.get(0)) : Optional.empty();
    }

    /** What was found in a file. */
    record Preview(String form, long passedOver, List<Finding> findings) {}
}
