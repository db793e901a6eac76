package sala.media.workshop;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import sala.node.NodeSettings;
import sala.sql.Sql;

/** What the other machines encode just now, as far as one can help them. */
@Singleton
public class OthersAtWork {

    private final Sql sql;
    private final String me;

    @Inject
    public OthersAtWork(Sql sql, NodeSettings settings) {
        this.sql = sql;
        this.me = settings.name();
    }

    /**
     * The recording that needs help most: the one with the most to do, of those that are made in chunks, as the first
     * finished one tells. Empty while this machine has work of its own.
     */
    Optional<UUID> neediest() {
        return sql.first(
                row -> row.id("item"),
                """
                select j.key::uuid as item from job j
                    join scheduled_task t on t.task_name = j.type and t.task_instance = j.id::text
                where j.type = 'transcode-video' and j.state = 'RUNNING' and t.picked and t.picked_by <> ?
                    and exists (select 1 from encoding_part p where p.item::text = j.key and p.stage like '%-0%')
                    and not exists (select 1 from scheduled_task mine
                        where mine.task_name = 'transcode-video' and mine.picked and mine.picked_by = ?)
                    and not exists (select 1 from job w where w.type = j.type and w.state = 'WAITING')
                order by (1 - j.progress) * (select i.original_bytes from media_item i where i.id::text = j.key) desc
                limit 1
                """,
                me,
                me);
    }

    /** Whether somebody else is still at it. */
    boolean isAtWork(UUID item) {
        return sql.number(
                        """
                        select count(*) from job j
                            join scheduled_task t on t.task_name = j.type and t.task_instance = j.id::text
                        where j.type = 'transcode-video' and j.key = ? and j.state = 'RUNNING' and not j.cancel_asked
                            and not j.pause_asked and t.picked and t.picked_by <> ?
                        """,
                        item.toString(),
                        me)
                > 0;
    }
}
