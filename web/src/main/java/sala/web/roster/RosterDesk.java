package sala.web.roster;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sala.access.AccessRules;
import sala.access.Actor;
import sala.access.Permission;
import sala.access.Scope;
import sala.paging.Paging;
import sala.people.People;
import sala.roster.Kind;
import sala.roster.LineFilter;
import sala.roster.Roster;
import sala.roster.RosterLine;
import sala.roster.Rosters;
import sala.school.School;
import sala.school.Schools;
import sala.web.page.Choice;
import sala.web.page.Reader;
import sala.web.page.SchoolName;

/** Gathers what the pages of rosters show. */
@Singleton
public class RosterDesk {

    private final Rosters rosters;
    private final Schools schools;
    private final People people;
    private final Reader reader;

    @Inject
    public RosterDesk(Rosters rosters, Schools schools, People people, Reader reader) {
        this.rosters = rosters;
        this.schools = schools;
        this.people = people;
        this.reader = reader;
    }

    RosterView view(UUID id, @Nullable Kind kind, String words, Paging paging) {
        Actor actor = reader.actor();
        Roster roster = rosters.get(actor, id);
        var lines = rosters.lines(actor, id, new LineFilter(kind, words), paging);
        return new RosterView(roster, kind, words, lines, candidates(lines.items()), names());
    }

    /** The schools that somebody may name for lines that name none; empty where there is nothing to choose. */
    List<Choice> choices() {
        List<School> own = schools.all().stream()
                .filter(school ->
                        AccessRules.permits(reader.actor(), Permission.ROSTER_KEEP, Scope.school(school.id())))
                .toList();
        return own.size() < 2
                ? List.of()
                : own.stream()
                        .map(school -> new Choice(school.id().toString(), SchoolName.of(school, reader.language())))
                        .toList();
    }

    private Map<UUID, String> candidates(List<RosterLine> lines) {
        Set<UUID> ids =
                lines.stream().flatMap(line -> line.candidates().stream()).collect(Collectors.toSet());
        return people.names(ids).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        name -> name.getValue().full() + " ("
                                + people.get(name.getKey()).username() + ")"));
    }

    private Map<UUID, String> names() {
        return schools.all().stream()
                .collect(Collectors.toMap(School::id, school -> SchoolName.of(school, reader.language())));
    }
}
