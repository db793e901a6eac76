package sala.web.media;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import sala.media.history.Event;
import sala.media.version.FileVersion;
import sala.paging.Page;
import sala.paging.Paging;
import sala.people.PersonName;

/**
 * What happened to an item, for those who look after it.
 *
 * @param versions its other files, newest first
 * @param events what people did with it, newest first
 * @param names of all these people, as far as they are known here
 */
public record ItemPast(List<FileVersion> versions, Page<Event> events, Map<UUID, PersonName> names) {

    /** Of something that never changed. */
    static final ItemPast NONE = new ItemPast(List.of(), new Page<>(List.of(), 0, Paging.first()), Map.of());

    /** A dash for somebody who is not known here. */
    public String name(UUID person) {
        PersonName name = names.get(person);
        return name == null ? "–" : name.full();
    }
}
