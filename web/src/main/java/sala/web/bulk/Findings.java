package sala.web.bulk;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import sala.access.AccessRules;
import sala.access.Actor;
import sala.access.Permission;
import sala.access.Scope;
import sala.media.bulk.BulkEdits;
import sala.media.listing.MediaLine;
import sala.media.listing.MediaLists;
import sala.paging.Page;
import sala.paging.Paging;
import sala.web.media.MediaSearch;

/** All that a search of the register finds, over all its pages. */
@Singleton
public class Findings {

    private static final int AT_ONCE = 200;

    private final MediaLists lists;

    @Inject
    public Findings(MediaLists lists) {
        this.lists = lists;
    }

    /**
     * As {@link Chosen} has them, without those that this person may not change; one more than may be chosen is enough.
     */
    List<String> editable(Actor actor, MediaSearch search) {
        List<String> found = new ArrayList<>();
        boolean more = true;
        for (int number = 1; more && found.size() <= BulkEdits.MOST; number++) {
            Page<MediaLine> page = lists.page(actor, search.filter(), search.sort(), new Paging(number, AT_ONCE));
            page.items().stream()
                    .filter(line -> AccessRules.permits(actor, Permission.MEDIA_EDIT, Scope.ownedBy(line.owner())))
                    .forEach(line -> found.add(Chosen.value(line.id(), line.version())));
            more = (long) number * AT_ONCE < page.total();
        }
        return found;
    }
}
