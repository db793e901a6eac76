package sala.media.replica;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import sala.blob.Blob;
import sala.media.item.MediaItem;
import sala.media.item.MediaItems;
import sala.media.item.Rendition;
import sala.media.needed.NeededItems;
import sala.replica.Spare;
import sala.sql.Sql;

/** The better pictures and sounds of recordings that nobody at this school has been given to work with. */
@Singleton
public class SpareRenditions {

    private final MediaItems items;
    private final NeededItems needed;
    private final Sql sql;

    @Inject
    public SpareRenditions(MediaItems items, NeededItems needed, Sql sql) {
        this.items = items;
        this.needed = needed;
        this.sql = sql;
    }

    /** What was never watched, or longest ago, first. */
    List<Spare> at(UUID school) {
        Set<UUID> taught = needed.taught(school);
        return notGivenOut().stream()
                .filter(id -> !taught.contains(id))
                .flatMap(id -> items.find(id).stream())
                .flatMap(item -> spare(item).stream())
                .toList();
    }

    private List<UUID> notGivenOut() {
        return sql.list(
                row -> row.id("id"),
                """
                select i.id from media_item i left join viewing v on v.item = i.id
                where exists (select 1 from rendition r where r.item = i.id)
                and not exists (select 1 from handout h where h.item = i.id)
                group by i.id order by max(v.told_at) nulls first, i.id
                """);
    }

    private static Optional<Spare> spare(MediaItem item) {
        List<Rendition> all = item.renditions();
        Set<Blob> light = LightRenditions.of(all).stream().map(Rendition::blob).collect(Collectors.toUnmodifiableSet());
        Set<Blob> better = all.stream()
                .map(Rendition::blob)
                .filter(blob -> !light.contains(blob))
                .collect(Collectors.toUnmodifiableSet());
        return better.isEmpty()
                ? Optional.empty()
                : Optional.of(new Spare(item.id(), item.details().title(), better));
    }
}
