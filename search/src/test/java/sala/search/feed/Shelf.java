package sala.search.feed;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import sala.access.Audience;
import sala.access.Permission;
import sala.access.Scope;
import sala.find.Findable;
import sala.find.Findable.Document;
import sala.find.FindableSource;

/** A module with things to find: titles on a shelf, some with a document. */
final class Shelf implements FindableSource {

    private final Map<UUID, Findable> things = new LinkedHashMap<>();

    @Override
    public String kind() {
        return "media";
    }

    @Override
    public Optional<Findable> find(UUID id) {
        return Optional.ofNullable(things.get(id));
    }

    @Override
    public void each(Consumer<UUID> use) {
        List.copyOf(things.keySet()).forEach(use);
    }

    UUID add(String title, Document... documents) {
        UUID id = UUID.randomUUID();
        put(id, title, documents);
        return id;
    }

    void put(UUID id, String title, Document... documents) {
        things.put(
                id,
                new Findable(
                        kind(),
                        id,
                        "document",
                        title,
                        "",
                        "/media/" + id,
                        null,
                        Set.of(),
                        List.of(),
                        List.of(),
                        List.of(documents),
                        Audience.of(Permission.MEDIA_VIEW, Scope.EVERYONE),
                        Instant.EPOCH));
    }

    void remove(UUID id) {
        things.remove(id);
    }
}
