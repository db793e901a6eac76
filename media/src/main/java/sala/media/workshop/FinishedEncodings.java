package sala.media.workshop;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import sala.access.AccessRules;
import sala.access.Actor;
import sala.access.Permission;
import sala.access.Scope;
import sala.job.Job;
import sala.sql.Sql;

/** What the encoder did last, for those who keep an eye on it and may want it otherwise. */
@Singleton
public class FinishedEncodings {

    private final Sql sql;

    @Inject
    public FinishedEncodings(Sql sql) {
        this.sql = sql;
    }

    /** Newest first; of the schools that this person keeps. */
    public List<FinishedItem> last(Actor actor, int most) {
        return sql.list(
                row -> new FinishedItem(
                        row.id("item"),
                        row.text("title"),
                        Job.State.valueOf(row.text("state")),
                        row.textOrNull("reason"),
                        row.instant("finished")),
                """
                select i.id as item, i.title, j.state, j.reason, j.finished
                from job j join media_item i on i.id = j.key::uuid
                where j.type = 'transcode-video' and j.finished is not null and i.version_of is null
                    and (? or i.school = any (?))
                order by j.finished desc, j.id limit ?
                """,
                AccessRules.permits(actor, Permission.MEDIA_ENCODE, Scope.DISTRICT),
                List.copyOf(EncodingQueue.schools(actor)),
                most);
    }
}
