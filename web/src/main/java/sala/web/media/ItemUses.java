package sala.web.media;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import sala.access.AccessRules;
import sala.access.Permission;
import sala.course.CourseReferences;
import sala.media.disk.DiskFiles;
import sala.media.disk.DiskFiles.Companion;
import sala.media.item.MediaItems;
import sala.paging.Paging;
import sala.web.page.Reader;

/** Looks up where an item is used, as far as the reader may know. */
@Singleton
public class ItemUses {

    private final CourseReferences courses;
    private final DiskFiles disks;
    private final MediaItems items;
    private final Reader reader;

    @Inject
    public ItemUses(CourseReferences courses, DiskFiles disks, MediaItems items, Reader reader) {
        this.courses = courses;
        this.disks = disks;
        this.items = items;
        this.reader = reader;
    }

    /** @param most more courses are only counted */
    ItemUse of(UUID item, Paging most) {
        return new ItemUse(courses.showing(item, most), companions(item));
    }

    private List<Companion> companions(UUID id) {
        return disks.companions(id).stream()
                .filter(other -> items.find(other.item())
                        .filter(item -> AccessRules.permits(reader.actor(), Permission.MEDIA_VIEW, item.scope()))
                        .isPresent())
                .toList();
    }
}
