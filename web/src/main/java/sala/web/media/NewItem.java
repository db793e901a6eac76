package sala.web.media;

import java.util.UUID;

/** What a program is told of the item that its file became. */
public record NewItem(UUID id, String status) {}
