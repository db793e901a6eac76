package sala.people;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Somebody chooses the language of the own pages. */
@Singleton
@Transactional
public class SpokenLanguage {

    private final People people;

    @Inject
    public SpokenLanguage(People people) {
        this.people = people;
    }

    /** From now on, at every browser. */
    public void choose(UUID person, Language language) {
        Person found = people.get(person);
        if (found.language() != language) {
            found.speak(language);
            people.changed(found);
        }
    }
}
