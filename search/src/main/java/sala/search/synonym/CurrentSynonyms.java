package sala.search.synonym;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import sala.recent.Recent;

/** The synonyms in force, as searching needs them many times a second: what was changed holds after a few seconds. */
@Singleton
public class CurrentSynonyms {

    private final Synonyms synonyms;
    private final Recent<String, List<SynonymGroup>> recent;

    @Inject
    public CurrentSynonyms(Synonyms synonyms, Clock clock) {
        this.synonyms = synonyms;
        recent = new Recent<>(clock, 1);
    }

    public List<SynonymGroup> now() {
        return recent.find(Synonyms.KIND, kind -> Optional.of(synonyms.wanted()))
                .orElseThrow();
    }
}
