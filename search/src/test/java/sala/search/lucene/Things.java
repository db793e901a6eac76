package sala.search.lucene;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import sala.access.Actor;
import sala.access.Audience;
import sala.access.Grant;
import sala.access.Permission;
import sala.access.Role;
import sala.access.Scope;
import sala.find.Findable;
import sala.find.Findable.Passage;
import sala.school.Grade;
import sala.school.SubjectGroup;
import sala.search.reading.ReadText;
import sala.search.reading.ReadText.Outcome;
import sala.search.reading.ReadText.Page;

/** Things to be found in tests, and people who look for them. */
final class Things {

    static final UUID SCHOOL = new UUID(7, 1);
    static final UUID CLASSROOM = new UUID(7, 2);
    static final UUID OTHER_SCHOOL = new UUID(8, 1);
    static final UUID OTHER_CLASSROOM = new UUID(8, 2);

    static final Actor PUPIL = new Actor(new UUID(9, 1), Set.of(Grant.classroom(Role.PUPIL, SCHOOL, CLASSROOM)));
    static final Actor PUPIL_ELSEWHERE =
            new Actor(new UUID(9, 2), Set.of(Grant.classroom(Role.PUPIL, OTHER_SCHOOL, OTHER_CLASSROOM)));
    static final Actor SUPERVISOR = new Actor(new UUID(9, 3), Set.of(Grant.district(Role.SUPERVISOR)));

    private static final Set<String> EVERYBODY = Audience.of(Permission.MEDIA_VIEW, Scope.EVERYONE);
    private static long last;

    private Things() {}

    static Findable video(String title, String description, Passage... passages) {
        return thing("video", title, description, List.of(passages), EVERYBODY);
    }

    static Findable document(String title) {
        return thing("document", title, "", List.of(), EVERYBODY);
    }

    /** Of no learning area and no grade. */
    static Findable filedNowhere(String title) {
        Findable thing = document(title);
        return new Findable(
                thing.kind(),
                thing.id(),
                thing.format(),
                thing.title(),
                thing.description(),
                thing.url(),
                null,
                Set.of(),
                thing.words(),
                thing.passages(),
                thing.documents(),
                thing.audiences(),
                thing.changed());
    }

    static Findable ofTheClassroom(String title) {
        Set<String> audiences = Audience.of(Permission.MEDIA_VIEW, Scope.classroom(SCHOOL, CLASSROOM));
        return thing("document", title, "", List.of(), audiences);
    }

    static ReadText pages(String... texts) {
        List<Page> pages = IntStream.range(0, texts.length)
                .mapToObj(i -> new Page(i + 1, texts[i]))
                .toList();
        return new ReadText(Outcome.READ, pages);
    }

    private static Findable thing(
            String format, String title, String description, List<Passage> passages, Set<String> audiences) {
        UUID id = new UUID(1, ++last);
        return new Findable(
                "media",
                id,
                format,
                title,
                description,
                "/media/" + id,
                SubjectGroup.MATHEMATICS,
                Set.of(Grade.P4),
                List.of(),
                passages,
                List.of(),
                audiences,
                Instant.ofEpochSecond(last));
    }
}
