package sala.media.workshop;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sala.access.AccessRules;
import sala.access.Actor;
import sala.access.Permission;
import sala.access.Scope;
import sala.job.Job;
import sala.job.Jobs;
import sala.media.item.MediaItem;
import sala.media.item.MediaItems;
import sala.media.look.LessonProfile;
import sala.paging.Page;
import sala.paging.Paging;
import sala.sql.Row;
import sala.sql.Sql;

/** What waits for the encoder, in the order in which it will be made, for those who keep an eye on it. */
@Singleton
@Transactional
public class EncodingQueue {

    private static final String QUEUED =
            """
            from job j join media_item i on i.id = j.key::uuid
                left join encoding_order o on o.item = i.id and o.state = 'WAITING' and i.readiness = 'READY'
                left join needed_job n on n.job = j.id and j.urgent
            where j.type = 'transcode-video' and j.state in ('WAITING', 'RUNNING', 'PAUSED')
                and (? or i.school = any (?))
            """;

    private final MediaItems items;
    private final Transcoding transcoding;
    private final Jobs jobs;
    private final Sql sql;

    @Inject
    public EncodingQueue(MediaItems items, Transcoding transcoding, Jobs jobs, Sql sql) {
        this.items = items;
        this.transcoding = transcoding;
        this.jobs = jobs;
        this.sql = sql;
    }

    /** What runs, then what waits in its order, then what rests; of the schools that this person keeps. */
    public Page<QueuedItem> page(Actor actor, Paging paging) {
        boolean all = AccessRules.permits(actor, Permission.MEDIA_ENCODE, Scope.DISTRICT);
        List<UUID> schools = List.copyOf(schools(actor));
        Sql.RowReader<Job> job = jobs.rows();
        return new Page<>(
                sql.list(
                        row -> new QueuedItem(
                                row.id("item"),
                                row.text("title"),
                                row.idOrNull("school"),
                                row.flag("watchable"),
                                row.number("original_bytes"),
                                anew(row),
                                row.instantOrNull("needed_at"),
                                row.textOrNull("machine"),
                                job.read(row)),
                        "select j.*, i.id as item, i.title, i.school, i.original_bytes, o.profile as anew, n.needed_at,"
                                + " (select t.picked_by from scheduled_task t where t.task_name = j.type"
                                + " and t.task_instance = j.id::text) as machine,"
                                + " exists (select 1 from rendition r where r.item = i.id) as watchable " + QUEUED
                                + " order by j.state = 'RUNNING' desc, j.state = 'PAUSED', j.urgent desc, j.turn,"
                                + " j.submitted, j.id limit ? offset ?",
                        all,
                        schools,
                        paging.size(),
                        (paging.number() - 1L) * paging.size()),
                sql.number("select count(*) " + QUEUED, all, schools),
                paging);
    }

    private static @Nullable LessonProfile anew(Row row) throws SQLException {
        String profile = row.textOrNull("anew");
        return profile == null ? null : LessonProfile.valueOf(profile);
    }

    static Set<UUID> schools(Actor actor) {
        return actor.schools().stream()
                .filter(school -> AccessRules.permits(actor, Permission.MEDIA_ENCODE, Scope.school(school)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** How many come before this job: those that run or are due earlier; zero for one that does not wait. */
    public long ahead(Job job) {
        return sql.number(
                """
                select count(*) from job me join job other on other.type = me.type and other.id <> me.id
                where me.id = ? and me.state = 'WAITING'
                    and (other.state = 'RUNNING' or other.state = 'WAITING'
                        and (not other.urgent, other.turn, other.submitted, other.id)
                            < (not me.urgent, me.turn, me.submitted, me.id))
                """,
                job.id());
    }

    /** Makes it before all that is not urgent, or in its turn again; harmless when it is not queued. */
    public void hurry(Actor actor, UUID item, boolean urgent) {
        change(actor, item, job -> jobs.hurry(job.id(), urgent));
    }

    /** Lets it rest; what is made already is kept. Harmless when it is not queued. */
    public void pause(Actor actor, UUID item) {
        change(actor, item, job -> jobs.pause(job.id()));
    }

    /** Lets it go on; harmless when it does not rest. */
    public void resume(Actor actor, UUID item) {
        change(actor, item, job -> jobs.resume(job.id()));
    }

    private void change(Actor actor, UUID id, Consumer<Job> change) {
        MediaItem item = items.get(id, actor, Permission.MEDIA_ENCODE);
        transcoding.job(item.id()).ifPresent(change);
    }

    /** Items that the register believes to be in progress, without a job. */
    List<UUID> lost() {
        return sql.list(
                row -> row.id("id"),
                """
                select i.id from media_item i
                where (i.readiness in ('QUEUED', 'PROCESSING')
                        or exists (select 1 from encoding_order o where o.item = i.id and o.state = 'WAITING'))
                    and not exists (select 1 from job j where j.type in ('transcode-video', 'make-shown', 'make-pages', 'make-slowly')
                        and j.key = i.id::text and j.state in ('WAITING', 'RUNNING', 'PAUSED'))
                """);
    }
}
