package sala.usage;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What something was done with, by the types of activities that xAPI's registries know. */
public enum Kind {
    VIDEO("https://w3id.org/xapi/video/activity-type/video"),
    AUDIO("https://w3id.org/xapi/audio/activity-type/audio"),
    DOCUMENT("http://id.tincanapi.com/activitytype/document"),
    QUIZ("http://adlnet.gov/expapi/activities/assessment"),
    QUESTION("http://adlnet.gov/expapi/activities/cmi.interaction"),
    COURSE("http://adlnet.gov/expapi/activities/course"),
    LESSON("http://adlnet.gov/expapi/activities/lesson"),
    /** Any other kind of activity, such as a package or a game. */
    OTHER("http://adlnet.gov/expapi/activities/interaction");

    private final String iri;

    Kind(String iri) {
        this.iri = iri;
    }

    public String iri() {
        return iri;
    }

    /** Whether it is played from a moment to a moment, rather than looked at. */
    public boolean isPlayed() {
        return this == VIDEO || this == AUDIO;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As reports know it; empty for types that we have no word for. */
    static Optional<String> word(String iri) {
        return Stream.of(values())
                .filter(kind -> kind.iri.equals(iri))
                .map(Kind::word)
                .findFirst();
    }
}
