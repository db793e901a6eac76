package sala.web.media;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import sala.access.AccessRules;
import sala.access.Permission;
import sala.job.Job;
import sala.media.disk.DiskFiles;
import sala.media.disk.DiskFiles.Companion;
import sala.media.item.MediaItem;
import sala.media.item.MediaItems;
import sala.media.workshop.Transcoding;
import sala.people.People;
import sala.people.Person;
import sala.web.page.Reader;

/** Gathers what the page of an item shows. */
@Singleton
public class ItemView {

    private final MediaItems items;
    private final Transcoding transcoding;
    private final People people;
    private final DiskFiles disks;
    private final Reader reader;

    @Inject
    public ItemView(MediaItems items, Transcoding transcoding, People people, DiskFiles disks, Reader reader) {
        this.items = items;
        this.transcoding = transcoding;
        this.people = people;
        this.disks = disks;
        this.reader = reader;
    }

    ShownMedia of(UUID id) {
        MediaItem item = items.get(id, reader.actor(), Permission.MEDIA_VIEW);
        Optional<Job> job = item.readiness().inProgress() ? transcoding.job(id) : Optional.empty();
        return new ShownMedia(item, job, name(item.owner()), companions(id));
    }

    /** Those that the reader may see. */
    private List<Companion> companions(UUID id) {
        return disks.companions(id).stream()
                .filter(other -> items.find(other.item())
                        .filter(item -> AccessRules.permits(reader.actor(), Permission.MEDIA_VIEW, item.scope()))
                        .isPresent())
                .toList();
    }

    private String name(UUID person) {
        return people.find(person).map(Person::name).map(name -> name.full()).orElse("");
    }
}
