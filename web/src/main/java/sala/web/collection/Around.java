package sala.web.collection;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.media.collection.MediaCollection;
import sala.media.listing.MediaLine;
import sala.media.review.Review;
import sala.paging.Page;
import sala.people.PersonName;

/**
 * What belongs around an item, for one reader.
 *
 * @param playing where the reader is in a collection; empty outside of one
 * @param own collections to which the reader can add it
 * @param stars from 1 to 5; empty where nobody has said anything
 * @param mine what the reader has said
 * @param names of those who said something
 * @param schools the names of their schools
 */
public record Around(
        Optional<Playing> playing,
        boolean favourite,
        List<MediaCollection> own,
        Optional<Double> stars,
        Page<Review> reviews,
        Optional<Review> mine,
        Map<UUID, PersonName> names,
        Map<UUID, String> schools) {

    /**
     * A place in a collection.
     *
     * @param number of the item, from one
     * @param before null at the beginning
     * @param after null at the end
     */
    public record Playing(
            MediaCollection collection, int number, int all, @Nullable MediaLine before, @Nullable MediaLine after) {

        /** Where the next one is played. */
        public Optional<String> next() {
            return Optional.ofNullable(after).map(this::address);
        }

        public String address(MediaLine line) {
            return "/media/" + line.id() + "?in=" + collection.id();
        }
    }
}
