package sala.web.subscription;

import java.util.UUID;
import sala.fault.NotFound;
import sala.subscription.Content;

/** What can be sent to schools by itself, in the words of addresses. */
enum SentThing {
    MEDIA("media", "/media/"),
    COURSE("course", "/courses/"),
    COLLECTION("collection", "/collections/");

    private final String word;
    private final String pages;

    SentThing(String word, String pages) {
        this.word = word;
        this.pages = pages;
    }

    static SentThing of(String word) {
        for (SentThing thing : values()) {
            if (thing.word.equals(word)) {
                return thing;
            }
        }
        throw new NotFound("page");
    }

    Content content(UUID id) {
        return switch (this) {
            case MEDIA -> new Content.Item(id);
            case COURSE -> new Content.Course(id);
            case COLLECTION -> new Content.Collection(id);
        };
    }

    String page(UUID id) {
        return pages + id;
    }
}
