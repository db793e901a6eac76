package sala.media.collection;

import sala.fault.Invalid;

/** What people say of a collection. */
public record About(String title, String description, Sharing sharing) {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_DESCRIPTION = 4000;

    /** @throws Invalid when there is no title, or something is too long */
    public About {
        if (title.isBlank()) {
            throw new Invalid("title", "field.required");
        }
        if (title.length() > LONGEST_TITLE) {
            throw new Invalid("title", "field.too-long", LONGEST_TITLE);
        }
        if (description.length() > LONGEST_DESCRIPTION) {
            throw new Invalid("description", "field.too-long", LONGEST_DESCRIPTION);
        }
    }
}
