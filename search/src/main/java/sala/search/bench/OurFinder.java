package sala.search.bench;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import sala.access.Actor;
import sala.access.Audience;
import sala.access.Grant;
import sala.access.Role;
import sala.find.Findable;
import sala.search.Question;
import sala.search.lucene.Entry;
import sala.search.lucene.LuceneSearch;
import sala.search.lucene.SearchIndex;

/** The index of a node, asked as its pages ask: with access, counts and snippets. */
final class OurFinder implements Finder {

    private static final Actor READER = new Actor(new UUID(0, 1), Set.of(Grant.district(Role.SUPERVISOR)));

    private final SearchIndex index;
    private final LuceneSearch search;
    private final Map<UUID, String> names = new HashMap<>();

    OurFinder(Path folder) {
        index = new SearchIndex(folder);
        search = LuceneSearch.builtIn(index);
        index.open();
        index.beginBuilding();
        index.finishBuilding();
    }

    @Override
    public void put(String name, String title, String text) {
        UUID id = new UUID(1, names.size());
        names.put(id, name);
        index.put(new Entry(findable(id, title, text), List.of()));
    }

    private static Findable findable(UUID id, String title, String text) {
        return new Findable(
                "media",
                id,
                "document",
                title,
                text,
                "/",
                null,
                Set.of(),
                List.of(),
                List.of(),
                List.of(),
                Audience.of(READER),
                Instant.EPOCH);
    }

    @Override
    public void finish() {
        index.commit();
    }

    @Override
    public List<String> find(String question) {
        return search.find(Question.of(question), READER).hits().stream()
                .map(hit -> names.getOrDefault(hit.id(), ""))
                .toList();
    }

    /** Titles offered to somebody who began to type. */
    List<String> complete(String beginning) {
        return search.complete(beginning, READER);
    }

    @Override
    public void close() {
        index.close();
    }
}
