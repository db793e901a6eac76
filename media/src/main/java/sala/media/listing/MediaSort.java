package sala.media.listing;

/** In which order a list shows items. */
public enum MediaSort {
    NEWEST("i.changes.changed desc, i.id"),
    OLDEST("i.changes.changed, i.id"),
    TITLE("i.description.title, i.id");

    private final String order;

    MediaSort(String order) {
        this.order = order;
    }

    String order() {
        return order;
    }
}
