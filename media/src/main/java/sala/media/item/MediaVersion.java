package sala.media.item;

import java.util.UUID;

/** An item as somebody saw it when deciding what to do with it. */
public record MediaVersion(UUID item, long version) {}
