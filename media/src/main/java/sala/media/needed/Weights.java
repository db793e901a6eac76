package sala.media.needed;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import sala.sql.Sql;

/** Tells how much goes over the line for some items, before anybody decides. At the district. */
@Singleton
public class Weights {

    private static final String EACH =
            """
            from media_item i
            cross join lateral (
                select coalesce(sum(r.bytes), 0) as every,
                    coalesce(min(r.bytes) filter (where r.codecs like 'avc1%'), 0)
                        + min(r.bytes) filter (where r.codecs like 'mp4a%') as lowest
                from rendition r where r.item = i.id
            ) played
            cross join lateral (
                select coalesce((select sum(s.bytes) from still s where s.item = i.id), 0)
                    + coalesce((select sum(f.bytes) from shown_file f where f.item = i.id), 0)
                    + case when i.kind in ('VIDEO', 'AUDIO', 'IMAGE') then 0 else i.original_bytes end as beside
            ) other
            where i.id = any (?) and i.approval = 'PUBLISHED'
            """;
    private static final String ALL =
            """
            select count(*) as items,
                coalesce(sum(beside + coalesce(lowest, every)), 0) as usable,
                coalesce(sum(beside + every), 0) as every
            """;

    private final Sql sql;

    @Inject
    public Weights(Sql sql) {
        this.sql = sql;
    }

    /** Files that two items share, or that a school has already, are counted all the same. */
    public Weight of(Collection<UUID> items) {
        return sql.first(
                        row -> new Weight(row.number("items"), row.number("usable"), row.number("every")),
                        ALL + EACH,
                        items)
                .orElseThrow();
    }

    /** A published item, and what must come before it can be used. */
    record Usable(UUID id, String title, long bytes) {}

    /** Those of them that are published. */
    List<Usable> usable(Collection<UUID> items) {
        return sql.list(
                row -> new Usable(row.id("id"), row.text("title"), row.number("usable")),
                "select i.id, i.title, beside + coalesce(lowest, every) as usable " + EACH,
                items);
    }
}
