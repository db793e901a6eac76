package sala.web.collection;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sala.access.Actor;
import sala.access.Permission;
import sala.media.collection.CollectedItems;
import sala.media.collection.Favourites;
import sala.media.collection.MediaCollection;
import sala.media.collection.MediaCollections;
import sala.media.item.MediaItem;
import sala.media.listing.MediaLine;
import sala.media.review.Review;
import sala.media.review.Reviews;
import sala.paging.Page;
import sala.paging.Paging;
import sala.people.People;
import sala.school.School;
import sala.school.Schools;
import sala.web.collection.Around.Playing;
import sala.web.page.Reader;

/** Gathers what belongs around an item. */
@Singleton
public class Surroundings {

    private static final Paging SOME = new Paging(1, 10);

    private final MediaCollections collections;
    private final CollectedItems collected;
    private final Favourites favourites;
    private final Reviews reviews;
    private final People people;
    private final Schools schools;
    private final Reader reader;

    @Inject
    public Surroundings(
            MediaCollections collections,
            CollectedItems collected,
            Favourites favourites,
            Reviews reviews,
            People people,
            Schools schools,
            Reader reader) {
        this.collections = collections;
        this.collected = collected;
        this.favourites = favourites;
        this.reviews = reviews;
        this.people = people;
        this.schools = schools;
        this.reader = reader;
    }

    /** @param collection in which the reader plays it; null outside of one */
    public Around of(MediaItem item, @Nullable UUID collection) {
        Actor actor = reader.actor();
        UUID id = item.id();
        boolean staff = !reader.visitor().isPupil();
        Page<Review> said = staff ? reviews.of(id, SOME) : new Page<>(List.of(), 0, SOME);
        return new Around(
                Optional.ofNullable(collection).flatMap(in -> playing(actor, id, in)),
                favourites.has(actor, id),
                staff ? collections.own(actor) : List.of(),
                reviews.stars(id),
                said,
                staff ? reviews.by(actor, id) : Optional.empty(),
                people.names(said.items().stream().map(Review::person).collect(Collectors.toSet())),
                schoolsOf(said.items()));
    }

    private Map<UUID, String> schoolsOf(List<Review> said) {
        Set<UUID> ids = said.stream()
                .flatMap(review -> Stream.ofNullable(review.school()))
                .collect(Collectors.toSet());
        return ids.isEmpty()
                ? Map.of()
                : schools.all().stream()
                        .filter(school -> ids.contains(school.id()))
                        .collect(Collectors.toMap(
                                School::id, school -> school.names().thai()));
    }

    /** Empty when the item is not in it, or not any more. */
    private Optional<Playing> playing(Actor actor, UUID item, UUID in) {
        MediaCollection collection = collections.get(actor, in, Permission.COLLECTION_VIEW);
        List<MediaLine> lines = collected.of(actor, in);
        return IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).id().equals(item))
                .mapToObj(i -> new Playing(
                        collection,
                        i + 1,
                        lines.size(),
                        i == 0 ? null : lines.get(i - 1),
                        i == lines.size() - 1 ? null : lines.get(i + 1)))
                .findFirst();
    }
}
